import { controlById, fold } from '../../standard';
import type { Field, MatrixRow, Register } from '../../register';
import type { CellRef } from '../../workbook';
import type { Cause } from '../check';
import { edition2013, isNumbered2013, ownMatrices } from './edition';
import { coveredControls, doubtfulCells, hasCodes, refHeader, referencesOf, summaryRows } from './matrix-coverage';

/** Which controls the matrices list; or why that cannot be said control by control. */
export type ControlCoverage =
  | { readonly status: 'edition2013'; readonly cause: Cause }
  /** No matrix, fewer than a fifth of its rows with a code, or none of them a control. */
  | { readonly status: 'noControls'; readonly cells: readonly CellRef[] }
  /** Letters stand on the themes A.5 to A.8. */
  | { readonly status: 'themeLevel'; readonly cells: readonly CellRef[]; readonly listed: number }
  | {
      readonly status: 'listed';
      /** By id; a control of the organisation's own by its code or title as written. */
      has(control: string, title?: string): boolean;
      /** Where a row for a missing control belongs. */
      readonly header: CellRef;
      /** Cells whose code may be that control. */
      doubtful(control: string): readonly Field[];
    };

export function controlCoverage(register: Register): ControlCoverage {
  const matrices = ownMatrices(register);
  const of2022 = matrices.filter((matrix) => !isNumbered2013(matrix));
  const cause = edition2013(matrices);
  if (cause && !of2022.some(hasCodes)) return { status: 'edition2013', cause };
  const header = refHeader(of2022);
  const controls = coveredControls(referencesOf(of2022));
  const themes = summaryRows(of2022, 'theme', controls.size);
  if (themes.length > 0) return { status: 'themeLevel', cells: themes.map(({ anchor }) => anchor), listed: controls.size };
  if (!header || controls.size === 0 || !of2022.some(hasCodes))
    return { status: 'noControls', cells: of2022.map((matrix) => matrix.header) };
  const texts = of2022.flatMap(({ rows }) => rows.flatMap(wordsOf));
  return {
    status: 'listed',
    has: (control, title) => controls.has(control) || texts.some((text) => isOwnControl(text, control, title)),
    header,
    doubtful: (control) => doubtfulCells(of2022, [control]),
  };
}

function wordsOf({ reference, title, activity }: MatrixRow): readonly string[] {
  const code = reference.status === 'none' ? [] : [reference.field.text];
  return [...code, title?.text ?? '', activity?.text ?? ''].map(fold).filter((text) => text !== '');
}

/** A control that Annex A does not know is found by its code at the start of a text, or by its title. */
function isOwnControl(text: string, control: string, title = ''): boolean {
  if (controlById(control)) return false;
  const code = fold(control);
  return text === code || text.startsWith(`${code} `) || (title !== '' && text === fold(title));
}
