import type { WorkbookSnapshot } from '../../src/workbook';
import { renderMatrix } from '../helpers/render-register';
import { error, table, unknown, workbook } from '../helpers/workbook-builder';
import type { CellSpec, RowSpec, SheetSpec } from '../helpers/workbook-builder';
import { check, identities } from './checked';
import { CODED, competencyByPerson } from './logical-register';

const PLAIN = renderMatrix(CODED);
const COMPETENCY = competencyByPerson('en');
const KNOWN = identities(check(book(PLAIN)));

function book(matrix: SheetSpec, competency: SheetSpec = COMPETENCY): WorkbookSnapshot {
  return workbook({ Matrix: matrix, Competency: competency });
}

/** The plain matrix with every row, or every cell, made into something else. */
function rows(change: (row: RowSpec, index: number) => readonly RowSpec[]): SheetSpec {
  return { ...PLAIN, rows: PLAIN.rows.flatMap(change) };
}

function cells(change: (cell: CellSpec, row: number, column: number) => CellSpec): SheetSpec {
  return rows((row, index) => [row.map((cell, column) => change(cell, index, column))]);
}

const isBareCode = (cell: CellSpec, column: number): cell is string => column === 0 && typeof cell === 'string' && /^\d+\.\d+$/.test(cell);

/** What people and programs do to a workbook without changing what it says. */
const SAME: readonly (readonly [name: string, workbook: WorkbookSnapshot])[] = [
  [
    'a stray cell far below and to the right',
    book({ ...PLAIN, rows: [...PLAIN.rows, ...Array<RowSpec>(260).fill([]), [...Array<null>(900).fill(null), 'x']] }),
  ],
  [
    'a title merged over all columns',
    book({ ...rows((row, index) => (index === 0 ? [['RACI matrix'], [], row] : [row])), merges: ['A1:XFD1'] }),
  ],
  ['codes that Excel made numbers', book(cells((cell, _, column) => (isBareCode(cell, column) ? Number(cell) : cell)))],
  ['codes with a comma', book(cells((cell, _, column) => (isBareCode(cell, column) ? cell.replace('.', ',') : cell)))],
  [
    'tabs and no-break spaces behind codes',
    book(cells((cell, _, column) => (column === 0 && typeof cell === 'string' ? `\u00a0${cell}\t` : cell))),
  ],
  [
    'soft hyphens and line feeds in headings',
    book(cells((cell, row) => (row === 0 && typeof cell === 'string' ? cell.replace(' ', '\n').replace('M', '\u00adM') : cell))),
  ],
  ['a column of row numbers', book(rows((row, index) => [[index === 0 ? '#' : index, ...row]]))],
  ['empty columns between', book(rows((row) => [[row[0] ?? null, null, row[1] ?? null, null, ...row.slice(2)]]))],
  ['an empty row after every fifth', book(rows((row, index) => (index > 0 && index % 5 === 0 ? [row, []] : [row])))],
  ['an empty row after every row', book(rows((row) => [row, []]))],
  [
    'code and title in one cell',
    book(rows(([ref, title, ...rest], index) => [[index === 0 ? 'Requirement' : `${String(ref)} ${String(title)}`, ...rest]])),
  ],
  [
    'a table that includes legend and totals',
    book({ ...renderMatrix(CODED, { legend: 'below', hasTotals: true }), tables: [{ name: 'T', range: 'A1:H44' }] }),
  ],
  ['hidden rows and sheets', book({ ...PLAIN, visibility: 'hidden', hiddenRows: [3, 4, 5] }, { ...COMPETENCY, visibility: 'veryHidden' })],
];

test.each(SAME)('should find the same with %s', (_, snapshot) => {
  expect(identities(check(snapshot))).toEqual(KNOWN);
});

test('should ask about cells that cannot be read, and lose no other finding', () => {
  const damage: Readonly<Record<string, CellSpec>> = { '5,2': error(), '6,3': unknown, '9,4': error('#N/A') };
  const damaged = cells((cell, row, column) => damage[`${String(row)},${String(column)}`] ?? cell);
  const found = identities(check(book(damaged)));
  expect(KNOWN.filter((id) => !found.includes(id))).toEqual([]);
  expect(found.filter((id) => !KNOWN.includes(id))).toEqual([
    'review COV-03 5.1',
    'review COV-04 5.2',
    'review COV-04 6.1.2',
    'review COV-05 5.2',
    'review ROL-08 5.1',
    'review SOD-02 deciding-rows',
  ]);
});

/** The same small matrix as people write it elsewhere: the training has nobody accountable, the audit has two. */
const LANGUAGES: readonly (readonly [language: string, matrix: string, training: string, audit: string])[] = [
  [
    'Portuguese',
    'Atividade | Diretor Geral | Gestor de TI | RH\nAprovar a política | A | R | I\nTreinar pessoal | | | R\nAuditoria interna | A | A | R\nCópias de segurança | I | A/R |',
    'Treinar pessoal',
    'Auditoria interna',
  ],
  [
    'Dutch',
    'Activiteit | Directie | IT-beheerder | HR\nBeleid goedkeuren | A | R | I\nMedewerkers trainen | | | R\nInterne audit | A | A | R\nBack-ups maken | I | A/R |',
    'Medewerkers trainen',
    'Interne audit',
  ],
  [
    'Czech',
    'Činnost | Ředitel | Správce IT | Personalista\nSchválení politiky | A | R | I\nŠkolení zaměstnanců | | | R\nInterní audit | A | A | R\nZálohování | I | A/R |',
    'Školení zaměstnanců',
    'Interní audit',
  ],
  [
    'Greek',
    'Δραστηριότητα | Διευθύνων Σύμβουλος | Διαχειριστής | HR\nΈγκριση πολιτικής | Α | R | Ι\nΕκπαίδευση | | | R\nΕσωτερικός έλεγχος | Α | Α | R\nΑντίγραφα | Ι | Α/R |',
    'Εκπαίδευση',
    'Εσωτερικός έλεγχος',
  ],
  [
    'Russian',
    'Задача | Генеральный директор | Администратор | Кадры\nУтверждение политики | А | R | I\nОбучение | | | R\nВнутренний аудит | А | А | R\nРезервное копирование | I | А/R |',
    'Обучение',
    'Внутренний аудит',
  ],
  [
    'German',
    'Tätigkeit | Geschäftsführung | IT-Leitung | Personal\nLeitlinie freigeben | A | R | I\nMitarbeiter schulen | | | R\nInterne Audits | A | A | R\nDaten sichern | I | A/R |',
    'Mitarbeiter schulen',
    'Interne Audits',
  ],
];

test.each(LANGUAGES)('should read a matrix in %s', (_, text, training, audit) => {
  const report = check(workbook({ Sheet1: table(text) }));
  expect(report.readings.map(({ kind, layout, records }) => ({ kind, layout, records }))).toEqual([
    { kind: 'matrix', layout: 'wide', records: 4 },
  ]);
  expect(identities(report).filter((id) => /COV-0[345]/.test(id))).toEqual([`error COV-03 ${training}`, `error COV-04 ${audit}`]);
});
