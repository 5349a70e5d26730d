import { SheetGrid } from '../../../src/recognition/grid';
import { findMatrices } from '../../../src/recognition/matrix';
import type { MatrixCandidate } from '../../../src/recognition/matrix';
import { a1 } from '../../../src/workbook';
import type { RowSpec, SheetSpec } from '../../helpers/workbook-builder';
import { table, workbook } from '../../helpers/workbook-builder';

/** The matrices of a sheet written as text, rows or a whole sheet. */
export function matricesOf(content: string | readonly RowSpec[] | SheetSpec, name = 'Sheet1'): readonly MatrixCandidate[] {
  const [sheet] = workbook({ [name]: typeof content === 'string' ? table(content) : content }).sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  return findMatrices(new SheetGrid(sheet));
}

/** The only matrix of a sheet. */
export function matrixOf(content: string | readonly RowSpec[] | SheetSpec): MatrixCandidate {
  const candidates = matricesOf(content);
  const [candidate] = candidates;
  if (!candidate || candidates.length > 1) throw new Error(`expected one matrix, found ${String(candidates.length)}`);
  return candidate;
}

/** One line a row: `B2 5.1 Leadership: A CEO, R ISM`, with `?` before what cannot be read. */
export function linesOf({ matrix }: MatrixCandidate): readonly string[] {
  return matrix.rows.map((row) => {
    const { reference } = row;
    const code =
      reference.status === 'read'
        ? reference.references.map(({ id }) => id).join('+')
        : reference.status === 'none'
          ? ''
          : reference.status;
    const item = [row.title, row.activity].map((field) => field?.text.trim() ?? '').filter((text) => text !== '');
    const given = row.entries.map(({ letter, heading, source }) => `${letter} ${heading?.text ?? source.text}`);
    const unreadable = row.unreadable.map(({ field, kind }) => `?${kind} ${field.text}`.trim());
    return [a1(row.anchor), code, ...item].filter((part) => part !== '').join(' ') + `: ${[...given, ...unreadable].join(', ')}`;
  });
}

export function sectionsOf({ matrix }: MatrixCandidate): readonly (string | null)[] {
  return matrix.rows.map(({ section }) => section);
}
