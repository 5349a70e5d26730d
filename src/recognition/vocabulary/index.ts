export * from './header-reader';
export * from './foreign-words';
