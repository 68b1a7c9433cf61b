import { buildPack } from '../../src/pack/build.js';
import { goodFiles } from './pack-files.js';

/** The small pack, for tests that are about files and not about the law. */
export const goodPack = buildPack(goodFiles);
