import { conflictRulesOf, createPeople } from '../register';
import type { Register } from '../register';
import type { CheckContext } from './check';

/** What every check gets to see of a run. `asOf`: days since 1970-01-01 (UTC). */
export function createContext(register: Register, asOf: number): CheckContext {
  return {
    register,
    people: createPeople(register, asOf),
    matrices: register.matrices,
    settings: register.settings.values,
    asOf,
    conflictRules: conflictRulesOf(register),
  };
}
