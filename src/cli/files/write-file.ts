import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { commandLine } from '../../words/command-line';
import { errorCode } from './input-file';

/**
 * Writes beside the target first and then renames, so that nobody ever sees half a file. Null when it is done,
 * else what to tell the user.
 */
export function writeWhole(path: string, bytes: Uint8Array): string | null {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
    return null;
  } catch (error) {
    rmSync(temporary, { force: true });
    return commandLine.output.failed(errorCode(error));
  }
}
