import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileChangedError, readText, saveText } from '../../../src/project/files.js';
import { maxBytes } from '../../../src/source/size.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veivalg-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const codeOf = (path: string): string | undefined => {
  const read = readText(path);
  return 'problem' in read ? read.problem.code : undefined;
};

describe('a file that cannot be read is told by what is wrong with it', () => {
  it('fil.mangler: it is not there', () => expect(codeOf(at('borte.yaml'))).toBe('fil.mangler'));
  it('fil.mappe: it is a folder', () => expect(codeOf(folder)).toBe('fil.mappe'));

  it('fil.lesing: something on the way to it is no folder', () => {
    writeFileSync(at('a'), '');
    expect(codeOf(at('a/b.yaml'))).toBe('fil.lesing');
  });

  it('fil.stor: beyond the limit by one byte', () => {
    writeFileSync(at('a.yaml'), 'x'.repeat(maxBytes));
    writeFileSync(at('b.yaml'), 'x'.repeat(maxBytes + 1));
    expect([codeOf(at('a.yaml')), codeOf(at('b.yaml'))]).toEqual([undefined, 'fil.stor']);
  });

  it('fil.tegnsett: Latin-1 and UTF-16, as old editors save', () => {
    writeFileSync(at('latin1.yaml'), Buffer.from('prosjekt: { navn: Blåbær }\n', 'latin1'));
    writeFileSync(at('utf16.yaml'), Buffer.from('\ufeffprosjekt: { navn: Prøve }\n', 'utf16le'));
    expect([codeOf(at('latin1.yaml')), codeOf(at('utf16.yaml'))]).toEqual(['fil.tegnsett', 'fil.tegnsett']);
  });

  it('a byte order mark is not part of the text', () => {
    writeFileSync(at('a.yaml'), '\ufeffa: 1\n');
    expect(readText(at('a.yaml'))).toEqual({ text: 'a: 1\n' });
  });
});

describe('a file is saved whole or not at all', () => {
  it('new, and over what it held', () => {
    saveText(at('a.yaml'), 'en\n', null);
    saveText(at('a.yaml'), 'to\n', 'en\n');
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('to\n');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('never over what somebody else has written meanwhile', () => {
    writeFileSync(at('a.yaml'), 'fra en annen\n');
    expect(() => saveText(at('a.yaml'), 'to\n', 'en\n')).toThrow(FileChangedError);
    expect(() => saveText(at('a.yaml'), 'to\n', null)).toThrow(FileChangedError);
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('fra en annen\n');
  });

  it('never again when somebody else has taken it away', () => {
    expect(() => saveText(at('a.yaml'), 'to\n', 'en\n')).toThrow(FileChangedError);
    expect(existsSync(at('a.yaml'))).toBe(false);
  });

  it('never over a file that is there but cannot be read as text', () => {
    writeFileSync(at('latin1.yaml'), Buffer.from('navn: Blåbær\n', 'latin1'));
    writeFileSync(at('stor.yaml'), 'x'.repeat(maxBytes + 1));
    expect(() => saveText(at('latin1.yaml'), 'ny\n', null)).toThrow(FileChangedError);
    expect(() => saveText(at('stor.yaml'), 'ny\n', null)).toThrow(FileChangedError);
  });

  it('leaves nothing behind when it fails', () => {
    mkdirSync(at('mappe'));
    expect(() => saveText(at('mappe'), 'x', null)).toThrow();
    expect(() => saveText(at('borte/a.yaml'), 'x', null)).toThrow();
    expect(readdirSync(folder)).toEqual(['mappe']);
  });

  it('and stays as closed to others as it was', { skip: process.platform === 'win32' }, () => {
    writeFileSync(at('a.yaml'), 'en\n');
    chmodSync(at('a.yaml'), 0o600);
    saveText(at('a.yaml'), 'to\n', 'en\n');
    expect(statSync(at('a.yaml')).mode & 0o777).toBe(0o600);
  });

  it('and a link stays a link', { skip: process.platform === 'win32' }, () => {
    writeFileSync(at('a.yaml'), 'en\n');
    symlinkSync(at('a.yaml'), at('lenke.yaml'));
    saveText(at('lenke.yaml'), 'to\n', 'en\n');
    expect(lstatSync(at('lenke.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('to\n');
  });
});
