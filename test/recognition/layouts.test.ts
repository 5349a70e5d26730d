import { recognise } from '../../src/recognition';
import type { Register, Table, TableKind, TableRow } from '../../src/register';
import { a1, isUnreadable } from '../../src/workbook';
import { date, error, sheet, table, unknown, workbook } from '../helpers/workbook-builder';

/** Texts of the fields of each row, in the order asked for. */
function rowsOf<K extends TableKind>(tables: readonly Table<K>[], ...fields: readonly string[]): readonly (readonly string[])[] {
  const texts = (row: TableRow<K>) =>
    fields.map((field) => (row.fields as Record<string, { text: string } | undefined>)[field]?.text ?? '?');
  return tables.flatMap(({ rows }) => rows.map(texts));
}

function kinds(register: Register): readonly string[] {
  return register.readings.map(({ kind }) => kind);
}

function references(register: Register): readonly string[] {
  return register.applicability.flatMap(({ rows }) =>
    rows.map(({ reference }) => (reference.status === 'read' ? reference.references.map(({ id }) => id).join('+') : reference.status)),
  );
}

describe('Statements of Applicability', () => {
  test('take the code column by its cells where "Clause" holds the theme and "Control" the title', () => {
    const register = recognise(
      workbook({
        SoA: table(`Clause | ID | Control | Applicable?
                    5 | A.5.1 | Policies for information security | Yes
                    5 | A.5.2 | Information security roles and responsibilities | Yes
                    8 | A.8.28 | Secure coding | No`),
      }),
    );
    expect(references(register)).toEqual(['A.5.1', 'A.5.2', 'A.8.28']);
    expect(rowsOf(register.applicability, 'theme', 'title', 'applicable')[2]).toEqual(['8', 'Secure coding', 'No']);
  });

  test('split code and title in one cell', () => {
    const register = recognise(
      workbook({
        SoA: table(`Control | Applicable | Justification | Owner
                    5.1 Policies for information security | Yes | Risk | CISO
                    8.28 Secure coding | No | No development | CTO`),
      }),
    );
    expect(references(register)).toEqual(['A.5.1', 'A.8.28']);
    expect(rowsOf(register.applicability, 'title')).toEqual([['Policies for information security'], ['Secure coding']]);
  });

  test('read numbers as controls, 5.10 shown and stored alike', () => {
    const numbers = [5.1, 5.2, 5.9].map((value) => [value, 'x', 'Yes', 'Risk']);
    const register = recognise(
      workbook({
        SoA: [['Control No', 'Control Title', 'Applicable', 'Justification'], ...numbers, ['5.10', 'Acceptable use', 'Yes', 'Risk']],
      }),
    );
    expect(references(register)).toEqual(['A.5.1', 'A.5.2', 'A.5.9', 'A.5.10']);
  });

  test('leave out theme rows and carry them as sections', () => {
    const register = recognise(
      workbook({
        SoA: table(`Ref | Title | Applicable | Justification for exclusion
                    A.5 | Organizational controls | |
                    A.5.1 | Policies for information security | Yes |
                    | Technological controls | |
                    A.8.1 | User endpoint devices | No | None issued`),
      }),
    );
    expect(references(register)).toEqual(['A.5.1', 'A.8.1']);
    expect(register.applicability[0]?.rows.map(({ section }) => section)).toEqual([
      'A.5 Organizational controls',
      'Technological controls',
    ]);
  });

  test('bring two tick columns into one answer at the ticked cell', () => {
    const register = recognise(
      workbook({
        SoA: table(`Control ID | Control | Applicable | Not applicable | Justification
                    A.5.1 | Policies for information security | x | |
                    A.7.4 | Physical security monitoring | | x | Serviced office
                    A.8.1 | User endpoint devices | | |
                    A.8.2 | Privileged access rights | x | x |`),
      }),
    );
    expect(rowsOf(register.applicability, 'applicable')).toEqual([['x'], ['No'], [''], ['x / x']]);
    expect(register.applicability[0]?.rows.map(({ fields }) => fields.applicable && a1(fields.applicable.cell))).toEqual([
      'C2',
      'D3',
      'C4',
      'D5',
    ]);
    expect(Object.keys(register.readings[0]?.columns ?? {})).not.toContain('notApplicable');
  });

  test('read group headings above the columns', () => {
    const register = recognise(
      workbook({
        SoA: sheet(
          table(`Control | Title | Justification | | Status
                 | | Inclusion | Exclusion |
                 A.5.1 | Policies for information security | Risk | | Implemented
                 A.7.4 | Physical security monitoring | | Serviced office | `),
          { merges: ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'] },
        ),
      }),
    );
    expect(register.readings).toMatchObject([{ kind: 'applicability', headerRow: 1, firstRow: 2, records: 2 }]);
    expect(rowsOf(register.applicability, 'inclusion', 'exclusion')).toEqual([
      ['Risk', ''],
      ['', 'Serviced office'],
    ]);
  });

  test('take a justification of applicability for a justification, not for the answer', () => {
    const register = recognise(
      workbook({
        SoA: table(`Control Number | Control Name | Justification (applicability) | Applicable (Y/N) | Implementation Status
                    A.5.1 | Policies for information security | Legal | Y | Implemented`),
      }),
    );
    expect(register.readings[0]?.columns).toMatchObject({ justification: 2, applicable: 3, status: 4 });
  });

  test('read "not applicable" from a status where there is no column for it', () => {
    const register = recognise(
      workbook({
        Controls: table(`Control ID | Control Name | Status | Owner
                         A.5.1 | Policies for information security | Implemented | CISO
                         A.5.2 | Information security roles and responsibilities | | CISO
                         A.7.4 | Physical security monitoring | Not applicable | 
                         A.8.1 | User endpoint devices | TBD | Head of IT`),
      }),
    );
    expect(rowsOf(register.applicability, 'applicable')).toEqual([['Yes'], [''], ['No'], ['TBD']]);
  });

  test('read no applicability from a status that cannot be read', () => {
    const register = recognise(
      workbook({
        Controls: sheet([
          ['Control ID', 'Control Name', 'Status', 'Owner'],
          ['A.5.1', 'Policies for information security', 'Implemented', 'CISO'],
          ['A.5.2', 'Information security roles and responsibilities', error('#REF!'), 'CISO'],
          ['A.7.4', 'Physical security monitoring', 'Not applicable', ''],
        ]),
      }),
    );
    const values = register.applicability.flatMap(({ rows }) => rows.map(({ fields }) => fields.applicable?.value));
    expect(values).toEqual(['Yes', { kind: 'error', code: '#REF!' }, 'No']);
  });

  test('keep a tick for "not applicable" that has no stored result apart from an empty one', () => {
    const register = recognise(
      workbook({
        SoA: sheet([
          ['Control', 'Title', 'Applicable', 'Not applicable'],
          ['A.5.1', 'Policies for information security', 'x', ''],
          ['A.5.2', 'Information security roles and responsibilities', '', unknown],
          ['A.7.4', 'Physical security monitoring', '', 'x'],
          ['A.8.1', 'User endpoint devices', 'x', ''],
        ]),
      }),
    );
    const [, second] = register.applicability.flatMap(({ rows }) => rows.map(({ fields }) => fields.applicable?.value));
    expect(isUnreadable(second ?? null)).toBe(true);
  });

  test.each([
    ['de', 'Maßnahme | Bezeichnung | Anwendbar | Begründung | Umsetzungsstatus | Verantwortlich', 'Ja | Risiko | Umgesetzt | ISB'],
    ['fr', "Réf | Intitulé | Applicable (O/N) | Justification de l'exclusion | Statut | Responsable", 'O | | Mise en œuvre | RSSI'],
    [
      'es',
      'Control | Nombre del control | ¿Aplica? | Justificación | Estado de implementación | Responsable',
      'Sí | Riesgo | Implementado | RSI',
    ],
    ['cs', 'Číslo opatření | Název opatření | Aplikovatelnost | Zdůvodnění | Stav | Vlastník', 'Ano | Riziko | Zavedeno | CISO'],
    ['el', 'Κωδικός | Τίτλος | ΕΦΑΡΜΟΖΕΤΑΙ | Αιτιολόγηση | Κατάσταση | Υπεύθυνος', 'Ναι | Κίνδυνος | Ναι | CISO'],
    ['ja', '管理策番号 | 管理策 | 適用有無 | 理由 | 実施状況 | 責任者', 'はい | リスク | 実施済 | CISO'],
  ])('are read in other languages: %s', (_language, header, cells) => {
    const register = recognise(workbook({ Tabelle1: table(`${header}\nA.5.1 | Policies | ${cells}\nA.5.2 | Roles | ${cells}`) }));
    const columns = register.readings[0]?.columns ?? {};
    expect(kinds(register)).toEqual(['applicability']);
    expect(columns).toMatchObject({ ref: 0, title: 1, applicable: 2, status: 4, owner: 5 });
    expect(references(register)).toEqual(['A.5.1', 'A.5.2']);
  });

  test('of 2013 keep their codes', () => {
    const register = recognise(
      workbook({
        SoA: table(`Control | Title | Applicable | Justification
                    A.9.1.1 | Access control policy | Yes | Risk
                    A.9.2.1 | User registration and de-registration | Yes | Risk
                    A.12.3.1 | Information backup | Yes | Risk
                    A.18.2.3 | Technical compliance review | Yes | Risk`),
      }),
    );
    expect(references(register)).toEqual(['A.9.1.1', 'A.9.2.1', 'A.12.3.1', 'A.18.2.3']);
  });

  test('say which codes cannot be read', () => {
    const register = recognise(
      workbook({
        SoA: [
          ['Control', 'Title', 'Applicable', 'Justification'],
          ['A.5.1', 'Policies', 'Yes', ''],
          ['A.5.38', 'Invented', 'Yes', ''],
          [error(), 'Broken', 'Yes', ''],
          [unknown, 'Unknown', 'Yes', ''],
          ['A.5.2', 'Roles', error(), ''],
        ],
      }),
    );
    expect(references(register)).toEqual(['A.5.1', 'unknownCode', 'unreadable', 'unreadable', 'A.5.2']);
  });

  test('under headings in words that are not known are told by their codes', () => {
    const rows = Array.from({ length: 24 }, (_, index) => `A.5.${String(index + 1)} | Kontroll | ${index % 5 ? 'Yes' : 'No'} | xyz`);
    const register = recognise(workbook({ Lap1: table(`Szakasz | Cím | Alkalmazzuk-e | Indok\n${rows.join('\n')}`) }));
    expect(register.readings).toMatchObject([
      { kind: 'applicability', reason: { kind: 'references' }, columns: { ref: 0, applicable: 2 }, records: 24 },
    ]);
  });

  test('are told by headers with a slip of the pen', () => {
    const register = recognise(workbook({ SoA: table('Control | Titel | Aplicable | Justfication\nA.5.1 | Policies | Yes | Risk') }));
    expect(register.readings[0]?.columns).toMatchObject({ ref: 0, applicable: 2, justification: 3 });
  });

  test('may hold the clauses too', () => {
    const register = recognise(
      workbook({
        SoA: table(`Ref | Title | Applicable | Justification
                    4.1 | Understanding the organization and its context | Yes | Required
                    9.2.1 | General | Yes | Required
                    10.2 | Nonconformity and corrective action | Yes | Required
                    A.5.1 | Policies for information security | Yes | Risk`),
      }),
    );
    expect(references(register)).toEqual(['4.1', '9.2.1', '10.2', 'A.5.1']);
  });

  test('are read under group headings without merges, the exclusion named in brackets', () => {
    const register = recognise(
      workbook({
        SoA: table(`Annex A controls | | | Current Controls | Remarks (with justification for exclusions) | LR | CO
                    Clause | Sec | Control Objective/Control | | | |
                    5 Organizational | 5.1 | Policies for information security | Policy | | x |
                    | 5.2 | Information security roles and responsibilities | RACI | | | x
                    | 5.3 | Segregation of duties | | Not applicable: two people | | `),
      }),
    );
    expect(references(register)).toEqual(['A.5.1', 'A.5.2', 'A.5.3']);
    expect(register.readings[0]?.columns).toMatchObject({ title: 2, exclusion: 4 });
  });

  test('give a matrix of owners where the workbook has none', () => {
    const soa = table(`Control | Title | Applicable | Owner
                       A.5.1 | Policies for information security | Yes | CISO
                       A.5.2 | Information security roles and responsibilities | Yes | `);
    const [matrix] = recognise(workbook({ SoA: soa })).matrices;
    expect(matrix).toMatchObject({ layout: 'ownerColumn', header: { row: 0, column: 3 }, headings: [] });
    expect(matrix?.rows.map(({ entries }) => entries.map(({ letter, source }) => letter + source.text))).toEqual([['ACISO'], []]);
    const raci = table(`Ref | Accountable | Responsible
                        5.1 | CEO | ISM
                        A.5.2 | CEO | ISM`);
    expect(recognise(workbook({ SoA: soa, RACI: raci })).matrices.map(({ layout }) => layout)).toEqual(['tall']);
  });

  test('that also hold who is accountable and responsible are read as both', () => {
    const register = recognise(
      workbook({
        SoA: table(`Control | Title | Applicable | Justification | Accountable | Responsible
                    A.5.1 | Policies for information security | Yes | Risk | CEO | CISO
                    A.5.2 | Information security roles and responsibilities | Yes | Risk | CEO | CISO
                    A.5.3 | Segregation of duties | Yes | Risk | CEO | COO`),
      }),
    );
    expect([...kinds(register)].sort()).toEqual(['applicability', 'matrix']);
  });
});

describe('competency records', () => {
  test('are read by person, a name filled down over its rows', () => {
    const register = recognise(
      workbook({
        Skills: sheet(
          table(`Employee | Job Role | Required Competencies | Proficiency Level | Evidence
                 J. Doe | ISM | ISO 27001 | 3 | Cert
                 | | Risk assessment | 2 |
                 M. Kim | Admin | Restore testing | 2 | `),
          { merges: ['A2:A3', 'B2:B3'] },
        ),
      }),
    );
    expect(register.readings).toMatchObject([{ kind: 'competency', layout: 'byPerson' }]);
    expect(rowsOf(register.competency, 'person', 'role', 'competence', 'actual')).toEqual([
      ['J. Doe', 'ISM', 'ISO 27001', '3'],
      ['J. Doe', 'ISM', 'Risk assessment', '2'],
      ['M. Kim', 'Admin', 'Restore testing', '2'],
    ]);
  });

  test('fill down without merges unless names repeat', () => {
    const rows = (second: string) =>
      recognise(
        workbook({
          Sheet: table(`Person | Competence | Required | Actual
                        J. Doe | ISO 27001 | 3 | 3
                        ${second} | Auditing | 3 | 2
                        | Restore testing | 3 | 1`),
        }),
      ).competency;
    expect(rowsOf(rows(''), 'person')).toEqual([['J. Doe'], ['J. Doe'], ['J. Doe']]);
    expect(rowsOf(rows('J. Doe'), 'person')).toEqual([['J. Doe'], ['J. Doe'], ['']]);
  });

  test('are read by role: the level is the one required', () => {
    const register = recognise(
      workbook({
        Kompetenzen: table(`Rolle | Erforderliche Kompetenz | Niveau | Nachweis
                            ISB | ISO 27001 | 4 | Zertifikat
                            Administrator | Datensicherung | 3 | Schulung`),
      }),
    );
    expect(register.readings).toMatchObject([{ kind: 'competency', layout: 'byRole' }]);
    expect(rowsOf(register.competency, 'role', 'required', 'actual')).toEqual([
      ['ISB', '4', '?'],
      ['Administrator', '3', '?'],
    ]);
  });

  test('split lists of competences that have no level each', () => {
    const register = recognise(
      workbook({
        Staff: table(`Full Name | Role | Competencies | Evidence
                      J. Doe | ISM | ISO 27001 Lead Implementer, risk assessment (ISO 27005, NIST) | File 7
                      M. Kim | Admin | Linux; backups | File 8`),
      }),
    );
    expect(rowsOf(register.competency, 'person', 'competence')).toEqual([
      ['J. Doe', 'ISO 27001 Lead Implementer'],
      ['J. Doe', 'risk assessment (ISO 27005, NIST)'],
      ['M. Kim', 'Linux'],
      ['M. Kim', 'backups'],
    ]);
  });

  test('are unpivoted from a grid of people by skills, each cell its own record', () => {
    const register = recognise(
      workbook({
        'Sheet 2': table(`Skills matrix
                          Name | Role | ISO 27001 | Risk management | Cloud security
                          Required | | 3 | 3 | 2
                          J. Doe | ISM | 4 | 3 |
                          M. Kim | Admin | 1 | | 3`),
      }),
    );
    expect(register.readings).toMatchObject([{ kind: 'competency', layout: 'skillsGrid', records: 4, columns: { competence: [2, 3, 4] } }]);
    expect(rowsOf(register.competency, 'person', 'role', 'competence', 'actual', 'required')).toEqual([
      ['J. Doe', 'ISM', 'ISO 27001', '4', '3'],
      ['J. Doe', 'ISM', 'Risk management', '3', '3'],
      ['M. Kim', 'Admin', 'ISO 27001', '1', '3'],
      ['M. Kim', 'Admin', 'Cloud security', '3', '2'],
    ]);
    const [first] = register.competency[0]?.rows ?? [];
    expect([first?.fields.person, first?.fields.competence, first?.fields.actual].map((field) => field && a1(field.cell))).toEqual([
      'A4',
      'C2',
      'C4',
    ]);
  });

  test('are unpivoted from a grid of skills by people with words or ticks', () => {
    const words = recognise(
      workbook({
        Sheet: table(`Competence | Jane Doe | Min Kim
                      ISO 27001 auditing | Expert | Basic
                      Incident handling | Basic | Practitioner`),
      }),
    );
    expect(rowsOf(words.competency, 'person', 'competence', 'actual')).toContainEqual(['Min Kim', 'Incident handling', 'Practitioner']);
    const ticks = recognise(
      workbook({
        Kompetenzmatrix: table(`Mitarbeiter | Auditierung | Netzwerk | Datenschutz
                                Anna Berg | x | | x
                                Tom Wolf | | x | o`),
      }),
    );
    expect(rowsOf(ticks.competency, 'person', 'competence')).toHaveLength(4);
  });
});

describe('other registers', () => {
  test.each<[TableKind, string]>([
    ['roles', 'Rolle | Inhaber | Stellvertreter | Befugnisse\nISB | J. Doe | R. Roe | Freigaben stoppen'],
    ['roles', 'Rôle | Titulaire | Suppléant | Nommé le\nRSSI | J. Doe | R. Roe | 2026-01-15'],
    ['roles', 'Rol | Titular | Suplente | Responsabilidades\nRSI | J. Doe | R. Roe | Gestionar el SGSI'],
    ['roles', 'Role | Name\nCISO | J. Doe\nInternal auditor | R. Roe'],
    ['roles', 'Role | Responsibilities | Authorities\nISM | Runs the ISMS | May stop releases'],
    ['people', 'Employee Name | Department | Job Title | Start date\nJ. Doe | IT | Analyst | 2020-01-01'],
    ['people', 'Name | Intern/Extern | Abteilung | Eintritt | Austritt\nJ. Doe | Intern | IT | 01.02.2020 |'],
    ['people', 'Nom | Service | Poste | Statut | Interne/Externe\nJ. Doe | IT | Analyste | Actif | Interne'],
    ['training', 'Employee | Course | Due Date | Completion Date | Next Refresh\nJ. Doe | Awareness | 2026-01-01 | 2026-01-02 |'],
    ['training', 'Mitarbeiter | Schulung | Fällig am | Abgeschlossen am\nJ. Doe | Phishing | 01.02.2026 |'],
    ['training', 'Participant | Formation | Date prévue | Réalisé le | Statut\nJ. Doe | Sensibilisation | 2026-03-01 | | Prévu'],
    ['conflicts', 'Role_A,Role_B,Risk_Level'.replaceAll(',', ' | ') + '\nPayment run | Invoice posting | HIGH'],
    ['conflicts', 'Rolle A | Rolle B | Begründung\nEinkauf | Buchhaltung | Vier Augen'],
    ['resources', 'Phase | Resource | Type | Budget | Approved by\nMaintenance | Audit fees | Finance | 9500 | CEO'],
    ['communications', 'Was | Wann | Mit wem | Wie | Wer\nVorfall | sofort | Kunden | Portal | ISB'],
    ['communications', 'Quoi | Quand | Avec qui | Comment\nIncident | 24 h | clients | portail'],
    ['documents', 'Document | Version | Owner | Next review date\nISMS policy | 1.2 | CISO | 2027-01-01'],
    ['documents', 'Titel | Version | Verantwortlich | Freigegeben am | Nächste Überprüfung\nLeitlinie | 1 | ISB | 01.02.2026 | 01.02.2027'],
    [
      'exceptions',
      'ID | Regel-ID | Objekt | Begründung | Kompensierende Maßnahme | Beantragt von | Genehmigt von | Läuft ab\nX-1 | SR-07 | M. Kim | Team | Log | Kim | CEO | 2027-01-01',
    ],
  ])('are read in several languages: %s %#', (kind, text) => {
    const register = recognise(workbook({ Sheet1: table(text) }));
    expect(kinds(register)).toEqual([kind]);
    expect(register.readings[0]?.records).toBe(text.split('\n').length - 1);
  });

  test('conflicts are read from a grid of roles, each pair once', () => {
    const register = recognise(
      workbook({
        SoD: table(`Segregation of duties
                    | Requester | Approver | Payer
                    Requester | - | X | X
                    Approver | X | - |
                    Payer | X | | -`),
      }),
    );
    expect(register.readings).toMatchObject([{ kind: 'conflicts', layout: 'grid', records: 2 }]);
    expect(rowsOf(register.conflicts, 'dutyA', 'dutyB')).toEqual([
      ['Requester', 'Approver'],
      ['Requester', 'Payer'],
    ]);
  });

  test('a mark of a conflict grid that cannot be read is told', () => {
    const register = recognise(
      workbook({
        SoD: sheet([
          ['Segregation of duties'],
          ['', 'Requester', 'Approver', 'Payer'],
          ['Requester', '-', 'X', 'X'],
          ['Approver', 'X', '-', error('#N/A')],
          ['Payer', 'X', '', '-'],
        ]),
      }),
    );
    expect(register.readings[0]?.unreadRows.map(a1)).toEqual(['D4']);
  });

  test('keep a role that nobody holds', () => {
    const register = recognise(
      workbook({
        Roles: table(`Role | Holder | Deputy
                      CEO | A. Chief | B. Deputy
                      Information Security Manager | |`),
      }),
    );
    expect(rowsOf(register.roles, 'role', 'holder')).toEqual([
      ['CEO', 'A. Chief'],
      ['Information Security Manager', ''],
    ]);
  });
});

describe('rows of a Roles sheet with nothing but a name', () => {
  test('are roles without a holder, unless they head a group of roles', () => {
    const register = recognise(
      workbook({
        Roles: table(`Role | Holder | Deputy
                      IT functions | |
                      CTO | C. Tech | D. Roe
                      Leadership team | |
                      Backup owner | |`),
      }),
    );
    expect(register.roles[0]?.rows.map(({ section, fields }) => [section, fields.role?.text])).toEqual([
      ['IT functions', 'CTO'],
      ['IT functions', 'Leadership team'],
      ['IT functions', 'Backup owner'],
    ]);
  });
});

describe('names in two columns', () => {
  test.each([
    ['First Name | Last Name | Department | Start date', 'Jane | Doe'],
    ['Nachname | Vorname | Abteilung | Eintritt', 'Doe | Jane'],
    ['Nom | Prénom | Service | Date de début', 'Doe | Jane'],
    ['Nombre | Apellidos | Departamento | Fecha de alta', 'Jane | Doe'],
  ])('are joined, the first name first: %s', (header, names) => {
    const register = recognise(workbook({ Staff: table(`${header}\n${names} | IT | 2020-01-01`) }));
    expect(rowsOf(register.people, 'name')).toEqual([['Jane Doe']]);
    expect(Object.keys(register.people[0]?.columns ?? {}).sort()).toEqual(['department', 'name', 'start']);
  });
});

describe('sheets', () => {
  test('with two tables below and beside each other give both', () => {
    const register = recognise(
      workbook({
        All: table(`Roles | | | | People | | |
                    Role | Holder | Deputy | | Name | Department | Job title | Start date
                    CEO | A. Chief | B. Roe | | A. Chief | Board | CEO | 2019-01-01
                    ISM | J. Doe | R. Roe | | J. Doe | IT | ISM | 2020-01-01
                    | | | | | | |
                    Training | | | | | | |
                    Person | Course | Due | Completed | | | |
                    J. Doe | Awareness | 2026-01-01 | | | | |`),
      }),
    );
    expect([...kinds(register)].sort()).toEqual(['people', 'roles', 'training']);
    expect(register.roles[0]?.rows).toHaveLength(2);
    expect(register.people[0]?.rows).toHaveLength(2);
    expect(register.training[0]?.rows).toHaveLength(1);
  });

  test('with a matrix below a table give both, each its own rows', () => {
    const register = recognise(
      workbook({
        All: table(`Role | Holder | Deputy
                    CEO | A. Chief | B. Roe
                    ISM | J. Doe | R. Roe
                    |
                    Activity | CEO | ISM | COO
                    Approve the policy | A | R | C
                    Assess risks | A | R | I
                    Review access | I | A | R`),
      }),
    );
    expect(kinds(register)).toEqual(['roles', 'matrix']);
    expect(register.roles[0]?.rows).toHaveLength(2);
    expect(register.matrices[0]?.rows).toHaveLength(3);
  });

  test('leave out repeated headers, totals, legends and notes', () => {
    const register = recognise(
      workbook({
        Sheet: table(`Person | Competence | Required | Actual
                      J. Doe | ISO 27001 | 3 | 3
                      Person | Competence | Required | Actual
                      M. Kim | Restore testing | 3 | 2
                      Total | | 6 | 5
                      Legend: | 0 none, 4 expert
                      0 | None
                      1 | Basic`),
      }),
    );
    expect(rowsOf(register.competency, 'person')).toEqual([['J. Doe'], ['M. Kim']]);
  });

  test('report rows that cannot be read', () => {
    const register = recognise(
      workbook({
        Sheet: table(`Person | Competence | Required | Actual
                      J. Doe | ISO 27001 | 3 | 3
                      | | | 2
                      M. Kim | Restore testing | 3 | 2`),
      }),
    );
    expect(register.readings[0]?.unreadRows.map(a1)).toEqual(['D3']);
  });

  test('are all listed: hidden, empty, lists, charts, too large and our own summary', () => {
    const register = recognise(
      workbook(
        {
          Hidden: sheet(table('Role | Holder | Deputy\nCEO | A. Chief | B. Roe\nISM | J. Doe | R. Roe'), {
            visibility: 'hidden',
            hiddenRows: [3],
          }),
          Empty: [],
          Lists: table('Status | Level\nActive | 1\nLeaver | 2\nStarter | 3'),
          Chart: sheet([], { content: 'noCells' }),
          Large: sheet([], { content: 'tooLarge' }),
          Summary: table('Role | Holder | Deputy\nCEO | A. Chief | B. Roe'),
        },
        {
          names: [
            { name: 'ISMS_CHECK_SUMMARY', formula: "'Summary'!$A$1" },
            { name: 'listStatus', formula: 'Lists!$A$2:$A$4' },
            { name: 'listLevel', formula: 'Lists!$B$2:$B$4' },
          ],
        },
      ),
    );
    expect(register.readings.map(({ sheet: name, kind, reason }) => [name, kind, reason.kind])).toEqual([
      ['Hidden', 'roles', 'headers'],
      ['Empty', 'other', 'empty'],
      ['Lists', 'other', 'lists'],
      ['Chart', 'other', 'notACellSheet'],
      ['Large', 'other', 'tooLarge'],
      ['Summary', 'summary', 'ownSheet'],
    ]);
    expect(register.readings[0]).toMatchObject({ visibility: 'hidden', records: 2, hiddenRows: 1 });
  });

  test.each([
    [
      'a risk register',
      'Risk ID | Risk | Likelihood | Impact | Owner | Control | Status\nR-1 | Loss | 3 | 4 | CISO | A.8.13 | Open\nR-2 | Theft | 2 | 4 | COO | A.7.1 | Open',
    ],
    [
      'a risk treatment plan',
      'Risk ID | Risk | Treatment | Control | Owner | Status | Due date\nR-1 | Loss | Reduce | A.8.13 | CISO | Open | 2026-01-01\nR-2 | Theft | Reduce | A.7.1 | COO | Open | 2026-01-01',
    ],
    [
      'an asset register',
      'Asset ID | Asset name | Type | Owner | Classification | Location | Status\nA-1 | Laptop | Hardware | J. Doe | Internal | Berlin | Active',
    ],
    [
      'a phone list',
      'Name | Role | Phone | Email | Department\nJ. Doe | CISO | 1234 | j@a.test | IT\nR. Roe | CEO | 1235 | r@a.test | Board',
    ],
    ['a table of names and states', 'Name | Status\nServer 1 | Active\nServer 2 | Active'],
    ['a project plan', 'Task | Resource | Start | Finish | Duration | Status\nKick-off | J. Doe | 2026-01-01 | 2026-01-02 | 2 | Done'],
    [
      'a questionnaire',
      'Clause | Question | Answer | Compliant | Evidence\nA.5.1 | Is there a policy? | Yes | Yes | Policy\nA.5.2 | Are roles defined? | No | No | ',
    ],
    ['an access grid', 'User | ERP | CRM | Mail\nJane Doe | x | x | x\nMin Kim | | x | x\nTom Wolf | x | | x'],
    ['a timetable', 'Name | Mon | Tue | Wed | Thu\nJane Doe | 1 | 2 | 1 | 0\nMin Kim | 2 | 2 | 1 | 1'],
    ['a survey', 'Name | Q1 | Q2 | Q3\nJane Doe | 1 | 5 | 3\nMin Kim | 2 | 4 | 3'],
    ['parameters of something else', 'Parameter | Value | Description\nTimeout | 30 | Seconds\nRetries | 3 | Times'],
    [
      'an audit plan',
      'Audit No | Clause | Area | Auditor | Planned date | Status\n1 | A.5.1 | Policies | J. Doe | 2026-02-01 | Done\n2 | A.5.2 | Roles | J. Doe | 2026-02-01 | Done',
    ],
    [
      'a legal register',
      'ID | Requirement | Description | Owner | Status | Control\nL1 | GDPR | Privacy | DPO | Compliant | A.5.34\nL2 | NIS2 | Network | CISO | Open | A.5.31',
    ],
    ['a committee', 'Name | Role | Organisation | Email\nJ. Doe | Chair | Acme | j@acme.test'],
    ['an access list', 'Role | System | Access Level | Approved By\nAdmin | ERP | Full | CIO'],
    ['a list of targets', 'KPI | Target | Actual | Owner | Frequency\nPatching | 95% | 90% | CISO | Monthly'],
    ['an incident log', 'ID | Incident | Owner | Status | Date\n1 | Phishing | CISO | Closed | 2026-01-01'],
    [
      'a list of clauses',
      'Clause | Requirement | Status | Owner\n4.1 | Context | Done | CISO\n7.2 | Competence | Open | HR\n9.2 | Internal audit | Open | CISO',
    ],
    ['a map from 2013 to 2022', '2013 control | 2022 control | Change\nA.9.1.1 | A.5.15 | merged\nA.9.2.1 | A.5.16 | renamed'],
  ])('that only look like one of ours stay other: %s', (_name, text) => {
    const register = recognise(workbook({ Sheet1: table(text) }));
    expect(kinds(register)).toEqual(['other']);
    expect(register.matrices).toEqual([]);
  });

  test('may explain the letters of a matrix on another sheet', () => {
    const raci = table(`Activity | CEO | ISM | COO | CTO
                        Approve the policy | A | R | C | I
                        Assess risks | I | A/R | C | C
                        Review access rights | V | A | R | C
                        Test restores | I | A | C | R
                        Train staff | I | A | R | C`);
    const legend = table('Legend |\nR | Responsible\nA | Accountable\nV | Verifies');
    const [matrix] = recognise(workbook({ RACI: raci, Key: legend })).matrices;
    expect(matrix?.legend).toMatchObject({ V: 'Verifies' });
  });

  test('are read by what they hold, not by their names', () => {
    const register = recognise(workbook({ 'Statement of Applicability': table('Milk | Eggs\n1 | 2'), RACI: table('a | b\n1 | 2') }));
    expect(kinds(register)).toEqual(['other', 'other']);
  });

  test('with real dates keep them', () => {
    const register = recognise(
      workbook({
        T: [
          ['Employee', 'Course', 'Due date', 'Completion date'],
          ['J. Doe', 'Awareness', date('2026-03-01'), date('2026-03-02')],
        ],
      }),
    );
    expect(register.training[0]?.rows[0]?.fields.due).toMatchObject({ value: 46082, text: '2026-03-01' });
  });
});
