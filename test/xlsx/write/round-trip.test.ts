import { EMPTY_PLAN } from '../../../src/workbook';
import type { Plan } from '../../../src/workbook';
import { applyPlan, openPackage } from '../../../src/xlsx';
import { lintPackage } from '../../helpers/package-linter';
import { changedParts, differingParts, foreignFiles, partsOf } from '../../helpers/workbook-parts';
import { CLEAR, annotation } from './plans';

function apply(bytes: Uint8Array, plan: Plan): Uint8Array {
  const result = applyPlan(bytes, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.bytes;
}

function sheetsOf(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  return opened.ok ? opened.package.sheets.map((sheet) => sheet.name) : [];
}

/** Parts that an annotation may change; everything else must stay as it is. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|.*\/workbook\.xml|.*\/workbook\.xml\.rels|.*\/styles\.xml|.*\/worksheets\/[^/]*\.xml|.*\/worksheets\/_rels\/sheet\d+\.xml\.rels|.*\/tables\/[^/]*\.xml)$/;

test('should have workbooks of other programs to try', () => {
  expect(foreignFiles.length).toBeGreaterThanOrEqual(20);
});

describe.each(foreignFiles)('%s', (_, original) => {
  const plan = annotation(sheetsOf(original));
  const annotated = apply(original, plan);

  test('should come out as it went in where there is nothing to do', () => {
    expect(changedParts(original, apply(original, EMPTY_PLAN))).toEqual([]);
  });

  test('should change only the parts that an annotation concerns', () => {
    const before = Object.keys(partsOf(original));
    const changed = changedParts(original, annotated);
    expect(changed.filter((name) => !MAY_CHANGE.test(name))).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
    expect(Object.keys(partsOf(annotated)).slice(0, before.length)).toEqual(before);
  });

  test('should be something that Excel need not repair', () => {
    const known = lintPackage(original);
    expect(lintPackage(annotated).filter((problem) => !known.includes(problem))).toEqual([]);
  });

  test('should be the same annotated twice as once', () => {
    expect(changedParts(annotated, apply(annotated, plan))).toEqual([]);
  });

  test('should be the original again when cleared', () => {
    const cleared = apply(annotated, CLEAR);
    expect(differingParts(original, cleared)).toEqual([]);
    expect(changedParts(cleared, apply(cleared, CLEAR))).toEqual([]);
  });

  test('should not change when there is nothing to clear', () => {
    expect(changedParts(original, apply(original, CLEAR))).toEqual([]);
  });
});
