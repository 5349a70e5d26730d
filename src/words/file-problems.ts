/** What is said of a file that cannot be read: what happened, why, and what to do next. */
export interface FileProblemWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

const FOREIGN: Readonly<Record<string, { readonly is: string; readonly next: string }>> = {
  wordDocument: { is: 'a Word document', next: 'Copy the table into a workbook and save that as .xlsx.' },
  presentation: { is: 'a presentation', next: 'Copy the table into a workbook and save that as .xlsx.' },
  openDocument: { is: 'an OpenDocument file (.ods)', next: 'Open it in LibreOffice or Excel and save a copy as .xlsx.' },
  zip: { is: 'a zip archive without a workbook', next: 'Unpack the archive and give the workbook inside it.' },
  compoundFile: { is: 'a document of another Microsoft program', next: 'Give a workbook saved as .xlsx or .xlsm.' },
  pdf: { is: 'a PDF', next: 'Give the workbook that the PDF was made from.' },
  xml: { is: 'an XML file', next: 'Open it in Excel and save a copy as .xlsx.' },
  html: {
    is: 'a web page',
    next: 'Open it in Excel and save a copy as .xlsx. A download that asked for a sign-in often leaves such a page.',
  },
  text: { is: 'plain text', next: 'If it is a table separated by commas, semicolons or tabs, give it the ending .csv.' },
  unknown: { is: 'something that is not a workbook', next: 'Open it in Excel to see what it is, and save a copy as .xlsx.' },
};

const TOO_LARGE: Readonly<Record<string, (limit: string, actual: string) => string>> = {
  entries: (limit, actual) => `It holds ${actual} parts; up to ${limit} are read.`,
  partBytes: (limit, actual) => `One part unpacks to ${actual} bytes; up to ${limit} are read.`,
  totalBytes: (limit, actual) => `It unpacks to ${actual} bytes; up to ${limit} are read.`,
  ratio: (limit, actual) => `It unpacks to ${actual} times its size, as files made to exhaust memory do; up to ${limit} times is read.`,
};

/** By kind of problem; see `FileProblem` of the file reader. */
export const fileProblems = {
  empty: {
    what: 'The file is empty.',
    why: 'It has no content at all, as after a broken download or copy.',
    next: 'Get the file again and check that its size is not 0.',
  },
  encrypted: {
    what: 'The workbook is encrypted.',
    why: 'It asks for a password to open, and its content cannot be read without it.',
    next: 'In Excel: File, Info, Protect Workbook, Encrypt with Password; remove the password and save a copy. Protection of sheets may stay.',
  },
  legacyXls: {
    what: 'The workbook is in the old .xls format.',
    why: 'Only the formats of Excel 2007 and later (.xlsx, .xlsm) are read.',
    next: 'Open it in Excel or LibreOffice and save a copy as .xlsx.',
  },
  xlsb: {
    what: 'The workbook is in the binary .xlsb format.',
    why: 'Only .xlsx and .xlsm are read.',
    next: 'Open it in Excel and save a copy as .xlsx, or .xlsm where it has macros.',
  },
  truncated: {
    what: 'The file is cut off.',
    why: 'It begins as a workbook does, but its end is missing.',
    next: 'Get the file again; compare its size with that of the original.',
  },
  notAWorkbook: (found: string): FileProblemWords => {
    const { is, next } = FOREIGN[found] ?? { is: 'something that is not a workbook', next: 'Give a workbook saved as .xlsx or .xlsm.' };
    return { what: 'This is not a workbook.', why: `Its content is ${is}.`, next };
  },
  tooLarge: (what: string, limit: number, actual: number): FileProblemWords => ({
    what: 'The workbook is too large.',
    why: TOO_LARGE[what]?.(limit.toLocaleString('en-GB'), actual.toLocaleString('en-GB')) ?? 'It is beyond what is read.',
    next: 'Save a copy with only the sheets that are to be checked.',
  }),
  damaged: (part: string, reason: string): FileProblemWords => ({
    what: 'The workbook is damaged.',
    why: part === '' ? reason : `In its part ${part}: ${reason}`,
    next: 'Open it in Excel, let Excel repair it, look at what was repaired, and save a copy.',
  }),
} as const;
