import { type PackAtDate, packAt } from '../../src/pack/at-date.js';
import type { Pack } from '../../src/pack/model.js';
import type { IsoDate } from '../../src/text/dates.js';
import type { Engine } from './engine.js';
import { jsonRules } from './json-rules.js';
import { type Model, modelOf } from './model.js';
import { compileLaw, decideFacts, type Law } from './ours.js';
import { publicodes } from './publicodes.js';
import { zen } from './zen.js';

/** The conclusions that every engine decides, and the day whose law they decide by. */
export const asked: readonly string[] = ['avtaletype', 'regelverk', 'reservasjon'];
export const date: IsoDate = '2026-07-02';

export const benchModel = (pack: Pack): Model => modelOf(lawOf(pack), asked);

const lawOf = (pack: Pack): PackAtDate => packAt(pack, date);

/** Our own engine, with taking in the facts as part of the decision, as it is for the others. */
export const ours = (law: Law): Engine => ({
  name: 'veivalg',
  version: '',
  way: '',
  ready: (projects) => () => projects.map((facts) => decideFacts(law, facts, asked)),
});

export const peers = (model: Model): Engine[] => [...zen(model), jsonRules(model), publicodes(model)];

/** Our own engine first, then the others with the same rules. */
export const allEngines = (pack: Pack): [Engine, ...Engine[]] => [ours(compileLaw(pack, date)), ...peers(benchModel(pack))];
