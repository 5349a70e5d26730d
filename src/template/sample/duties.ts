import type { DutyCode } from '../../standard';
import { DUTIES } from '../../standard';
import type { Row } from '../sheet-plan';

const PLATFORM = 'Model platform';

/** Who holds a duty, and on which system where it matters. */
const HOLDERS: Readonly<Record<DutyCode, readonly [string, string?]>> = {
  'ACC-REQUEST': ['Noor Haddad'],
  'ACC-APPROVE': ['Priya Raman'],
  'ACC-GRANT': ['Yusuf Demir'],
  'ACC-REVIEW': ['Sofia Marques'],
  'CHG-REQUEST': ['Sofia Marques'],
  'CHG-APPROVE': ['Jonas Weber', PLATFORM],
  'CHG-IMPLEMENT': ['Yusuf Demir', PLATFORM],
  'DEV-CODE': ['Clara Jensen', PLATFORM],
  'CODE-REVIEW': ['Mei Tanaka', PLATFORM],
  'PROD-DEPLOY': ['Yusuf Demir', PLATFORM],
  'PROD-ADMIN': ['Yusuf Demir', PLATFORM],
  'APP-USE': ['Noor Haddad', PLATFORM],
  'DB-ADMIN': ['Anna Kowalska', PLATFORM],
  'LOG-ADMIN': ['Yusuf Demir', PLATFORM],
  'LOG-REVIEW': ['Marcus Bell', PLATFORM],
  'RISK-ASSESS': ['Helena Novak'],
  'TREAT-IMPLEMENT': ['Tobias Renner'],
  'RISK-ACCEPT': ['Priya Raman'],
  'AUDIT-INTERNAL': ['Ruth Carver'],
  'CTRL-OPERATE': ['Yusuf Demir'],
  'DOC-AUTHOR': ['Helena Novak'],
  'DOC-APPROVE': ['Amara Lindqvist'],
  'EXC-REQUEST': ['Mei Tanaka'],
  'EXC-APPROVE': ['Amara Lindqvist'],
  'BACKUP-OPERATE': ['Yusuf Demir', PLATFORM],
  'RESTORE-TEST': ['Anna Kowalska', PLATFORM],
  'KEY-CUSTODIAN-1': ['Peter Hollis', PLATFORM],
  'KEY-CUSTODIAN-2': ['Tomas Vega', PLATFORM],
  'PAY-REQUEST': ['Emma Clarke'],
  'PAY-APPROVE': ['Daniel Okoye'],
  'SUPPLIER-SELECT': ['Nadia Rahman'],
  'SUPPLIER-APPROVE': ['Helena Novak'],
};

export const DUTIES_ROWS: readonly Row[] = DUTIES.map(({ code }) => {
  const [holders, system = ''] = HOLDERS[code];
  return { duty: code, system, holders };
});
