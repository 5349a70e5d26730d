import { sheetsOfSize } from '../standard';
import type { SheetSchema, StandardSheet, WorkbookSize } from '../standard';
import type { Plan, SheetPlan } from '../workbook';
import { EMPTY_PLAN } from '../workbook';
import { planLists } from './lists-sheet';
import { GAP, OUT_OF_USE } from './look';
import { settingStyler, settingValidations } from './settings-sheet';
import type { Row, SheetContent, TemplateRule } from './sheet-plan';
import { planSheet } from './sheet-plan';

/** The rows of each sheet; a sheet that is missing here is left out of the workbook. */
export type WorkbookContent = Readonly<Partial<Record<StandardSheet, readonly Row[]>>>;

/** The standard workbook of a size, with these rows in its sheets and blank ones to write on. */
export function planWorkbook(size: WorkbookSize, content: WorkbookContent, blankRows: number): Plan {
  const schemas = sheetsOfSize(size).filter((schema) => content[schema.kind] !== undefined);
  const sheets: SheetPlan[] = schemas.map((schema) => planSheet(contentOf(schema, content[schema.kind] ?? [], blankRows)));
  const people = schemas.find((schema) => schema.kind === 'people') ?? schemas.find((schema) => schema.kind === 'competency');
  if (!people) return { ...EMPTY_PLAN, sheets };
  const key = people.kind === 'people' ? 'name' : 'person';
  return { ...EMPTY_PLAN, sheets: [...sheets, planLists({ schema: people, key })] };
}

function contentOf(schema: SheetSchema, rows: readonly Row[], blankRows: number): SheetContent {
  const look = LOOKS[schema.kind];
  return {
    schema,
    rows,
    blankRows: look.hasFixedRows ? 0 : blankRows,
    help: look.help,
    tabColor: look.tabColor,
    frozenColumns: look.frozenColumns ?? 1,
    rules: look.rules ?? [],
    ...(schema.kind === 'settings' ? { validations: settingValidations(schema), styler: settingStyler } : {}),
    ...(schema.kind === 'competency' ? { formulas: { gap: gapFormula } } : {}),
  };
}

function gapFormula(columns: Readonly<Record<string, string>>, row: number): string {
  const cell = (key: string): string => `${columns[key] ?? ''}${String(row)}`;
  return `IF(OR(${cell('required')}="",${cell('actual')}=""),"",MAX(0,${cell('required')}-${cell('actual')}))`;
}

interface SheetLook {
  readonly help: string;
  readonly tabColor: string;
  readonly frozenColumns?: number;
  readonly rules?: readonly TemplateRule[];
  /** The rows are given by the standard: no blank ones below. */
  readonly hasFixedRows?: boolean;
}

const NEEDED = '1F3A5F';
const USEFUL = '5B6B80';
const FURTHER = 'B8C2CE';

const LOOKS: Readonly<Record<StandardSheet, SheetLook>> = {
  settings: {
    help: 'How to use: fill in RACI first (it is all that is needed), then Competency, then press "Check workbook". Answers to questions go below this table: question, answer, date.',
    tabColor: FURTHER,
    hasFixedRows: true,
  },
  matrix: {
    help: 'Use role titles or names; a role with its holder is "ISM (J. Doe)". Separate several with a semicolon. Dark headings are required. Delete the controls that do not apply.',
    tabColor: NEEDED,
    frozenColumns: 2,
    hasFixedRows: true,
  },
  competency: {
    help: 'Use the same role titles and names as in RACI. Levels: 0 none, 1 basic, 2 working, 3 practitioner, 4 expert. A gap needs an action and a target date.',
    tabColor: NEEDED,
    rules: [{ formula: (columns, row) => gapRule(columns, row), style: GAP, column: 'actual' }],
  },
  applicability: {
    help: 'Decide Yes or No for each control. An exclusion needs a reason from scope and risks: what does not exist, or who does it instead.',
    tabColor: USEFUL,
    frozenColumns: 2,
    hasFixedRows: true,
    rules: [outOfUse('applicable', 'No')],
  },
  roles: {
    help: 'One row for each role that RACI uses. Holder and deputy are people; a committee names its members, separated with a semicolon.',
    tabColor: USEFUL,
    rules: [outOfUse('kind', 'Not used')],
  },
  people: {
    help: 'Everybody named in this workbook, people from outside included. Keep those who left, with their end date.',
    tabColor: USEFUL,
    rules: [outOfUse('status', 'Leaver')],
  },
  training: {
    help: 'An action closes a gap when person and competence (or the gap ID) are those of the Competency sheet and owner and due date are filled in.',
    tabColor: FURTHER,
    rules: [outOfUse('status', 'Cancelled')],
  },
  duties: { help: 'Choose the duty from the list. Leave System / scope blank where the duty is the same everywhere.', tabColor: FURTHER },
  conflicts: { help: 'Change a rule only with a reason you could tell an auditor.', tabColor: FURTHER, rules: [outOfUse('active', 'N')] },
  resources: {
    help: 'Every phase needs people, and money or time. Amounts are numbers; the currency has its own column.',
    tabColor: FURTHER,
  },
  communications: { help: 'Say what, when, with whom and how. "As needed" needs a trigger.', tabColor: FURTHER },
  documents: {
    help: 'The Key links a row to what the standard requires. Several language versions stand in several rows.',
    tabColor: FURTHER,
    rules: [outOfUse('status', 'Retired')],
  },
  exceptions: {
    help: 'Name the rule or finding and the person. An acceptance holds for at most twelve months and is approved by somebody else.',
    tabColor: FURTHER,
    rules: [outOfUse('status', 'Closed')],
  },
};

function outOfUse(key: string, value: string): TemplateRule {
  return { formula: (columns, row) => `$${columns[key] ?? ''}${String(row)}="${value}"`, style: OUT_OF_USE };
}

function gapRule(columns: Readonly<Record<string, string>>, row: number): string {
  const cell = (key: string): string => `$${columns[key] ?? ''}${String(row)}`;
  return `AND(${cell('required')}<>"",${cell('actual')}<>"",${cell('actual')}<${cell('required')})`;
}
