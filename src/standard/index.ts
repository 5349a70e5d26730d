export type * from './types';
export * from './clauses';
export * from './controls';
export * from './duties';
export * from './fold';
export * from './roles';
export * from './similarity';
export * from './values';
export * from './words';
