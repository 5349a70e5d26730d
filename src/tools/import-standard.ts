import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

/**
 * Turns the CSV facts about ISO/IEC 27001 into the modules under src/standard/data.
 * Use: npx tsx src/tools/import-standard.ts FOLDER_WITH_THE_CSV_FILES
 */
async function main(folder: string | undefined): Promise<void> {
  if (!folder) {
    process.stderr.write('Name the folder that holds the CSV files: npx tsx src/tools/import-standard.ts FOLDER\n');
    process.exitCode = 2;
    return;
  }
  const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'standard', 'data');
  mkdirSync(target, { recursive: true });
  for (const source of SOURCES) {
    const rows = readCsv(readFileSync(join(folder, `${source.file}.csv`), 'utf8'));
    writeFileSync(join(target, `${source.file}.ts`), await moduleText(source, rows));
  }
}

type CsvRow = Readonly<Record<string, string>>;

interface Source {
  /** Name of the CSV file and of the module, without extension. */
  readonly file: string;
  readonly constant: string;
  readonly type: string;
  readonly toRecord: (row: CsvRow) => unknown;
  /** Further code of the module, made from all rows. */
  readonly extra?: (rows: readonly CsvRow[]) => string;
}

const SOURCES: readonly Source[] = [
  {
    file: 'clauses-2022',
    constant: 'CLAUSE_DATA',
    type: 'Clause',
    toRecord: (row) => ({
      id: row['id'],
      parent: orNull(row['parent']),
      level: CLAUSE_LEVELS[row['matrix_level'] ?? ''] ?? row['matrix_level'],
      title: row['title'],
      displayTitle: row['display_title'],
      clause2013: orNull(row['clause_2013']),
      changeNote: row['change_note'],
    }),
  },
  {
    file: 'controls-2022',
    constant: 'CONTROL_DATA',
    type: 'Control',
    toRecord: (row) => ({
      id: row['id'],
      theme: row['theme'],
      title: row['title'],
      aliases: list(row['aliases']),
      origin: row['status_vs_2013'],
      predecessors: list(row['predecessors_2013']),
    }),
  },
  {
    file: 'controls-2013',
    constant: 'CONTROL_2013_DATA',
    type: 'Control2013',
    toRecord: (row) => ({
      id: row['id'],
      domain: row['domain'],
      domainTitle: row['domain_title'],
      objective: row['objective'],
      objectiveTitle: row['objective_title'],
      title: row['title'],
      successors: list(row['successors_2022']),
    }),
  },
  {
    file: 'map-2013-to-2022',
    constant: 'MAP_2013_DATA',
    type: 'MapEntry',
    toRecord: (row) => ({ from: orNull(row['id_2013']), to: row['id_2022'], relation: row['relation'] }),
  },
  {
    file: 'roles',
    constant: 'ROLE_DATA',
    type: 'Role',
    toRecord: (row) => ({
      key: row['key'],
      basis: row['basis'],
      topManagement: row['top_management'] === 'yes',
      topManagementAsk: list(row['top_management_ask']),
      label: row['label_en'],
      titles: {
        en: [row['label_en'], ...list(row['synonyms_en'])],
        de: list(row['synonyms_de']),
        fr: list(row['synonyms_fr']),
        es: list(row['synonyms_es']),
      },
      exactOnly: list(row['exact_only']),
    }),
    extra: (rows) => union('RoleKey', 'Key of a role that the checks know.', rows, 'key'),
  },
  {
    file: 'sod-rules',
    constant: 'CONFLICT_RULE_DATA',
    type: 'ConflictRule',
    toRecord: (row) => ({
      id: row['rule_id'],
      dutyA: row['duty_a'],
      dutyB: row['duty_b'],
      severity: row['severity'],
      refs: list(row['refs']),
      rationale: row['rationale'],
      isSameSystemOnly: row['same_system_only'] === 'yes',
      conflictWhen: row['conflict_when'],
      compensatingControls: row['compensating_controls'],
      isActive: row['active'] === 'yes',
    }),
  },
];

const CLAUSE_LEVELS: Readonly<Record<string, string>> = { heading: 'chapter', 'accepts-either': 'acceptsEither', row: 'leaf' };

async function moduleText(source: Source, rows: readonly CsvRow[]): Promise<string> {
  const records = JSON.stringify(rows.map(source.toRecord), null, 2);
  const body = [
    `import type { ${source.type} } from '../types';`,
    '',
    source.extra?.(rows) ?? '',
    `export const ${source.constant}: readonly ${source.type}[] = ${records};`,
  ].join('\n');
  const code = await format(body, {
    parser: 'typescript',
    printWidth: 140,
    singleQuote: true,
    trailingComma: 'all',
    objectWrap: 'collapse',
  });
  const isLong = code.split('\n').length > LONGEST_FILE;
  return [
    `// Generated from ${source.file}.csv by src/tools/import-standard.ts; do not edit.`,
    ...(isLong ? ['/* eslint-disable max-lines -- one long table */'] : []),
    code,
  ].join('\n');
}

/** The limit that the linter sets; the table of a longer module is let through. */
const LONGEST_FILE = 300;

function union(name: string, meaning: string, rows: readonly CsvRow[], column: string): string {
  return `/** ${meaning} */\nexport type ${name} = ${rows.map((row) => `'${row[column] ?? ''}'`).join(' | ')};\n`;
}

function orNull(text: string | undefined): string | null {
  return text ? text : null;
}

function list(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** RFC 4180: quotes around a field, doubled inside. */
function readCsv(text: string): readonly CsvRow[] {
  const [header = [], ...lines] = csvLines(text.replace(/^\uFEFF/, ''));
  return lines
    .filter((line) => line.some((field) => field !== ''))
    .map((line) => Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])));
}

function csvLines(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error('The CSV file has a quote that is not closed.');
    lines.at(-1)?.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
    if (match[3] !== ',' && field.lastIndex < text.length) lines.push([]);
  }
  return lines;
}

void main(process.argv[2]);
