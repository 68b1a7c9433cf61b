import { readFileSync } from 'node:fs';
import { readProvisions } from '../../src/verify/provisions.js';

export const provisionsFile = 'test/law/bestemmelser.yaml';
export const provisionsText = readFileSync(provisionsFile, 'utf8');

/** The index of the provisions that the shipped pack cites. */
export const provisions = readProvisions(provisionsFile, provisionsText);
