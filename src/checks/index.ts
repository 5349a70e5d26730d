import type { Check } from './check';

export type * from './check';
export * from './context';
export * from './merge';
export * from './message';
export * from './needs';
export * from './outcomes';

/** Every check, by family and number. */
export const CHECKS: readonly Check[] = [];

/** The check with that id, whatever its case; null where there is none. */
export function checkById(id: string): Check | null {
  return CHECKS.find((check) => check.id === id.trim().toUpperCase()) ?? null;
}
