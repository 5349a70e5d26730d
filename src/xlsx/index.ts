export { openPackage } from './package/open-package';
export type { OpenResult } from './package/open-package';
export { DEFAULT_LIMITS } from './package/limits';
export type { PackageLimits } from './package/limits';
export type { FileProblem, ForeignFormat } from './package/problem';
export type { SheetEntry } from './package/sheet-list';
export type { XlsxPackage } from './package/xlsx-package';
