import pc from 'picocolors';

import type { Priority } from '../../report';
import { words } from '../../words';

/** How a report is laid out: columns to fill, and colours where the reader's terminal has them. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** Colours never stand alone: every mark has a shape of its own, and a word beside it. */
interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  priority(priority: Priority, text: string): string;
}

const NARROW = 60;
const WIDE = 100;
const USUAL = 92;

/** `columns` is the terminal's width; none where the output goes to a file. */
export function createPage(columns: number | undefined, hasColors: boolean): Page {
  const colors = pc.createColors(hasColors);
  const byPriority = { error: colors.red, warning: colors.yellow, info: colors.cyan, review: colors.magenta };
  return {
    width: Math.min(WIDE, Math.max(NARROW, columns ?? USUAL)),
    paint: {
      bold: (text) => colors.bold(text),
      dim: (text) => colors.dim(text),
      good: (text) => colors.green(text),
      priority: (priority, text) => byPriority[priority](text),
    },
  };
}

export function heading(title: string, page: Page): string[] {
  return ['', page.paint.bold(title.toUpperCase())];
}

export function mark(priority: Priority): string {
  return words.report.priorityMark[priority];
}
