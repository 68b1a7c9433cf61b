import { loadPack } from '../../src/pack/load.js';

/** The shipped rule pack, read once for each test file. */
export const pack = loadPack('rules');
