import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/text/localised.js';
import * as answers from '../../src/text/phrases/answers.js';
import * as casesRead from '../../src/text/phrases/cases-read.js';
import * as citations from '../../src/text/phrases/citations.js';
import * as form from '../../src/text/phrases/form.js';
import * as help from '../../src/text/phrases/help.js';
import * as helpCommands from '../../src/text/phrases/help-commands.js';
import * as layers from '../../src/text/phrases/layers.js';
import * as memo from '../../src/text/phrases/memo.js';
import * as memoCommand from '../../src/text/phrases/memo-command.js';
import * as memoFacts from '../../src/text/phrases/memo-facts.js';
import * as memoOpen from '../../src/text/phrases/memo-open.js';
import * as memoReasons from '../../src/text/phrases/memo-reasons.js';
import * as notes from '../../src/text/phrases/notes.js';
import * as packFaults from '../../src/text/phrases/pack-faults.js';
import * as packWhole from '../../src/text/phrases/pack-whole.js';
import * as projectFiles from '../../src/text/phrases/project-files.js';
import * as provisionsRead from '../../src/text/phrases/provisions-read.js';
import * as schemesRead from '../../src/text/phrases/schemes-read.js';
import * as topics from '../../src/text/phrases/topics.js';
import * as usage from '../../src/text/phrases/usage.js';
import * as yaml from '../../src/text/phrases/yaml.js';

/** Words that only one of the written languages has. What stands between quotation marks is the name of something in a file. */
const alien: Readonly<Record<'nn' | 'en', RegExp>> = {
  nn: /(^|[\s(])(ikke|hva|hvis|hvor|hvorfor|hvilken|noe|noen|bare|fra|eller ikke|et|en|filen|mappen|må være|mangler|finnes|kilden|kilde|tilskudd|svarene|spørsmålene|vei|veien|sted|stedet|ellers|gjelder|uten|uavklart-|prosjektets|selv|den første av)([\s,.;:)]|$)/i,
  en: /(^|[\s(])(og|ikke|ikkje|er|av|hvis|som|eller|skal|mangler|manglar|finnes|finst|ukjent|ukjend|uten|utan|fra|frå|bare|berre|har|den|det|et|en|eit|ein)([\s,.;:)]|$)/i,
};
/** Names that are the same in every language: what is typed or stands in a file, and the codes of the languages. */
const named =
  /[«“"<{[][^»”">}\]]*[»”">}\]]|nb, nn (eller|or) en|nb, nn og en|\bkurskilde:.*$|\b(fra|felles|lister|når|grense|åpent|ukjent|sted):?(?=[ ,]|$)/gm;

const files: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  answers,
  casesRead,
  citations,
  form,
  help,
  helpCommands,
  layers,
  memo,
  memoCommand,
  memoFacts,
  memoOpen,
  memoReasons,
  notes,
  packFaults,
  packWhole,
  projectFiles,
  provisionsRead,
  schemesRead,
  topics,
  usage,
  yaml,
};

type Spoken = Readonly<Record<Language, Readonly<Record<string, string | ((...found: unknown[]) => string)>>>>;

/** What is found may be a word, a list or a number: this passes for any of them. */
const found = ['x', 'y'];
const said = (phrase: string | ((...words: unknown[]) => string)): string =>
  typeof phrase === 'string' ? phrase : phrase(...Array.from({ length: phrase.length }, () => found));

describe('what the program says of files, command lines and itself', () => {
  for (const [file, exported] of Object.entries(files))
    it(`${file}: is there in three languages, each with words of its own`, () => {
      const spoken = Object.values(exported) as Spoken[];
      expect(spoken.length).toBeGreaterThan(0);
      for (const { nb, nn, en } of spoken)
        for (const key of Object.keys(nb)) {
          const words = { nb: said(nb[key] ?? ''), nn: said(nn[key] ?? ''), en: said(en[key] ?? '') };
          expect([key, words.nb !== '', words.nn !== '', words.en !== '']).toEqual([key, true, true, true]);
          expect([key, words.nn.replace(named, '')]).toEqual([key, expect.not.stringMatching(alien.nn)]);
          expect([key, words.en.replace(named, '')]).toEqual([key, expect.not.stringMatching(alien.en)]);
          expect([key, words.en]).toEqual([key, expect.not.stringMatching(/[«»]/)]);
        }
    });

  it('would be noticed in the wrong language', () => {
    expect('filen finnes ikke').toMatch(alien.nn);
    expect('the file er tom').toMatch(alien.en);
  });
});
