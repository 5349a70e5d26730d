import type { CheckReport, ReadinessState } from '../check-report';
import { describeFact, describeNotChecked, describeReading, describeReason } from '../describe';
import type { SheetReading } from '../../register';
import { words } from '../../words';
import type { StyleName } from './look';
import { shorten } from './short-text';

/** A line of one half of page one: a section heading, a text over the whole width, or a label with its value. */
export type PaneLine =
  | { readonly section: string }
  | { readonly label: string; readonly value?: string; readonly style: StyleName; readonly valueStyle?: StyleName };

const STATE_STYLES: Readonly<Record<ReadinessState, StyleName>> = {
  gaps: 'gaps',
  toLookAt: 'toLookAt',
  cannotTell: 'cannotTell',
  noGap: 'headline',
  noGapInSome: 'line',
  notLookedAt: 'muted',
};

export function readinessStyle(state: ReadinessState): StyleName {
  return STATE_STYLES[state];
}

export function factLines(report: CheckReport): readonly PaneLine[] {
  return report.facts.map((fact) => {
    const label = words.report.factTitles[fact.id];
    // A name needs more room than the column of figures has.
    if (fact.text !== null) return { label: shorten(`${label}: ${fact.text}`, LINE), style: 'line' };
    return { label, value: describeFact(fact), style: 'line', valueStyle: fact.count === null ? 'muted' : 'headline' };
  });
}

/** What was not checked, one line a cause; what does not fit is said to stand further down. */
export function uncheckedLines(report: CheckReport, room: number): readonly PaneLine[] {
  const unchecked = report.notChecked.filter(({ isApplicable }) => isApplicable);
  const lines = unchecked.map((cause): PaneLine => ({ label: shorten(describeNotChecked(cause), 118), style: 'line' }));
  const all: readonly PaneLine[] = lines.length > 0 ? lines : [{ label: words.summary.nothingUnchecked, style: 'muted' }];
  return [{ section: words.summary.notCheckedByCause }, ...fitted(all, room - 1)];
}

/** Sheets that were read with their rows, then those that were not and why. Our own summary is no sheet of the workbook. */
export function sheetLines(report: CheckReport, room: number): readonly PaneLine[] {
  const readings = report.readings.filter(({ kind }) => kind !== 'summary');
  const read = readings.filter(({ kind }) => kind !== 'other');
  const unread = readings.filter(({ kind }) => kind === 'other');
  const forUnread = unread.length > 0 ? Math.min(unread.length, Math.max(2, room - read.length - 2)) : 0;
  const lines: PaneLine[] = [{ section: words.summary.sheetsRead }, ...readLines(read, room - 1 - (forUnread > 0 ? forUnread + 1 : 0))];
  if (forUnread === 0) return lines;
  const others = unread.map((reading): PaneLine => sheetLine(`${reading.sheet}: ${describeReason(reading.reason)}`, 'muted'));
  return [...lines, { section: words.summary.sheetsNotRead }, ...fitted(others, forUnread)];
}

/** One line a sheet; where that is too long, several sheets a line with their rows only. */
function readLines(read: readonly SheetReading[], room: number): readonly PaneLine[] {
  if (read.length <= room) return read.map((reading) => sheetLine(`${reading.sheet}: ${describeReading(reading)}`, 'line'));
  const lines: string[] = [];
  for (const { sheet, records } of read) {
    const text = `${sheet}: ${words.sheets.records(records)}`;
    const joined = `${lines.at(-1) ?? ''} · ${text}`;
    if (lines.length > 0 && joined.length <= LINE) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return fitted(
    lines.map((line) => sheetLine(line, 'line')),
    room,
  );
}

/** Characters that one line of a side holds. */
const LINE = 90;

function sheetLine(text: string, style: StyleName): PaneLine {
  return { label: shorten(text, LINE), style };
}

function fitted(lines: readonly PaneLine[], room: number): readonly PaneLine[] {
  if (lines.length <= room) return lines;
  const shown = Math.max(0, room - 1);
  return [...lines.slice(0, shown), { label: words.summary.moreLines(lines.length - shown), style: 'muted' }];
}
