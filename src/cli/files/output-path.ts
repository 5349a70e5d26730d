import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

import { commandLine } from '../../words/command-line';
import { errorCode, isCsvPath } from './input-file';

export type OutputPath = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly message: string };

const { output: texts } = commandLine;

/**
 * Where the copy of each input goes. One file goes to the path given, or into it where it is a folder; several go into a folder,
 * which is made. No copy may replace a file that is read, by whatever path.
 */
export function outputPaths(inputs: readonly string[], output: string): OutputPath[] {
  const isFolder = isFolderPath(output);
  if (inputs.length > 1 && !isFolder && statSync(output, { throwIfNoEntry: false })) return inputs.map(() => refused(texts.needsFolder));
  if (inputs.length > 1 || isFolder) return inputs.map((input, at) => intoFolder(inputs, input, at, output));
  return inputs.map((input) => checked(input, output, inputs));
}

function intoFolder(inputs: readonly string[], input: string, at: number, folder: string): OutputPath {
  const twin = inputs.find((other, index) => index < at && basename(other).toLowerCase() === basename(input).toLowerCase());
  if (twin !== undefined) return refused(texts.sameName(twin));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return refused(texts.failed(errorCode(error)));
  }
  return checked(input, join(folder, basename(input)), inputs);
}

function checked(input: string, path: string, inputs: readonly string[]): OutputPath {
  if (isCsvPath(input)) return refused(texts.csv);
  const ending = extname(input).toLowerCase();
  if (extname(path).toLowerCase() !== ending) return refused(texts.ending(ending));
  if (isFolderPath(path)) return refused(texts.isFolder);
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) return refused(texts.missingFolder(dirname(path)));
  return inputs.some((other) => isSameFile(path, other)) ? refused(texts.isInput) : { ok: true, path };
}

/** A path that ends with a slash means a folder, whether it is there or not. */
function isFolderPath(path: string): boolean {
  return /[/\\]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** By its place on the disk: the same file may be reached by a link, or in other letters where the disk does not tell them apart. */
function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (!first || !second) return false;
  return (first.ino === second.ino && first.dev === second.dev) || realpathSync(one) === realpathSync(other);
}

function refused(message: string): OutputPath {
  return { ok: false, message };
}
