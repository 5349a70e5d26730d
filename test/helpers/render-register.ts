import { a1, a1Range } from '../../src/workbook';
import type { CellSpec, RowSpec, SheetSpec } from './workbook-builder';

/** What a matrix says, whatever it looks like. */
export interface LogicalMatrix {
  /** Roles or people, in order. */
  readonly roles: readonly string[];
  readonly rows: readonly LogicalRow[];
}

export interface LogicalRow {
  /** Code as the standard writes it; null in a matrix of activities. */
  readonly ref: string | null;
  /** Title of the clause or control, or the activity. */
  readonly item: string;
  readonly section: string;
  /** Letters by role: `{ CEO: 'A', ISM: 'RC' }`. */
  readonly letters: Readonly<Record<string, string>>;
}

/** One way of writing a matrix down. */
export interface Rendering {
  readonly layout: 'wide' | 'tall' | 'transposed' | 'letterColumns';
  readonly language: 'en' | 'de' | 'fr' | 'es';
  readonly notation:
    | 'slash'
    | 'spacedSlash'
    | 'reversed'
    | 'bracket'
    | 'joined'
    | 'comma'
    | 'plus'
    | 'newline'
    | 'lower'
    | 'words'
    | 'cyrillic'
    | 'fullWidth';
  readonly legend: 'none' | 'above' | 'below' | 'beside' | 'inOneCell';
  readonly sections: 'none' | 'rows' | 'indented' | 'merged' | 'repeatedHeader' | 'spanned';
  readonly header: 'plain' | 'titled' | 'groupAbove' | 'groupBelow';
  readonly itemHeading: 'named' | 'empty' | 'slash' | 'project' | 'section';
  /** Where the table begins, with all that stands above it. */
  readonly at: string;
  readonly hasTotals: boolean;
}

export const PLAIN_RENDERING: Rendering = {
  layout: 'wide',
  language: 'en',
  notation: 'slash',
  legend: 'none',
  sections: 'none',
  header: 'plain',
  itemHeading: 'named',
  at: 'A1',
  hasTotals: false,
};

/** One logical matrix as the rows of a sheet. Findings about it must not depend on the rendering. */
export function renderMatrix(matrix: LogicalMatrix, options: Partial<Rendering> = {}): SheetSpec {
  const rendering = { ...PLAIN_RENDERING, ...options };
  const sheet = new Canvas(rendering.at);
  if (rendering.header === 'titled') sheet.addLines([['RACI matrix of the ISMS'], ['Version', '1.2'], []]);
  if (rendering.legend === 'above') sheet.addLines([...legendLines(rendering), []]);
  const top = sheet.height;
  if (rendering.layout === 'transposed') drawTransposed(sheet, matrix, rendering);
  else drawUpright(sheet, matrix, rendering);
  if (rendering.legend === 'beside') sheet.addBeside(top + 1, legendLines(rendering));
  if (rendering.legend === 'below') sheet.addLines([[], ...legendLines(rendering)]);
  if (rendering.legend === 'inOneCell')
    sheet.addLines([
      [],
      [
        legendLines(rendering)
          .map(([letter, meaning]) => `${String(letter)} = ${String(meaning)}`)
          .join(', '),
      ],
    ]);
  return sheet.spec();
}

