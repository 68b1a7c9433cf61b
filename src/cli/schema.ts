import { projectJsonSchema } from '../project/schema.js';
import { type ExitCode, exitCodes, type Io } from './io.js';
import { languageOf, oneOf, packFor, type SharedOptions } from './projects.js';

/** `veivalg schema project`: JSON Schema for editors. */
export function schema(what: string, options: SharedOptions, io: Io): ExitCode {
  oneOf(what, ['project'] as const, 'schema');
  io.stdout.write(`${JSON.stringify(projectJsonSchema(packFor(options, io), languageOf(options, io, null)), null, 2)}\n`);
  return exitCodes.ok;
}
