import { layOver } from '../../src/pack/layer.js';
import { loadLayered } from '../../src/pack/load.js';
import type { Pack } from '../../src/pack/model.js';
import { type Problem, ProblemsError } from '../../src/source/problem.js';
import { pack } from './pack.js';

/** Layers of a few lines, over the small pack or the shipped one. */

export const manifest = `id: nes
bygger-på: liten-pakke
versjon: "3"
navn: { nb: Reglene i Nes }
kontrollert: "2026-01-15"
steder: [{ id: nes, navn: Nes }]
`;

/** The head of a file: what holds for its entries unless they say otherwise. */
export const head = (place: string, kind: string, from = '2017-01-01'): string =>
  `tema: { nb: Nes }\nfelles: { gjelder: { sted: ${place}, fra: "${from}" }, kontrollert: "2026-01-15", gjennomgås: "2027-01-31" }\n${kind}:\n`;

type Files = Readonly<Record<string, string>>;

export const overlay = (under: Pack, files: Files, folder = 'lag'): Pack =>
  layOver(under, { folder, files: Object.entries({ 'pakke.yaml': manifest, ...files }).map(([path, text]) => ({ path, text })) });

/** What there is to say of a layer; nothing when it is as it should be. */
export function faultsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ProblemsError && error.what === 'pack') return error.problems;
    throw error;
  }
}

export const exampleLayer = 'fixtures/lag/eksempelkommune';
export const withExample = loadLayered([{ path: exampleLayer, shown: exampleLayer }], () => pack);