/** Renderings that together use every option at least once in each layout that has it. */
export function everyRendering(): readonly Rendering[] {
  const variants: Partial<Rendering>[] = [
    {},
    { language: 'de', legend: 'below', header: 'titled', notation: 'spacedSlash' },
    { language: 'fr', legend: 'above', sections: 'rows', at: 'C4', notation: 'comma' },
    { language: 'es', legend: 'beside', sections: 'merged', at: 'B2', notation: 'joined' },
    { sections: 'indented', header: 'groupAbove', itemHeading: 'project', notation: 'lower' },
    { sections: 'repeatedHeader', header: 'titled', hasTotals: true, notation: 'bracket', legend: 'inOneCell' },
    { sections: 'spanned', header: 'groupBelow', itemHeading: 'slash', notation: 'newline' },
    { notation: 'words', language: 'en', legend: 'below', sections: 'rows', hasTotals: true },
    { notation: 'words', language: 'de', header: 'titled', at: 'D9' },
    { notation: 'cyrillic', itemHeading: 'empty', legend: 'beside' },
    { notation: 'fullWidth', itemHeading: 'section', sections: 'rows', legend: 'below' },
    { notation: 'plus', header: 'groupAbove', sections: 'merged', legend: 'above', at: 'B6' },
    { notation: 'reversed', header: 'groupBelow', sections: 'rows', hasTotals: true },
  ];
  const layouts: readonly Rendering['layout'][] = ['wide', 'tall', 'transposed', 'letterColumns'];
  return layouts.flatMap((layout) => variants.map((variant) => ({ ...PLAIN_RENDERING, ...variant, layout })));
}

export function nameOf(rendering: Rendering): string {
  const changed = Object.entries(rendering).filter(([key, value]) => value !== PLAIN_RENDERING[key as keyof Rendering] && key !== 'layout');
  return [rendering.layout, ...changed.map(([key, value]) => `${key} ${String(value)}`)].join(', ');
}

const WORDS = {
  en: {
    ref: 'Ref',
    title: 'Title',
    activity: 'Activity',
    role: 'Role',
    section: 'Section',
    total: 'Total R',
    letters: { A: 'Accountable', R: 'Responsible', S: 'Support', C: 'Consulted', I: 'Informed' },
  },
  de: {
    ref: 'Referenz',
    title: 'Titel',
    activity: 'Aktivität',
    role: 'Rolle',
    section: 'Bereich',
    total: 'Summe R',
    letters: { A: 'Rechenschaftspflichtig', R: 'Verantwortlich', S: 'Unterstützung', C: 'Konsultiert', I: 'Informiert' },
  },
  fr: {
    ref: 'Référence',
    title: 'Intitulé',
    activity: 'Activité',
    role: 'Rôle',
    section: 'Domaine',
    total: 'Total R',
    letters: { A: 'Approbateur', R: 'Réalisateur', S: 'Soutien', C: 'Consulté', I: 'Informé' },
  },
  es: {
    ref: 'Referencia',
    title: 'Título',
    activity: 'Actividad',
    role: 'Rol',
    section: 'Fase',
    total: 'Total R',
    letters: { A: 'Responsable final', R: 'Responsable de ejecución', S: 'Apoyo', C: 'Consultado', I: 'Informado' },
  },
} as const;

type LetterName = keyof (typeof WORDS)['en']['letters'];
const LETTERS: readonly LetterName[] = ['R', 'A', 'S', 'C', 'I'];

/** Rows of cells that grow downwards, with merges by their place. */
class Canvas {
  private readonly rows: CellSpec[][] = [];
  private readonly merges: string[] = [];

  constructor(private readonly at: string) {}

  get height(): number {
    return this.rows.length;
  }

  addLines(lines: readonly RowSpec[]): void {
    this.rows.push(...lines.map((line) => [...line]));
  }

  /** Two columns right of everything, one column left empty. */
  addBeside(from: number, lines: readonly RowSpec[]): void {
    const column = Math.max(...this.rows.map((row) => row.length)) + 1;
    lines.forEach((line, index) => {
      const row = (this.rows[from + index] ??= []);
      while (row.length < column) row.push(null);
      row.push(...line);
    });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    const origin = placeOf(this.at);
    this.merges.push(
      a1Range({ top: top + origin.row, left: left + origin.column, bottom: bottom + origin.row, right: right + origin.column }),
    );
  }

  spec(): SheetSpec {
    return { rows: this.rows, at: this.at, merges: this.merges };
  }
}

function placeOf(at: string): { readonly row: number; readonly column: number } {
  for (let column = 0; column < 26; column++) {
    for (let row = 0; row < 40; row++) if (a1({ row, column }) === at) return { row, column };
  }
  throw new Error(`"${at}" is not one of the first cells of a sheet`);
}

