import { report } from './en/report';
import { sheets } from './en/sheets';
import { summary } from './en/summary';

/** Every text of the report a person reads that is not a check's own: English, en-GB. */
export const en = { report, sheets, summary } as const;

export type Words = typeof en;
