import type { ApplyNote, Plan } from '../../../src/workbook';
import { EMPTY_PLAN } from '../../../src/workbook';
import { applyPlan } from '../../../src/xlsx';
import { lintPackage } from '../../helpers/package-linter';

export interface Applied {
  readonly bytes: Uint8Array;
  readonly notes: readonly ApplyNote[];
}

/** Applies a plan; whatever comes out must be something that Excel need not repair. */
export function applied(bytes: Uint8Array, plan: Partial<Plan>): Applied {
  const result = applyPlan(bytes, { ...EMPTY_PLAN, ...plan });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const known = lintPackage(bytes);
  expect(lintPackage(result.bytes).filter((problem) => !known.includes(problem))).toEqual([]);
  return result;
}
