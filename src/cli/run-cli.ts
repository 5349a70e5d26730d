import { CommanderError } from 'commander';

import type { ExitCode } from './exit-code';
import type { Host } from './host';
import { createProgram } from './program';

/** Runs the tool with the arguments of a command line (without program and script) and gives its exit code. */
export function runCli(args: readonly string[], host: Host): ExitCode {
  const outcome: { code: ExitCode } = { code: 0 };
  const program = createProgram(host, (code) => (outcome.code = code));
  try {
    program.parse(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    // Commander ends this way after --help and --version, and where an option is off; it has told the user already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
