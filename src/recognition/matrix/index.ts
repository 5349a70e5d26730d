export { findMatrices } from './find-matrices';
export type { MatrixCandidate } from './find-matrices';
