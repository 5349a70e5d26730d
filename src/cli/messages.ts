import { commandLine } from '../words/command-line';
import type { Host } from './host';
import { printable } from './text/printable';

/** A message about one file: the file first, further lines below it. */
export function tellProblem(host: Host, file: string, message: string): void {
  const [first = '', ...rest] = message.split('\n').map(printable);
  host.stderr.write([`${printable(file)}: ${first}`, ...rest.map((line) => `  ${line}`)].join('\n') + '\n');
}

/** A message about the arguments, with the way to help. */
export function tellUsage(host: Host, message: string): void {
  host.stderr.write(`${message.split('\n').map(printable).join('\n')}\n${commandLine.seeHelp}\n`);
}

export function tellNote(host: Host, note: string): void {
  host.stderr.write(`${printable(note)}\n`);
}

/** Files beyond this many bytes take long enough for a word about it. */
export const LONG_FROM_BYTES = 1_000_000;

/** A line that is there while the work lasts, on a terminal only. */
export function showProgress({ stderr }: Host, isLong: boolean, text: string): void {
  if (stderr.isTerminal && isLong) stderr.write(`${CLEAR_LINE}${printable(text)}`);
}

export function endProgress({ stderr }: Host, isLong: boolean): void {
  if (stderr.isTerminal && isLong) stderr.write(CLEAR_LINE);
}

const CLEAR_LINE = '\r\u001b[2K';
