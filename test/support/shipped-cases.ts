import { readdirSync, readFileSync } from 'node:fs';
import { readCases } from '../../src/verify/cases/read.js';
import { pack } from './pack.js';

const folder = 'rules/cases';

/** The files of cases that lie beside the shipped rules. */
export const caseFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `${folder}/${name}`);

/** Every case in them. */
export const shippedCases = readCases(
  pack,
  caseFiles.map((file) => ({ file, text: readFileSync(file, 'utf8') })),
);
