import { DEFAULT_SETTINGS } from '../../../src/standard';
import type { SettingValues } from '../../../src/standard';
import { NO_REFERENCE } from '../../../src/register';
import type { Field, Letter, LetterEntry, Matrix, MatrixRow, Register, Table, TableFields, TableKind } from '../../../src/register';
import type { CellRef, CellValue } from '../../../src/workbook';

/** Rows of a table as plain texts by field; an empty text is an empty cell. */
export type Rows<K extends TableKind> = readonly Readonly<Partial<Record<TableFields[K], CellValue>>>[];

export type Tables = { readonly [K in Exclude<TableKind, 'settings'>]?: Rows<K> };

export interface RegisterOptions {
  readonly settings?: Partial<SettingValues>;
  /** Question and answer pairs. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** A register from plain rows, one table a kind, without any recognition. */
export function registerOf(tables: Tables, matrices: readonly Matrix[] = [], options: RegisterOptions = {}): Register {
  const all = <K extends Exclude<TableKind, 'settings'>>(kind: K): readonly Table<K>[] => {
    const rows = tables[kind];
    return rows ? [tableOf(kind, rows as Rows<K>)] : [];
  };
  return {
    workbook: 'test.xlsx',
    date1904: false,
    matrices,
    applicability: all('applicability'),
    roles: all('roles'),
    people: all('people'),
    competency: all('competency'),
    training: all('training'),
    duties: all('duties'),
    conflicts: all('conflicts'),
    resources: all('resources'),
    communications: all('communications'),
    documents: all('documents'),
    exceptions: all('exceptions'),
    settings: {
      values: { ...DEFAULT_SETTINGS, ...options.settings },
      problems: [],
      answers: Object.entries(options.answers ?? {}).map(([question, answer], row) => ({
        question,
        answer,
        cell: { sheet: 'Settings', row, column: 1 },
      })),
      cells: {},
    },
    readings: [],
  };
}

export function tableOf<K extends TableKind>(kind: K, rows: Rows<K>): Table<K> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))] as TableFields[K][];
  const at = (row: number, name: TableFields[K]): CellRef => ({ sheet: kind, row, column: names.indexOf(name) });
  return {
    kind,
    sheet: kind,
    header: { sheet: kind, row: 0, column: 0 },
    columns: Object.fromEntries(names.map((name) => [name, at(0, name)])) as Table<K>['columns'],
    rows: rows.map((row, index) => ({
      anchor: { sheet: kind, row: index + 1, column: 0 },
      isHidden: false,
      section: null,
      fields: Object.fromEntries(
        names.map((name) => [name, field(at(index + 1, name), row[name] ?? null)]),
      ) as Table<K>['rows'][number]['fields'],
      reference: NO_REFERENCE,
    })),
  };
}

/** A tall matrix; each row names its letters: `{ title: 'Policy', A: 'CEO', R: 'ISM; J. Doe' }`. */
export function tallMatrix(rows: readonly Readonly<Partial<Record<Letter | 'title', string>>>[], sheet = 'RACI'): Matrix {
  return matrixOf(
    sheet,
    rows.map((row, index) => ({
      title: row.title ?? `Item ${String(index)}`,
      entries: (['A', 'R', 'S', 'C', 'I'] as const).flatMap((letter, column): LetterEntry[] => {
        const text = row[letter];
        return text === undefined || text === ''
          ? []
          : [{ letter, source: field({ sheet, row: index + 1, column: column + 1 }, text), heading: null }];
      }),
    })),
  );
}

/** A wide matrix: headings, then rows with a text of letters under each ("A/R", ''). */
export function wideMatrix(headings: readonly string[], rows: readonly (readonly string[])[], sheet = 'RACI'): Matrix {
  const across = headings.map((text, column) => ({ cell: { sheet, row: 0, column: column + 1 }, text }));
  const matrix = matrixOf(
    sheet,
    rows.map((row, index) => ({
      title: `Item ${String(index)}`,
      entries: row.flatMap((text, column) =>
        [...text.matchAll(/[RASCI]/g)].map(([letter]): LetterEntry => ({
          letter: letter as Letter,
          source: field({ sheet, row: index + 1, column: column + 1 }, text),
          heading: across[column] ?? null,
        })),
      ),
    })),
  );
  return { ...matrix, layout: 'wide', headings: across };
}

function matrixOf(sheet: string, rows: readonly { title: string; entries: readonly LetterEntry[] }[]): Matrix {
  return {
    sheet,
    layout: 'tall',
    header: { sheet, row: 0, column: 0 },
    columns: {},
    headings: [],
    legend: {},
    rows: rows.map(({ title, entries }, index): MatrixRow => ({
      anchor: { sheet, row: index + 1, column: 0 },
      isHidden: false,
      section: null,
      reference: NO_REFERENCE,
      title: field({ sheet, row: index + 1, column: 0 }, title),
      activity: null,
      type: null,
      entries,
      unreadable: [],
      letterCells: {},
    })),
  };
}

export function field(cell: CellRef, value: CellValue): Field {
  return { cell, value, text: typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '' };
}
