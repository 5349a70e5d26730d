export { findMatrices } from './find-matrices';
export type { MatrixCandidate, MatrixContext } from './find-matrices';
