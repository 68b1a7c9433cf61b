import { type AidCalculation, deMinimis } from '../../src/engine/de-minimis.js';
import type { Project } from '../../src/project/model.js';
import { pack } from './pack.js';
import { projectOf } from './project.js';

type Told = Readonly<Record<string, unknown>>;

/** An award in euro, where a test is not about the exchange rate. */
export const euro = (dato: string, beløp: number | string, slag = 'bagatellmessig'): Told => ({ dato, beløp, valuta: 'EUR', slag });
export const earlier = (dato: string, beløp: number | string, slag = 'bagatellmessig'): Told => ({
  giver: 'staten',
  ...euro(dato, beløp, slag),
});

/** Aid to an organisation, and so not to private persons who choose for themselves. */
const prosjekt = { navn: 'Prøve', mottaker: { type: 'ideell' } };

export const aidProject = (ny: Told, tidligere: readonly Told[] = [], fullstendig = 'ja', svar: Told = {}, more: Told = {}): Project =>
  projectOf(svar, { prosjekt, støtte: { ny, tidligere, fullstendig }, ...more });

export function calculated(ny: Told, tidligere: readonly Told[] = [], fullstendig = 'ja'): AidCalculation {
  const { aid } = aidProject(ny, tidligere, fullstendig);
  if (!aid) throw new Error('no awards were read');
  return deMinimis(pack, aid);
}
