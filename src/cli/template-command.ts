import { existsSync, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';

import { buildSample, buildTemplate } from '../template';
import { commandLine } from '../words/command-line';
import { createWorkbook } from '../xlsx';
import type { ExitCode } from './exit-code';
import { writeWhole } from './files/write-file';
import type { Host } from './host';
import { tellNote, tellProblem, tellUsage } from './messages';

export const SIZES = ['starter', 'full'] as const;

export interface TemplateOptions {
  readonly size: string;
  readonly sample?: boolean;
  readonly force?: boolean;
}

const { output: texts } = commandLine;

/** Writes the standard workbook, empty or filled in as the sample. A file that is there may hold somebody's work and stays. */
export function writeTemplate(path: string, options: TemplateOptions, host: Host, isQuiet: boolean): ExitCode {
  const size = SIZES.find((candidate) => candidate === options.size.toLowerCase());
  if (size === undefined) {
    tellUsage(host, commandLine.argument.choice('--size', options.size, SIZES.join(', ')));
    return 2;
  }
  const refusal = refusalOf(path, options.force === true);
  const problem = refusal ?? writeWhole(path, createWorkbook(options.sample ? buildSample() : buildTemplate({ size })).bytes);
  if (problem !== null) {
    tellProblem(host, path, problem);
    return 2;
  }
  if (!isQuiet) tellNote(host, texts.written(path));
  return 0;
}

function refusalOf(path: string, mayReplace: boolean): string | null {
  if (extname(path).toLowerCase() !== '.xlsx') return texts.templateEnding;
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return texts.missingFolder(folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return texts.isFolder;
  return existsSync(path) && !mayReplace ? texts.exists : null;
}
