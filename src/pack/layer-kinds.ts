import type { Entries } from './convert.js';
import type { Assessment, Check, ChecklistItem, Factor, Question, Route, Series } from './model.js';

/** What a layer can lay over the same of the pack, by its name in the model. Grant schemes are only added; see `layer.ts`. */
export const kindKeys = [
  'parameters',
  'questions',
  'assessments',
  'factors',
  'routes',
  'checks',
  'checklist',
] as const satisfies readonly (keyof Entries)[];
export type LayerKey = (typeof kindKeys)[number];
export type Kinded = Series | Question | Assessment | Factor | Route | Check | ChecklistItem;

/** What conditions name, what projects choose and what results point to are three kinds of names. */
export const groupOf = (key: LayerKey): 'names' | 'routes' | 'entries' =>
  key === 'routes' ? 'routes' : key === 'parameters' || key === 'questions' || key === 'assessments' ? 'names' : 'entries';

/** The words that a layer may put in place of those of the whole country: they help people along, and decide nothing. */
export const textKeys: Readonly<Record<LayerKey, readonly string[]>> = {
  parameters: ['name'],
  questions: ['text', 'help', 'whoKnows', 'example'],
  assessments: ['name'],
  factors: [],
  routes: ['name'],
  checks: [],
  checklist: ['text', 'responsible'],
};

const written: Readonly<Record<string, string>> = {
  scope: 'gjelder', from: 'gjelder', to: 'gjelder', citations: 'hjemmel', when: 'når', unless: 'unntatt-når', why: 'fordi', message: 'melding',
  severity: 'alvor', pointsAt: 'peker-på', level: 'krav', phase: 'fase', deadline: 'frist', family: 'vei', role: 'rolle', weight: 'vekt',
  pointsTo: 'taler-for', assessment: 'gjelder-delvurdering', unit: 'enhet', rules: 'regler', options: 'svar', judgement: 'skjønn',
  periodic: 'periode', atLeast: 'minst', storedIn: 'lagres-i', askedWhen: 'spørres-når', shown: 'vises', assessedBy: 'vurderes-i',
  conditions: 'vilkår', values: 'verdier', name: 'navn', text: 'tekst', help: 'hjelp', whoKnows: 'den-som-vet', example: 'eksempel', effort: 'innsats', responsible: 'ansvarlig',
}; // biome-ignore format: a word list

/** How a part of an entry is called in the files. */
export const writtenAs = (key: LayerKey, name: string): string =>
  key === 'questions' && name === 'why' ? 'hvorfor' : (written[name] ?? name);
