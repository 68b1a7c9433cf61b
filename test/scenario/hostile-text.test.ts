import { describe, expect, it } from 'vitest';
import { runIn } from '../support/command.js';

/** What a terminal acts on, but for the line end that we write ourselves, and what turns the direction of reading. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const acts = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/u;

const signs = [
  '\\e[31m',
  '\\x9b2J',
  '\\e]0;tittel\\a',
  '\\u061c',
  '\\u200e',
  '\\u200f',
  '\\u202a',
  '\\u202e',
  '\\u2066',
  '\\u2069',
  '\\u2028',
  '\\x7f',
  '\\r',
  '\\0',
];
const nasty = `"a${signs.join('b')}c"`;

const project = `prosjekt:
  id: ${nasty}
  navn: ${nasty}
  oppdragsgiver: { navn: ${nasty}, kommune: ${nasty}, type: kommune }
  mottaker: { navn: ${nasty}, type: ideell }
  kilde: ${nasty}
arkiv: { saksnummer: ${nasty}, tittel: ${nasty}, saksbehandler: ${nasty} }
dato: "2026-07-02"
valgt-vei: kontrakt
svar:
  leveringsplikt: { svar: nei, begrunnelse: ${nasty}, kilde: ${nasty} }
  dekker-behov: { svar: ja, begrunnelse: ${nasty} }
unntak:
  - { regel: valg.strider, begrunnelse: ${nasty}, ansvarlig: ${nasty}, utløper: "2027-01-01" }
  - { regel: ${nasty}, begrunnelse: ${nasty}, ansvarlig: ${nasty}, utløper: "2027-01-01" }
`;

describe('nothing that a terminal acts on gets from a file to the output', { timeout: 60_000 }, () => {
  const rules = ['--rules', 'pakke'];
  const commands = [
    ['check', 'a.yaml'],
    ['check', 'a.yaml', '--format', 'json'],
    ['explain', 'a.yaml'],
    ['explain', 'a.yaml', '--full'],
    ['explain', 'a.yaml', '--format', 'json'],
    ['report', 'a.yaml'],
    ['report', 'a.yaml', '--format', 'json'],
    ['diff', 'a.yaml', '--from', '2026-07-02', '--to', '2027-02-01'],
    ['diff', 'a.yaml', '--from', '2026-07-02', '--to', '2027-02-01', '--format', 'json'],
  ];
  for (const command of commands) {
    it(command.join(' '), async () => {
      const { status, stdout, stderr } = await runIn({ 'a.yaml': project }, [...command, ...rules]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(acts);
    });
  }

  it('nor when the file is broken', async () => {
    const broken = `${project}${nasty}: 1\n`
      .replace('leveringsplikt: {', `? ${nasty}\n  : 1\n  leveringsplikt: {`)
      .replace('svar: ja', `svar: ${nasty}`);
    const { status, stdout, stderr } = await runIn({ 'a.yaml': broken }, ['check', 'a.yaml', ...rules]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n').length).toBeGreaterThan(6);
    expect(stderr).not.toMatch(acts);
  });

  it.skipIf(process.platform === 'win32')('nor from the name of a file', async () => {
    const name = 'mappe/a\u001b[31m\u202e\u061c.yaml';
    for (const text of [project, 'prosjekt: { nam: Prøve }\n', 'on: push\n'])
      for (const args of [
        ['check', 'mappe'],
        ['check', name],
        ['explain', name],
        ['check', `${name}x`],
        ['report', name],
        ['report', `${name}x`],
        ['new', name],
        ['new', `${name}.yaml`],
        ['ask', name],
      ]) {
        const { stdout, stderr } = await runIn({ [name]: text }, [...args, ...rules]);
        expect([args[0], stdout]).toEqual([args[0], expect.not.stringMatching(acts)]);
        expect([args[0], stderr]).toEqual([args[0], expect.not.stringMatching(acts)]);
      }
  });

  it('and a name cannot pass for a line of the report', async () => {
    const { stdout } = await runIn(
      { 'a.yaml': 'prosjekt: { navn: "Falsk\\n\\n9 prosjekter: 9 avklart" }\ndato: "2026-07-02"\nsvar: { leveringsplikt: nei }\n' },
      ['check', 'a.yaml', ...rules],
    );
    expect(stdout.split('\n').filter((line) => /^\d+ prosjekt/.test(line))).toEqual([expect.stringMatching(/^1 prosjekt: /)]);
  });
});
