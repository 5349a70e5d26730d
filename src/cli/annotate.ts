import { existsSync } from 'node:fs';

import { hasNotes, notesInSummary } from '../report';
import type { Plan, WorkbookSnapshot } from '../workbook';
import { commandLine } from '../words/command-line';
import { applyPlan } from '../xlsx';
import { noteText } from './apply-notes';
import type { ExitCode } from './exit-code';
import { fileProblemText } from './files/file-problem';
import { readInputFile } from './files/input-file';
import type { InputFile } from './files/input-file';
import type { OutputPath } from './files/output-path';
import { writeWhole } from './files/write-file';
import type { Host } from './host';
import { tellNote, tellProblem } from './messages';

interface Copy {
  readonly host: Host;
  readonly isQuiet: boolean;
  readonly file: string;
  readonly input: Extract<InputFile, { ok: true }>;
  readonly output: OutputPath;
}

const { output: texts } = commandLine;

/**
 * Writes a copy of the file with the plan applied, or byte for byte where there is no plan;
 * 2 where it could not be, with the reason told.
 */
export function annotate({ host, isQuiet, file, input, output }: Copy, plan: () => Plan | null): ExitCode {
  const refuse = (path: string, message: string): ExitCode => {
    tellProblem(host, path, message);
    return 2;
  };
  if (!output.ok) return refuse(file, output.message);
  const lost = entriesLost(output.path, input.workbook);
  if (lost > 0) return refuse(output.path, texts.holdsEntries(lost));
  const planned = plan();
  const applied = planned ? applyPlan(input.bytes, planned) : { ok: true as const, bytes: input.bytes, notes: [] };
  if (!applied.ok) return refuse(file, fileProblemText(applied.problem));
  const problem = writeWhole(output.path, applied.bytes);
  if (problem !== null) return refuse(output.path, problem);
  for (const note of applied.notes) tellProblem(host, file, noteText(note));
  if (!isQuiet) tellNote(host, texts.written(output.path));
  return 0;
}

/** What the user wrote into the summary of a copy that is about to be replaced, and that the input does not hold. */
function entriesLost(path: string, replacing: WorkbookSnapshot): number {
  if (!existsSync(path)) return 0;
  const old = readInputFile(path);
  if (!old.ok) return 0;
  const kept = notesInSummary(replacing);
  return [...notesInSummary(old.workbook).values()].filter((entry) => {
    const same = kept.get(entry.id);
    return hasNotes(entry) && !(same?.owner === entry.owner && same.due === entry.due && same.comment === entry.comment);
  }).length;
}
