export { en as words } from './en';
export type { Words } from './en';
