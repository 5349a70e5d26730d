import { normaliseHeader } from './header-reader';

/** Registers that a workbook of this field often holds beside those that are checked. */
export type ForeignRegister =
  | 'risk register'
  | 'asset register'
  | 'questionnaire'
  | 'project plan'
  | 'phone list'
  | 'access list'
  | 'timetable'
  | 'finding log'
  | 'audit plan'
  | 'legal register';

/** Header words that tell a register of another kind, en, de, fr, es. */
const FOREIGN_WORDS: Readonly<Record<ForeignRegister, string>> = {
  'risk register': `
    likelihood | impact | probability | inherent risk | residual risk | risk score | risk rating | threat | vulnerability | risk treatment |
    risk description | treatment | treatment option | inherent | residual | consequence | risk owner | risk category |
    eintrittswahrscheinlichkeit | wahrscheinlichkeit | auswirkung | bedrohung | schwachstelle | restrisiko | schadenshöhe |
    vraisemblance | probabilité | impact | menace | vulnérabilité | risque résiduel | traitement |
    probabilidad | impacto | amenaza | vulnerabilidad | riesgo residual | tratamiento`,
  'asset register': `
    asset | asset id | asset name | asset type | asset owner | serial number | serial no | hostname | host name | ip address | model |
    manufacturer | custodian | purchase date | warranty | mac address | asset tag | operating system | asset category |
    wert | vermögenswert | seriennummer | hersteller | asset-nr | actif | nom de l'actif | numéro de série | activo | número de serie`,
  questionnaire: `
    question | questions | answer | answers | response | compliant | compliance | conformity | audit question | score | finding | findings |
    maturity | current maturity | target maturity | maturity level | auditor comments | checklist | observation | audit notes | gap |
    compliance status | frage | antwort | erfüllt | reifegrad | feststellung | bewertung | question posée | réponse | conforme |
    conformité | maturité | constat | pregunta | respuesta | cumple | madurez | hallazgo | cumplimiento`,
  'project plan': `
    task | milestone | start | finish | duration | predecessor | predecessors | % complete | percent complete | wbs | work package | sprint |
    deliverable | effort | aufgabe | meilenstein | dauer | vorgänger | arbeitspaket | fertigstellung | tâche | jalon | durée | livrable |
    tarea | hito | duración | entregable`,
  'phone list': `
    phone | phone number | telephone | tel | mobile | mobile number | extension | ext | fax | room | office | desk | phone no | contact number |
    cell phone | telefon | telefonnummer | mobil | durchwahl | raum | büro | handy | téléphone | portable | poste téléphonique | bureau |
    teléfono | móvil | extensión | oficina | celular`,
  'access list': `
    permission | permissions | access level | access right | access rights | entitlement | entitlements | privilege | privileges | read | write |
    user id | username | account | login | system access | admin rights | last login | berechtigung | berechtigungen | zugriffsrecht |
    zugriff | benutzerkennung | droit d'accès | droits d'accès | identifiant | permiso | permisos | acceso | usuario`,
  timetable: `
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | wed | thu | fri | week | montag | dienstag | mittwoch |
    donnerstag | freitag | lundi | mardi | mercredi | jeudi | vendredi | lunes | martes | miércoles | jueves | viernes`,
  'finding log': `
    nonconformity | non-conformity | nc id | finding id | root cause | corrective action | incident id | incident | correction | finding type |
    nonconformities | date raised | raised by | ticket | abweichung | ursache | korrekturmaßnahme | vorfall | non-conformité | cause racine |
    action corrective | no conformidad | causa raíz | acción correctiva | incidente`,
  'audit plan': `
    auditor | auditors | auditee | auditees | lead auditor | audit no | audit id | audit date | audit area | audit scope | audit type |
    audit team | auditteam | prüfer | audit-nr | auditdatum | audité | auditeur | date d'audit | auditado | fecha de auditoría`,
  'legal register': `
    legal requirement | regulation | law | legislation | statute | jurisdiction | applicable law | legal source | gesetz | rechtsgrundlage |
    verordnung | loi | règlement | texte de loi | ley | reglamento | legislación`,
};

const INDEX: ReadonlyMap<string, readonly ForeignRegister[]> = indexForeign();

function indexForeign(): ReadonlyMap<string, readonly ForeignRegister[]> {
  const index = new Map<string, ForeignRegister[]>();
  for (const [register, words] of Object.entries(FOREIGN_WORDS)) {
    for (const word of words.split('|')) {
      const key = normaliseHeader(word);
      index.set(key, [...(index.get(key) ?? []), register as ForeignRegister]);
    }
  }
  return index;
}

/** How many of the header texts are words of each other kind of register. */
export function countForeign(headers: readonly string[]): ReadonlyMap<ForeignRegister, number> {
  const counts = new Map<ForeignRegister, number>();
  for (const header of headers) {
    const bare = normaliseHeader(header.replace(/[([{][^)\]}]*[)\]}]?/g, ' '));
    for (const register of INDEX.get(bare) ?? []) counts.set(register, (counts.get(register) ?? 0) + 1);
  }
  return counts;
}
