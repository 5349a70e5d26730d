import { count } from './en/plural';

/** Texts of `isms-check` itself. Messages say what happened, why, and what to do next. */
export const commandLine = {
  about: 'Checks the ISO/IEC 27001 accountability matrix, Statement of Applicability and competency records in a workbook.',
  commands: {
    check: 'report on one or more workbooks (.xlsx, .xlsm; .csv is read as one sheet)',
    template: 'write the standard workbook to fill in',
    clear: 'write a copy without our highlights and our sheets',
    explain: 'what a check looks for, why, and how to fix it; all checks where none is named',
  },
  options: {
    output: 'write the annotated copy (highlights and summary sheet); a folder when several files are given',
    format: 'what goes to stdout',
    asOf: 'the day that all date rules use (default: the setting in the workbook, else today)',
    profile: 'which roles must be assigned',
    set: 'a setting, over the one in the workbook; may be repeated',
    failOn: 'which open findings make the exit code 1',
    only: 'run these checks only, separated with commas',
    skip: 'do not run these checks, separated with commas',
    quiet: 'the verdict only, and no notes',
    color: 'no colours',
    size: 'starter: RACI and competency; full: all sheets',
    sample: 'fill it in for an invented company, with known faults',
    force: 'replace the file if it is there',
    clearOutput: 'where the copy goes',
    noSetting: 'none',
    ofCheck: 'Options of check:',
  },
  help: `
Exit codes:
  0  no open finding at or above --fail-on
  1  there is one
  2  a file could not be read, nothing in it was recognised, or the arguments are off

Examples:
  isms-check acme.xlsx
  isms-check acme.xlsx -o acme-checked.xlsx
  isms-check *.xlsx --format json --fail-on warning
  isms-check template isms.xlsx --size full
  isms-check explain COV-03`,
  seeHelp: 'Run "isms-check --help" for the options.',
  didYouMean: (name: string) => `Did you mean ${name}?`,
  argument: {
    asOf: (given: string) => `"${given}" is not a date. Dates are written YYYY-MM-DD, such as 2026-11-22.`,
    set: (given: string) => `"${given}" is not a setting. Settings are written NAME=VALUE, such as rolesPerPerson=5.`,
    unknownSetting: (name: string) => `There is no setting "${name}".`,
    settingNames: (names: string) => `Settings: ${names}.`,
    settingValue: (name: string, given: string, expected: string) => `"${given}" cannot be used for ${name}. Expected: ${expected}.`,
    unknownCheck: (id: string) => `There is no check "${id}".`,
    checkList: 'Run "isms-check explain" for a list.',
    noChecksLeft: 'With --only and --skip together, no check is left to run.',
    choice: (option: string, given: string, choices: string) => `"${given}" cannot be used for ${option}. Expected: ${choices}.`,
  },
  file: {
    missing: 'There is no such file.',
    checkPath: 'Check the path.',
    folder: 'This is a folder. Give the files in it, such as folder/*.xlsx.',
    denied: 'The file may not be read. Check its permissions, and whether another program has it open.',
    failed: (code: string) => `The file could not be read (${code}).`,
  },
  output: {
    isInput: 'The copy would overwrite a file that is being read. Give another name after -o.',
    csv: 'A .csv file cannot be annotated: it has no place for highlights or a second sheet. Save it as .xlsx first, or leave -o out.',
    ending: (expected: string) => `The copy must keep the ending ${expected}, because Excel goes by it. Change the name after -o.`,
    templateEnding: 'The standard workbook is an .xlsx file. Give a name that ends with .xlsx.',
    needsFolder: 'Several files need a folder after -o, and this is a file. Give the name of a folder; it is made if it is not there.',
    sameName: (other: string) => `Its copy would have the same name as that of ${other}. Check the two on their own.`,
    missingFolder: (folder: string) => `There is no folder ${folder} to write into. Make it first, or give another name after -o.`,
    isFolder: 'There is a folder of that name. Give the name of a file.',
    exists: 'The file is there already, and may hold your entries. Give another name, or --force to replace it.',
    holdsEntries: (n: number) =>
      `The file is there already, and ${count(n, 'entry', 'entries')} in its Owner, Due and Comment would be lost. Check that file itself (they are kept then), or give another name after -o.`,
    failed: (code: string) => `The file could not be written (${code}). Check its permissions, and whether another program has it open.`,
    written: (path: string) => `Wrote ${path}`,
  },
  notes: {
    sheetProtected: (sheet: string) =>
      `The sheet "${sheet}" is protected: it has no highlights. The summary lists its findings. Unprotect it to get both.`,
    structureProtected: 'The structure of the workbook is protected: no summary sheet was added. Unprotect it to get one.',
    workbookShared:
      'The workbook is shared in the old way, with a record of changes: it was left as it is. Stop sharing it in Excel (Review, Unshare Workbook) to get highlights and a summary.',
    signatureBroken:
      'The workbook is digitally signed, and the signature is not valid for the copy. Excel will say so; the file you gave stays signed.',
    formatsFull: 'The workbook has as many cell formats as Excel allows: the summary came out without formats.',
    switchTaken: (name: string) =>
      `The workbook has a name "${name}" with a formula of its own. It was left as it is: highlights show only while it is TRUE.`,
    sheetMissing: (sheet: string) => `The sheet "${sheet}" could not be found when the copy was written.`,
    titleTaken: (wanted: string, given: string) => `There is a sheet "${wanted}" already; ours is called "${given}".`,
    nameTaken: (wanted: string, given: string) => `There is a name "${wanted}" already; ours is called "${given}".`,
    sheetWithoutCells: (sheet: string) => `The sheet "${sheet}" has no cells to highlight.`,
    lastVisibleSheet: (sheet: string) => `The sheet "${sheet}" is the only visible one and stays: a workbook needs one.`,
    editRefused: (cell: string) => `The cell ${cell} could not be changed alone and was left as it is.`,
  },
  progress: {
    reading: (file: string) => `Reading ${file} …`,
    checking: (file: string) => `Checking ${file} …`,
    writing: (file: string) => `Writing ${file} …`,
  },
  cleared: {
    done: 'The copy has no highlights and no sheets of ours.',
    nothing: 'There was nothing of ours in it. The copy is the same as the file.',
    notes: (n: number) =>
      `${count(n, 'entry', 'entries')} in Owner, Due and Comment went with the summary; the file you gave still has them.`,
  },
  report: {
    head: (edition: string, day: string) => `ISO/IEC 27001:${edition}, as of ${day}`,
    read: 'What was read',
    notRead: (reason: string) => `not read. ${reason}`,
    verdict: { error: 'to fix', warning: 'to look at', info: 'to note', review: 'cannot tell', accepted: 'accepted' },
    clean: 'Nothing to fix, and nothing to look at.',
    nothing: 'Nothing was checked.',
    ran: (ran: number, all: number) => `${String(ran)} of ${count(all, 'check')} ran`,
    held: (n: number) => `${String(n)} found nothing`,
    notChecked: (n: number) => `${String(n)} could not be run`,
    notApplicable: (n: number) => (n === 1 ? '1 does not apply' : `${String(n)} do not apply`),
    asks: (question: string) => `The auditor may ask: ${question}`,
    also: (cells: string, why: string) => `see also ${cells} (${why})`,
    more: (n: number) => `and ${String(n)} more:`,
    cells: 'cells',
    accepted: 'Accepted',
    notCheckedTitle: 'Not checked',
    readiness: 'What the auditor will check',
    facts: 'Facts',
    warnings: 'Please note',
  },
  explain: {
    looksFor: 'Looks for',
    why: 'Why it matters',
    question: 'The auditor may ask',
    fix: 'How to fix',
    good: 'Good',
    bad: 'Bad',
    cannotSee: 'Cannot see',
    basis: 'Basis',
    derives: 'Without its sheet',
    settings: 'Settings',
    severity: 'Highest priority',
    setting: (name: string, label: string, value: string) => `${name} (${label}, default: ${value === '' ? 'none' : value})`,
    yields: 'Gives way to',
    yieldsTo: (check: string, when: string) => `${check}: ${when}`,
  },
} as const;
