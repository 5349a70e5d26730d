import type { Check, CheckFamily } from '../../checks';
import { GENERATED, page, table } from './markdown';

const FAMILIES: Readonly<Record<CheckFamily, string>> = {
  coverage: 'Coverage',
  roles: 'Roles',
  segregation: 'Segregation of duties',
  competence: 'Competence',
  soa: 'Statement of Applicability',
  resources: 'Resources',
  communication: 'Communication',
  documents: 'Documented information',
  exceptions: 'Exceptions',
};

/** The overview of all checks, by family. */
export function checkOverview(checks: readonly Check[]): string {
  const families = Object.keys(FAMILIES) as CheckFamily[];
  return page([
    GENERATED,
    '# Checks',
    `${String(checks.length)} checks. Severity is the order of work; the basis says where a rule comes from. Settings are listed in [settings](../settings.md).`,
    ...families.flatMap((family) => familyBlocks(family, checks)),
  ]);
}

function familyBlocks(family: CheckFamily, checks: readonly Check[]): readonly string[] {
  const members = checks.filter((check) => check.family === family);
  if (members.length === 0) return [];
  const rows = members.map((check) => [
    `[${check.id}](${check.id}.md)`,
    check.title,
    check.severity,
    check.basis,
    check.clauses.join(', '),
  ]);
  return [`## ${FAMILIES[family]}`, table(['Check', 'Finds', 'Severity', 'Basis', 'Answers to'], rows)];
}