function legendLines({ language }: Rendering): readonly string[][] {
  return LETTERS.map((letter) => [letter, WORDS[language].letters[letter]]);
}

/** Columns before the letters and how to fill them. */
interface Lead {
  readonly headings: readonly string[];
  readonly cells: (row: LogicalRow, indent: string) => readonly (string | null)[];
  /** Index of the column that names the row. */
  readonly item: number;
  readonly hasGroup: boolean;
}

function leadOf(matrix: LogicalMatrix, rendering: Rendering): Lead {
  const words = WORDS[rendering.language];
  const isCoded = matrix.rows.some(({ ref }) => ref !== null);
  const hasGroup = rendering.sections === 'merged';
  const named = isCoded ? words.title : words.activity;
  const heading = {
    named,
    empty: '',
    slash: '/',
    project: 'Project Phoenix',
    section: matrix.rows[0]?.section ?? '',
  }[rendering.itemHeading];
  return {
    headings: [...(hasGroup ? [words.section] : []), ...(isCoded ? [words.ref] : []), heading],
    cells: (row, indent) => [...(hasGroup ? [null] : []), ...(isCoded ? [row.ref] : []), indent + row.item],
    item: (hasGroup ? 1 : 0) + (isCoded ? 1 : 0),
    hasGroup,
  };
}

interface Block {
  readonly headings: readonly string[];
  readonly cells: (row: LogicalRow) => readonly (string | null)[];
}

function drawUpright(sheet: Canvas, matrix: LogicalMatrix, rendering: Rendering): void {
  const lead = leadOf(matrix, rendering);
  const block = blockOf(matrix, rendering);
  const width = lead.headings.length + block.headings.length;
  const drawHeader = (): void => {
    drawHeaderRows(sheet, matrix, rendering, lead, block);
  };
  drawHeader();
  let section = '';
  let groupTop = sheet.height;
  for (const row of matrix.rows) {
    const isNew = row.section !== section;
    if (isNew && lead.hasGroup) groupTop = sheet.height;
    if (isNew) drawSection(sheet, rendering, row.section, lead, width, section === '' ? null : drawHeader);
    section = row.section;
    const indent = rendering.sections === 'indented' ? '\u00a0\u00a0 ' : '';
    const cells = [...lead.cells(row, indent), ...block.cells(row)];
    if (isNew && lead.hasGroup) cells[0] = row.section;
    sheet.addLines([cells]);
    const isLast = matrix.rows[matrix.rows.indexOf(row) + 1]?.section !== row.section;
    if (lead.hasGroup && isLast) sheet.merge(groupTop, 0, sheet.height - 1, 0);
  }
  if (rendering.hasTotals && rendering.layout === 'wide') drawTotals(sheet, matrix, rendering, lead);
}

function drawSection(
  sheet: Canvas,
  rendering: Rendering,
  section: string,
  lead: Lead,
  width: number,
  drawHeader: (() => void) | null,
): void {
  if (rendering.sections === 'none' || rendering.sections === 'merged') return;
  if (rendering.itemHeading === 'section' && !drawHeader) return;
  const cells = [...Array.from({ length: lead.item }, () => null), section];
  sheet.addLines([cells]);
  if (rendering.sections === 'spanned') sheet.merge(sheet.height - 1, lead.item, sheet.height - 1, width - 1);
  if (rendering.sections === 'repeatedHeader') drawHeader?.();
}

function drawTotals(sheet: Canvas, matrix: LogicalMatrix, { language }: Rendering, lead: Lead): void {
  const totals = matrix.roles.map((role) => matrix.rows.filter(({ letters }) => letters[role]?.includes('R')).length);
  sheet.addLines([[...Array.from({ length: lead.item }, () => null), WORDS[language].total, ...totals]]);
}

