import { copyFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Host, Output } from '../../src/cli/host';
import { runCli } from '../../src/cli/run-cli';

const FIXTURES = join(__dirname, '../fixtures/files');

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Given {
  readonly isTerminal?: boolean;
  readonly columns?: number;
}

/** Runs the tool in this process, at noon of 22 November 2026. */
export function run(args: readonly string[], given: Given = {}): Ran {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => ({
    write: (text) => (written[name] += text),
    isTerminal: given.isTerminal ?? false,
    hasColors: given.isTerminal ?? false,
    columns: given.columns,
  });
  const host: Host = { stdout: output('stdout'), stderr: output('stderr'), now: () => new Date(2026, 10, 22, 12) };
  return { code: runCli(args, host), ...written };
}

/** An empty folder of its own for every test of a file. */
export function useFolder(): { readonly path: (name: string) => string; readonly fixture: (name: string, as?: string) => string } {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'isms-check-')));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const path = (name: string): string => join(folder, name);
  const fixture = (name: string, as = name): string => {
    copyFileSync(join(FIXTURES, name), path(as));
    return path(as);
  };
  return { path, fixture };
}
