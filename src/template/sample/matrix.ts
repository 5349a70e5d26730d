import { clauseById, controlById } from '../../standard';
import type { Row } from '../sheet-plan';
import { TITLES } from './roles';

/** Names that the matrix gives instead of a role. */
const NAMES: Readonly<Record<string, string>> = {
  ALL: 'All personnel',
  yusuf: 'Yusuf Demir',
  mei: 'Mei Tanaka',
  clara: 'Clara Jensen',
  rohan: 'Rohan Mehta',
  anna: 'Anna Kowalska',
  tomas: 'Tomas Vega',
};

/** Controls that do not apply to the invented organisation; the matrix has no row for them. */
export const EXCLUDED_CONTROLS: readonly string[] = ['A.7.11', 'A.7.12', 'A.8.30'];

/** Ref | accountable | responsible | support | consulted | informed. */
const CLAUSE_LINES = `
4.1|CEO|ISM|LEG|LT|
4.2|COO|ISM|LEG|PRD|
4.3|CEO|ISM||IT|ALL
4.4|COO|ISM|DOC|SC CON|
5.1|CEO|COO|ISM|LT|ALL
5.2|CEO|ISM|DOC|LT|ALL
5.3|CEO|ISM|HR|LT|ALL
6.1.1|COO|ISM||SC|
6.1.2|COO|ISM|IT|SC|LT
6.1.3|COO|IT|ENG|ISM|LT
6.2|COO|ISM||LT|ALL
6.3|COO|ISM|IT|SC|
7.1|CEO|CFO|ISM|COO|LT
7.2|COO|HR|AWA|ISM|
7.3|HR|AWA|ISM||ALL
7.4|COO|ISM|PRD|LEG|
7.5.1|COO|DOC|ISM||
7.5.2|COO|DOC|ISM||
7.5.3|COO|DOC|IT||
8.1|COO|ISM|IT|ENG CON|
8.2|COO|ISM|IT|SC|
8.3|COO|IT|ENG|ISM|
9.1|COO|ISM|IT|SC|LT
9.2.1|CEO|IA||ISM|SC
9.2.2|CEO|IA||ISM|SC
9.3.1|CEO|ISM||MRT|
9.3.2|CEO|ISM|DOC|MRT|
9.3.3|CEO|ISM||MRT|LT
10.1|COO|ISM||SC|
10.2|COO|ISM|IT|SC|`;

