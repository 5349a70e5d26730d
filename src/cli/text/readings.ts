import { describeColumns, describeReading, describeReason } from '../../report';
import type { SheetReading } from '../../register';
import { words } from '../../words';
import { commandLine } from '../../words/command-line';
import { heading } from './page';
import type { Page } from './page';
import { columns, hanging } from './wrap';

const { report: texts } = commandLine;
/** "Statement of Applicability" fits; a name may have 31 characters. */
const WIDEST_NAME = 26;
/** Below this, a reader is told how sure the reading is, why, and which columns were read as what. */
const SURE = 0.7;

/** What each sheet was taken for, and where its table begins; a sheet that was not read says why. */
export function readings(all: readonly SheetReading[], page: Page): string[] {
  if (all.length === 0) return [];
  const column = Math.min(WIDEST_NAME, Math.max(...all.map((reading) => columns(reading.sheet)))) + 2;
  return [...heading(texts.read, page), ...all.flatMap((reading) => readingLines(reading, column, page))];
}

function readingLines(reading: SheetReading, column: number, page: Page): string[] {
  const layout = { indent: 2, column, width: page.width };
  const dim = (label: string, text: string): string[] => hanging(label, text, layout).map((line) => page.paint.dim(line));
  if (reading.kind === 'other') return dim(reading.sheet, texts.notRead(describeReason(reading.reason)));
  const place = reading.headerRow === null ? '' : `; ${words.sheets.headerRow(reading.headerRow + 1)}`;
  const lines = hanging(reading.sheet, describeReading(reading) + place, layout);
  if (reading.confidence >= SURE) return lines;
  const unsure = `${words.sheets.unsure(Math.round(reading.confidence * 100))}. ${describeReason(reading.reason)}`;
  return [...lines, ...dim('', unsure), ...dim('', describeColumns(reading))];
}
