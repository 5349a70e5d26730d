export * from './matrix';
export type * from './people-types';
export * from './register';
export * from './row-reference';
export * from './sourced';
export * from './tables';
export { answerTo } from './answers';
