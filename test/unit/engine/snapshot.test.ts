import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile.js';
import { fails } from '../../../src/engine/diagram.js';
import { restored, snapshotOf } from '../../../src/engine/snapshot.js';
import { packAt } from '../../../src/pack/at-date.js';
import { changeDates } from '../../../src/pack/change-dates.js';
import { goodPack } from '../../support/good-pack.js';
import { pack } from '../../support/pack.js';

const written = (date: string) => JSON.parse(JSON.stringify(snapshotOf(compile(packAt(pack, date)))));

describe('a compiled law that was kept', () => {
  it('is the same law again, on every stretch of days', () => {
    for (const date of changeDates(pack).filter((day) => day >= pack.from)) {
      const law = packAt(pack, date);
      const compiled = compile(law);
      const again = restored(law, written(date));
      expect(again?.diagrams.plain()).toEqual(compiled.diagrams.plain());
      expect(again && snapshotOf(again)).toEqual(snapshotOf(compiled));
      expect([...(again?.entries.values() ?? [])].sort()).toEqual([...compiled.entries.values()].sort());
      expect(again?.variables).toEqual(compiled.variables);
      expect(again?.looksAtWorked).toEqual(compiled.looksAtWorked);
    }
  });

  it('can be built on: what is added finds what was there', () => {
    const again = restored(packAt(pack, '2026-07-02'), written('2026-07-02'));
    const refs = [...(again?.entries.values() ?? [])].filter((ref) => ref >= 0).slice(0, 20);
    for (const ref of refs) {
      expect(again?.diagrams.or(ref, fails)).toBe(ref);
      expect(again?.diagrams.and(ref, ref)).toBe(ref);
      const not = again?.diagrams.not(ref) ?? fails;
      expect(again?.diagrams.not(not)).toBe(ref);
      expect(again?.diagrams.and(ref, not)).toBe(fails);
    }
  });

  it('of other rules is not taken for this law', () => {
    expect(restored(packAt(goodPack, '2026-07-02'), written('2026-07-02'))).toBeNull();
  });
});
