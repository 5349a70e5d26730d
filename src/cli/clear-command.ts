import { clearPlan, hasNotes, notesInSummary, summarySheet } from '../report';
import { HIGHLIGHT_NAME } from '../workbook';
import type { WorkbookSnapshot } from '../workbook';
import { commandLine } from '../words/command-line';
import { annotate } from './annotate';
import type { ExitCode } from './exit-code';
import { readInputFile } from './files/input-file';
import { outputPaths } from './files/output-path';
import type { Host } from './host';
import { tellNote, tellProblem } from './messages';

const { cleared: texts } = commandLine;

/** Writes a copy without anything of ours, and says how many of the user's entries go with our summary. */
export function clearFile(file: string, output: string, host: Host, isQuiet: boolean): ExitCode {
  const input = readInputFile(file);
  if (!input.ok) {
    tellProblem(host, file, input.message);
    return 2;
  }
  const [path = null] = outputPaths([file], output);
  if (!path) return 2;
  const hasOurs = isAnnotated(input.workbook);
  const code = annotate({ host, isQuiet, file, input, output: path }, () => (hasOurs ? clearPlan() : null));
  if (code === 0 && !isQuiet) tellNote(host, hasOurs ? texts.done : texts.nothing);
  const entries = [...notesInSummary(input.workbook).values()].filter(hasNotes).length;
  if (code === 0 && entries > 0) tellNote(host, texts.notes(entries));
  return code;
}

function isAnnotated(workbook: WorkbookSnapshot): boolean {
  return summarySheet(workbook) !== null || workbook.names.some(({ name }) => name.toUpperCase() === HIGHLIGHT_NAME);
}
