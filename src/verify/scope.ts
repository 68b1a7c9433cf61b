import { compile } from '../engine/compile.js';
import { type CompiledPack, entriesOf } from '../engine/compiled.js';
import { fails, type Ref } from '../engine/diagram.js';
import { type PackAtDate, packAt, placeQuestion } from '../pack/at-date.js';
import { changeDates } from '../pack/change-dates.js';
import type { Entry, Pack } from '../pack/model.js';
import { inEvery } from '../text/catalogue.js';
import type { IsoDate } from '../text/dates.js';
import { faultPhrases } from '../text/phrases/verify-faults.js';
import { witnessPhrases } from '../text/phrases/verify-report.js';
import type { Fault } from './model.js';
import { endsWithPaths } from './paths.js';
import { witnessOf } from './witness.js';

/**
 * What holds for one place holds nowhere else: on every day and for every possible project with the buyer in another
 * place, no rule, route, check, item or factor of the place can hold, and no question of the place is asked.
 * @param lawOn the law of a day; another is given only to see that this can fail.
 */
export function placesKept(pack: Pack, lawOn: (pack: Pack, date: IsoDate) => PackAtDate = packAt): Fault[] {
  const found = new Map<string, Fault>();
  for (const date of changeDates(pack).filter((day) => day >= pack.from)) {
    const law = lawOn(pack, date);
    const compiled = compile(law);
    for (const { entry, ref } of localOnes(compiled)) {
      const key = `${entry.file}:${entry.line}`;
      const outside = elsewhere(compiled, entry.scope, ref);
      if (outside === fails || found.has(key)) continue;
      // Only an assumption of the adviser's can lead there when the rules themselves have no way.
      const choices = endsWithPaths(compiled, outside).get(1);
      found.set(
        key,
        fault(
          entry,
          date,
          choices
            ? witnessOf(
                compiled,
                choices,
                inEvery(witnessPhrases, (say) => say.of(entry.id)),
              )
            : null,
        ),
      );
    }
  }
  return [...found.values()];
}

/** What is of one place, with when it holds or is asked. */
function localOnes(compiled: CompiledPack): { readonly entry: Entry; readonly ref: Ref }[] {
  const always = compiled.diagrams.not(fails);
  return [
    ...entriesOf(compiled.law).map((entry) => ({ entry, ref: compiled.entries.get(entry) ?? always })),
    ...[...compiled.law.questions.values()].map((entry) => ({ entry, ref: compiled.applies.get(entry.id) ?? always })),
  ].filter(({ entry }) => entry.scope !== 'nasjonalt');
}

/** The same condition with the buyer anywhere but in the place. */
function elsewhere({ diagrams, levelOf, variables }: CompiledPack, place: string, ref: Ref): Ref {
  const level = levelOf.get(placeQuestion);
  const variable = level === undefined ? undefined : variables[level];
  // Nothing in the law looks at where the buyer is, so it holds everywhere.
  if (level === undefined || variable?.kind !== 'fact') return ref;
  const others = variable.values.reduce((mask, value, bit) => (value === place ? mask : mask | (1 << bit)), 0);
  return diagrams.and(ref, diagrams.oneOf(level, others));
}

const fault = ({ id, file, line, scope }: Entry, date: IsoDate, witness: Fault['witness']): Fault => ({
  check: 'sted',
  severity: 'feil',
  id,
  file,
  line,
  date,
  message: inEvery(faultPhrases, (say) => say.outsidePlace(id, scope)),
  witness,
});

/** A layer that words what is asked or demanded in the whole country in its own way says, one hopes, the same. No machine can tell. */
export const wordingChanged = (pack: Pack): Fault[] =>
  pack.layers.flatMap(({ id: layer, rewordings }) =>
    rewordings
      .filter(({ words }) => 'text' in words)
      .map(({ id, file, line }) => ({
        check: 'ordlyd',
        severity: 'advarsel' as const,
        id,
        file,
        line,
        date: null,
        message: inEvery(faultPhrases, (say) => say.reworded(layer, id)),
        witness: null,
      })),
  );