const CONTROL_LINES = `
A.5.1|CEO|ISM|DOC|LT|ALL
A.5.2|COO|HR|ISM|SC|ALL
A.5.3|COO|ISM|IT|SC|
A.5.4|CEO|COO|HR|ISM|ALL
A.5.5|COO|LEG|INC|DPO|
A.5.6|COO|ISM||IT|
A.5.7|IT|INC|MSP|ISM|ENG
A.5.8|COO|PRD|ENG|ISM|
A.5.9|IT|yusuf|AI|ENG|
A.5.10|HR|ISM|IT|LEG|ALL
A.5.11|HR|IT|FAC||
A.5.12|COO|ISM|AI|DPO|ALL
A.5.13|COO|DOC|AI|ISM|
A.5.14|IT|ENG||LEG|ALL
A.5.15|COO|IT|ENG|ISM|
A.5.16|IT|yusuf|HR||
A.5.17|IT|yusuf||ISM|ALL
A.5.18|COO|IT|yusuf|PRD|
A.5.19|CFO|SUP|LEG|ISM|
A.5.20|CFO|SUP|LEG|ISM|
A.5.21|CFO|SUP|IT|ISM|
A.5.22|CFO|SUP|IT||
A.5.23|IT|SUP|MSP|ISM|
A.5.24|COO|INC|ISM|LEG|
A.5.25|IT|INC|MSP|ISM|
A.5.26|IT|INC|yusuf|ISM|LT
A.5.27|COO|INC|ISM||
A.5.28|COO|INC|LEG||
A.5.29|COO|BCM|IT||
A.5.30|COO|BCM|yusuf|IT|
A.5.31|COO|LEG||DPO|
A.5.32|COO|LEG|ENG||
A.5.33|COO|DOC|LEG||
A.5.34|COO|DPO|LEG|AI|
A.5.35|CEO|IA||ISM|SC
A.5.36|COO|ISM|IT||
A.5.37|IT|DOC|yusuf||
A.6.1|COO|HR|LEG||
A.6.2|COO|HR|LEG||
A.6.3|HR|AWA|ISM||ALL
A.6.4|COO|HR|LEG||
A.6.5|HR|IT|LEG||
A.6.6|COO|LEG|HR||
A.6.7|HR|IT|FAC|ISM|ALL
A.6.8|IT|INC|AWA||ALL
A.7.1|COO|FAC|||
A.7.2|COO|FAC|IT||ALL
A.7.3|COO|FAC|||
A.7.4|COO|FAC|||
A.7.5|COO|FAC||BCM|
A.7.6|COO|FAC|||
A.7.7|HR|FAC|AWA||ALL
A.7.8|COO|FAC|IT||
A.7.9|IT|FAC|||ALL
A.7.10|IT|yusuf|FAC||
A.7.13|IT|FAC|||
A.7.14|IT|yusuf|FAC||
A.8.1|IT|yusuf|||ALL
A.8.2|COO|IT|yusuf|ISM|
A.8.3|IT|ENG|AI||
A.8.4|ENG|mei|||
A.8.5|IT|yusuf|ENG||
A.8.6|ENG|yusuf|MSP||
A.8.7|IT|MSP|yusuf||
A.8.8|IT|yusuf|MSP|INC|
A.8.9|IT|yusuf|ENG||
A.8.10|COO|anna|DPO||
A.8.11|AI|anna|DPO||
A.8.12|IT|INC|DPO||
A.8.13|IT|anna|MSP|BCM|
A.8.14|IT|yusuf|MSP|BCM|
A.8.15|IT|MSP|yusuf|INC|
A.8.16|IT|INC|MSP||
A.8.17|IT|yusuf|||
A.8.18|IT|yusuf|||
A.8.19|ENG|yusuf|IT||
A.8.20|IT|MSP|yusuf||
A.8.21|IT|MSP|||
A.8.22|IT|yusuf|MSP||
A.8.23|IT|yusuf|||
A.8.24|IT|ENG|yusuf|ISM|
A.8.25|ENG|mei|tomas|ISM|
A.8.26|PRD|ENG|mei|ISM|
A.8.27|ENG|mei|AI|IT|
A.8.28|ENG|mei|clara||
A.8.29|ENG|tomas|mei||
A.8.31|ENG|yusuf|IT||
A.8.32|ENG|IT|PRD||
A.8.33|AI|rohan|anna|DPO|
A.8.34|IT|yusuf|IA|ISM|`;

export const MATRIX_ROWS: readonly Row[] = [CLAUSE_LINES, CONTROL_LINES].flatMap((lines) => lines.trim().split('\n').map(matrixRow));

function matrixRow(line: string): Row {
  const [ref = '', accountable = '', responsible = '', support = '', consulted = '', informed = ''] = line.split('|');
  const title = clauseById(ref)?.displayTitle ?? controlById(ref)?.title ?? '';
  return {
    ref,
    title,
    accountable: spellOut(accountable),
    responsible: spellOut(responsible),
    support: spellOut(support),
    consulted: spellOut(consulted),
    informed: spellOut(informed),
    lastReview: '2026-09-14',
  };
}

function spellOut(codes: string): string {
  const titles: Readonly<Record<string, string>> = { ...TITLES, ...NAMES };
  return codes
    .split(' ')
    .filter((code) => code !== '')
    .map((code) => titles[code] ?? code)
    .join('; ');
}
