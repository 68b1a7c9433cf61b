import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packToJson } from './compiled.js';
import { compiledName, loadPack } from './load.js';

// Part of the build: reads the shipped pack, with every check, and keeps it in a form that starts fast.
const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
writeFileSync(inPackage(`dist/${compiledName}`), packToJson(loadPack(inPackage('rules'))));
