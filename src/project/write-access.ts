import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Why a file could not be written: its folder is not there or closed, or the file itself is not to be changed. */
export type WriteFault = 'no-folder' | 'closed-folder' | 'read-only';

/** What would keep a file from being written, found without touching it; null when nothing would. */
export function writeFault(path: string): WriteFault | null {
  const target = existsSync(path) ? realpathSync(path) : path;
  const folder = dirname(target);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return 'no-folder';
  if (!allowed(folder, constants.W_OK | constants.X_OK)) return 'closed-folder';
  return existsSync(target) && isReadOnly(target) ? 'read-only' : null;
}

/** Whether nobody may change a file. A new file could still take its name, and one who rules the machine may do everything: both would be against what was meant. */
export const isReadOnly = (path: string): boolean => (statSync(path).mode & 0o222) === 0 || !allowed(path, constants.W_OK);

function allowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
