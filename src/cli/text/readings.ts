import { describeColumns, describeReading, describeReason } from '../../report';
import type { SheetReading } from '../../register';
import { words } from '../../words';
import { commandLine } from '../../words/command-line';
import { heading } from './page';
import type { Page } from './page';
import { columns, hanging } from './wrap';

const { report: texts } = commandLine;
const WIDEST_NAME = 24;
/** Below this, a reader is told how sure the reading is. */
const SURE = 0.7;

/** What each sheet was taken for, and where its table stands; a sheet that was not read says why. */
export function readings(all: readonly SheetReading[], page: Page): string[] {
  if (all.length === 0) return [];
  const column = Math.min(WIDEST_NAME, Math.max(...all.map((reading) => columns(reading.sheet)))) + 2;
  return [...heading(texts.read, page), ...all.flatMap((reading) => readingLines(reading, column, page))];
}

function readingLines(reading: SheetReading, column: number, page: Page): string[] {
  const layout = { indent: 2, column, width: page.width };
  if (reading.kind === 'other') {
    return hanging(reading.sheet, texts.notRead(describeReason(reading.reason)), layout).map((line) => page.paint.dim(line));
  }
  const unsure = reading.confidence < SURE ? `; ${words.sheets.unsure(Math.round(reading.confidence * 100))}` : '';
  const where = describeColumns(reading);
  return [
    ...hanging(reading.sheet, describeReading(reading) + unsure, layout),
    ...hanging('', where, layout)
      .filter(() => where !== '')
      .map((line) => page.paint.dim(line)),
  ];
}
