import type { Row } from '../sheet-plan';

/** The invented organisation of the sample. Its people, firms and records are made up. */
export const ORGANISATION = 'Brindlewick AI Ltd';

/** The day on which the sample is checked: all its dates are chosen around it. */
export const SAMPLE_AS_OF = '2026-11-22';

const AUDIT_FIRM = 'Fernhill Assurance Ltd';
const PLATFORM_FIRM = 'Stackhaven Ltd';
const ADVICE_FIRM = 'Copperline Advisory Ltd';

/** Name, department, teams, start. */
const OWN_STAFF: readonly (readonly [string, string, string, string])[] = [
  ['Amara Lindqvist', 'Executive', 'Leadership Team', '2019-02-01'],
  ['Priya Raman', 'Executive', 'Leadership Team', '2019-09-16'],
  ['Daniel Okoye', 'Executive', 'Leadership Team', '2020-01-13'],
  ['Tobias Renner', 'Engineering', 'Leadership Team', '2019-02-01'],
  ['Helena Novak', 'Security', 'Security', '2021-05-03'],
  ['Jonas Weber', 'IT', 'Platform', '2020-06-01'],
  ['Luca Ferri', 'AI', 'Research', '2020-03-02'],
  ['Sofia Marques', 'Product', 'Product', '2021-01-11'],
  ['Grace Adeyemi', 'People', 'People', '2021-08-02'],
  ['Oliver Grant', 'Legal', 'Legal', '2022-02-14'],
  ['Ines Duarte', 'Legal', 'Legal', '2022-04-04'],
  ['Peter Hollis', 'Workplace', 'Workplace', '2020-10-05'],
  ['Nadia Rahman', 'Finance', 'Finance', '2022-09-19'],
  ['Marcus Bell', 'Security', 'Security', '2022-11-07'],
  ['Elin Sand', 'Operations', 'Security', '2021-10-18'],
  ['Leah Brooks', 'People', 'People', '2023-01-09'],
  ['Emma Clarke', 'Operations', 'Operations', '2020-11-02'],
  ['Yusuf Demir', 'IT', 'Platform', '2021-03-15'],
  ['Mei Tanaka', 'Engineering', 'Application', '2020-05-11'],
  ['Clara Jensen', 'Engineering', 'Application', '2022-06-20'],
  ['Rohan Mehta', 'AI', 'Research', '2022-01-24'],
  ['Anna Kowalska', 'AI', 'Data', '2021-11-29'],
  ['Tomas Vega', 'Engineering', 'Quality', '2023-04-03'],
  ['Noor Haddad', 'Customer Success', 'Support', '2023-09-11'],
  ['Viktor Ilic', 'Sales', 'Sales', '2024-02-05'],
];

export const PEOPLE_ROWS: readonly Row[] = [
  ...OWN_STAFF.map(([name, department, teams, start]) => ({
    name,
    email: emailOf(name, 'brindlewick.example'),
    department,
    teams,
    origin: 'Internal',
    status: 'Active',
    start,
    inScope: 'Y',
  })),
  external('Ruth Carver', AUDIT_FIRM, 'Priya Raman', 'fernhill.example', 'N'),
  external('Dana Whitlock', PLATFORM_FIRM, 'Jonas Weber', 'stackhaven.example', 'Y'),
  external('Gareth Pike', ADVICE_FIRM, 'Helena Novak', 'copperline.example', 'N'),
  {
    name: 'Ida Holm',
    email: emailOf('Ida Holm', 'brindlewick.example'),
    department: 'Sales',
    teams: 'Sales',
    origin: 'Internal',
    status: 'Leaver',
    start: '2021-06-07',
    end: '2026-02-27',
    inScope: 'N',
  },
];

function external(name: string, firm: string, internalOwner: string, domain: string, inScope: 'Y' | 'N'): Row {
  return { name, email: emailOf(name, domain), origin: 'External', firm, internalOwner, status: 'Active', start: '2024-01-08', inScope };
}

function emailOf(name: string, domain: string): string {
  return `${name.toLowerCase().replace(' ', '.')}@${domain}`;
}
