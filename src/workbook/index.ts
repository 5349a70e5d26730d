export * from './address';
export * from './cell-value';
export * from './plan';
export * from './snapshot';