function drawHeaderRows(sheet: Canvas, matrix: LogicalMatrix, rendering: Rendering, lead: Lead, block: Block): void {
  const blanks = lead.headings.map(() => null);
  const groups = groupsOver(block.headings.length);
  const first = lead.headings.length;
  const mergeGroups = (row: number): void => {
    groups.forEach((group, index) => {
      if (group === null) return;
      const next = groups.findIndex((other, place) => place > index && other !== null);
      sheet.merge(row, first + index, row, first + (next < 0 ? groups.length : next) - 1);
    });
  };
  if (rendering.layout === 'letterColumns') return drawLetterHeader(sheet, matrix, lead, block, blanks);
  const isGrouped = rendering.layout === 'wide';
  if (rendering.header === 'groupAbove' && isGrouped) {
    sheet.addLines([[...blanks, ...groups]]);
    mergeGroups(sheet.height - 1);
  }
  sheet.addLines([[...lead.headings, ...block.headings]]);
  if (rendering.header === 'groupBelow' && isGrouped) {
    sheet.addLines([[...blanks, ...groups]]);
    mergeGroups(sheet.height - 1);
  }
}

function drawLetterHeader(sheet: Canvas, matrix: LogicalMatrix, lead: Lead, block: Block, blanks: readonly null[]): void {
  sheet.addLines([
    [...blanks, ...matrix.roles.flatMap((role) => [role, ...LETTERS.slice(1).map(() => null)])],
    [...lead.headings, ...block.headings],
  ]);
  matrix.roles.forEach((_, index) => {
    const left = lead.headings.length + index * LETTERS.length;
    sheet.merge(sheet.height - 2, left, sheet.height - 2, left + LETTERS.length - 1);
  });
}

/** "Management" over the first two, "Operations" over the rest. */
function groupsOver(count: number): readonly (string | null)[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? 'Management' : index === 2 ? 'Operations' : null));
}

function blockOf(matrix: LogicalMatrix, rendering: Rendering): Block {
  const { roles } = matrix;
  if (rendering.layout === 'letterColumns') {
    return {
      headings: roles.flatMap(() => LETTERS),
      cells: ({ letters }) => roles.flatMap((role) => LETTERS.map((letter) => (letters[role]?.includes(letter) ? 'x' : null))),
    };
  }
  if (rendering.layout === 'tall') {
    const names: readonly LetterName[] = ['A', 'R', 'S', 'C', 'I'];
    return {
      headings: names.map((letter) => WORDS[rendering.language].letters[letter]),
      cells: ({ letters }) => names.map((letter) => roles.filter((role) => letters[role]?.includes(letter)).join('; ') || null),
    };
  }
  return { headings: roles, cells: ({ letters }) => roles.map((role) => write(letters[role] ?? '', rendering)) };
}

function drawTransposed(sheet: Canvas, matrix: LogicalMatrix, rendering: Rendering): void {
  const words = WORDS[rendering.language];
  if (matrix.rows.some(({ ref }) => ref !== null)) sheet.addLines([[words.ref, ...matrix.rows.map(({ ref }) => ref)]]);
  sheet.addLines([[words.role, ...matrix.rows.map(({ item }) => item)]]);
  sheet.addLines(matrix.roles.map((role) => [role, ...matrix.rows.map(({ letters }) => write(letters[role] ?? '', rendering))]));
}

const CYRILLIC: Readonly<Record<string, string>> = { A: 'А', C: 'С', S: 'Ѕ', I: 'І' };

function write(letters: string, { notation, language }: Rendering): string | null {
  const parts = [...letters];
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  switch (notation) {
    case 'slash':
      return parts.join('/');
    case 'spacedSlash':
      return parts.join(' / ');
    case 'reversed':
      return parts.toReversed().join('/');
    case 'bracket':
      return [first, ...rest.map((letter) => `(${letter})`)].join(' ');
    case 'joined':
      return parts.join('');
    case 'comma':
      return parts.join(', ');
    case 'plus':
      return parts.join('+');
    case 'newline':
      return parts.join('\n');
    case 'lower':
      return `${parts.join('/').toLowerCase()} `;
    case 'words':
      return parts.map((letter) => WORDS[language].letters[letter as LetterName]).join(' / ');
    case 'cyrillic':
      return parts.map((letter) => CYRILLIC[letter] ?? letter).join('/');
    case 'fullWidth':
      return parts.map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)).join('/');
  }
}
