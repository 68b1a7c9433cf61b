import { readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { countOf } from '../support/question-counts.js';
import { recorded, rowOf, table } from '../support/recorded-counts.js';

const folders = ['test/interview/prosjekter', 'fixtures/prosjekter'];

// With RECORD=1 the table is written anew: look at what changed before it is kept.
it('the recorded numbers of questions are those that every project takes', { timeout: 1_200_000 }, () => {
  const counts = Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(folder).map((name) => [name.replace('.yaml', ''), rowOf(said(countOf(`${folder}/${name}`)))] as const),
    ),
  );
  if (process.env.RECORD) writeFileSync(table, `${recorded().heading}\n${stringify(counts)}`);
  expect(recorded().counts).toEqual(counts);
});

/** The measuring takes minutes; this tells how far it has come. */
function said(count: ReturnType<typeof countOf>): ReturnType<typeof countOf> {
  const needless = count.order.filter((id) => !count.set.includes(id));
  process.stdout.write(
    `${count.project}: ${count.asked}, at least ${count.least}${count.exact ? '' : ' (not exact)'} ${needless.join(' ')}\n`,
  );
  return count;
}
