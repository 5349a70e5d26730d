import { list } from './matrix';

/** Meanings that a legend gives to a letter and that are none of the five. Compared by the start of words. */
export const OTHER_MEANINGS: readonly string[] = list(`
  audit | agree | advis | author | admin | absent | amber | acceptable | allow | access | available | a cargo |
  recommend | review | report | record | read | reject | red | remote | required | request | restrict | create |
  control | chair | confidential | critical | complete | certif | closed | compliant | input | implement | initiat |
  in progress | integrity | issue | inspect | sign | submit | secret | sponsor | severe | prüf | write | delete | update |
  abwesend | anwesend | abnahme | valid | vérif | revis | verific | ausente | valida | lesen | schreiben | lecture`);

/** Meanings of a letter for those who approve or decide; compared by the start of words. */
export const APPROVAL_MEANINGS: readonly string[] = list(`
  approv | authoris | authoriz | final approv | decision | decid | genehmig | freigab | freigeb | entscheid | décid |
  décision | autoris | decisión | autoriza | decisão | goedkeur | beslis | schval | rozhod | zatwierdz |
  decyduj | εγκρίν | утвержд`);

/** In a column of its own for one letter, each of these gives the letter. */
export const TICKS: readonly string[] = list(`
  x | ✓ | ✔ | ☑ | ☒ | ✅ | ✕ | ✖ | ✗ | • | ● | ■ | o | 1 | y | yes | true | ja | j | wahr | oui | vrai | sí | si |
  verdadero | sim | ano | ναι | да | tak | はい | ○`);

/** Cells of a matrix that say "nothing", beside the empty marks of every table. */
export const NO_LETTER_MARKS: readonly string[] = list(
  '/ | // | \\ | n | . | .. | ... | _ | — | not applicable | entfällt | keine | aucun | ninguno | no aplica | nvt | n.v.t.',
);

/** Texts in a letter cell that say nothing definite. */
export const VAGUE_WORDS: readonly string[] = list(`
  varies | various | depends | variable | as needed | tbd | unclear | unknown | variiert | unklar | je nach Fall |
  varie | varía | depende`);

/** First words of activities, told apart from section headings by them. */
export const ACTIVITY_FIRST_WORDS: readonly string[] = list(`
  accept | access | act | address | administer | agree | allocate | analyse | analyze | appoint | approve | archive |
  assess | assign | attend | audit | authorise | authorize | back | build | check | classify | close | collect |
  communicate | complete | conduct | configure | confirm | consider | control | coordinate | create | decide | define |
  delete | deliver | deploy | design | destroy | detect | determine | develop | discuss | dispose | document | draft |
  embed | enforce | ensure | escalate | establish | evaluate | execute | grant | handle | hold | identify | implement |
  improve | initiate | install | integrate | investigate | issue | keep | lead | log | maintain | make | manage | map |
  measure | monitor | notify | obtain | operate | organise | organize | oversee | patch | perform | plan | prepare |
  prioritise | prioritize | procure | produce | protect | provide | publish | recertify | record | recover | register |
  release | remediate | remove | report | request | research | resolve | respond | restore | retain | revoke | review |
  run | scan | schedule | secure | select | send | set | share | sign | specify | store | submit | support | take |
  test | track | train | treat | triage | understand | update | use | validate | verify | write`);

/** A row that begins so sums up the rows above. */
export const TOTALS_WORDS: readonly string[] = list(`
  Total | Totals | Sum | Count | Counts | Number of | No. of | # of | # | Subtotal | Grand total | Rows with | How many | Total R |
  Total A | Summe | Summen | Anzahl | Gesamt | Zwischensumme | Totaux | Somme | Nombre | Nombre de | Suma |
  Totales | Cantidad | Número de | Soma | Totais | Totaal | Aantal | Celkem | Součet | Počet | Σύνολο | Итого | Всего |
  Сумма | Укупно | Ukupno | 合計`);

/** A row that says only this, or this and a colon, is a remark under the table. */
export const REMARK_WORDS: readonly string[] = list(`
  Note | Notes | Source | Legend | Key | Remark | Remarks | Version | Prepared by | Approved by | Reviewed by |
  Last updated | Classification | Copyright | Hinweis | Anmerkung | Legende | Quelle | Stand |
  Erstellt | Freigegeben | Vertraulich | Remarque | Légende | Nota | Notas | Leyenda | Fuente | Legenda | Fonte |
  Poznámka | Vysvětlivky | Υπόμνημα | Σημείωση | Легенда | Обозначения | Примечание | 凡例`);

/** Words that head a section. */
export const SECTION_WORDS: readonly string[] = list(`
  Section | Phase | Stage | Chapter | Part | Annex | Annex A | Clause | Clauses | Theme | Domain | Group | Category |
  Area | Abschnitt | Kapitel | Teil | Anhang | Bereich | Themenbereich | Chapitre | Partie | Annexe | Domaine | Étape |
  Thème | Capítulo | Parte | Anexo | Fase | Sección | Dominio | Seção | Fáze | Kapitola | Příloha | Hoofdstuk |
  Bijlage | Φάση | Κεφάλαιο | Раздел | Этап | Фаза | Приложение`);

/** What such tables call themselves, in a title or a sheet's name. */
export const MATRIX_TITLE_WORDS: readonly string[] = list(`
  RACI | RASCI | RASIC | RACI-VS | DACI | accountability matrix | responsibility matrix | responsibility assignment |
  responsibilities matrix | accountability | Verantwortlichkeitsmatrix | Verantwortungsmatrix | Zuständigkeitsmatrix |
  Rollenmatrix | matrice de responsabilités | matrice des responsabilités | matriz de responsabilidades |
  matriz de asignación de responsabilidades | matriz de responsabilidade | verantwoordelijkheidsmatrix |
  matice odpovědnosti | матрица ответственности | πίνακας αρμοδιοτήτων`);

/** Last words of job titles, beside the words for persons and groups of the standard's lists. */
export const JOB_WORDS: readonly string[] = list(`
  auditor | engineer | developer | analyst | administrator | admin | consultant | coordinator | counsel | specialist |
  architect | executive | employee | employees | user | users | sponsor | supervisor | controller | accountant |
  mitarbeiter | mitarbeiterin | mitarbeitende | referent | auditeur | ingénieur | directeur | directora | gerente | jefe`);

/** Names of units that stand for the people in them, as the whole heading. */
export const UNIT_WORDS: readonly string[] = list(`
  it | hr | pmo | gf | isb | dsb | legal | compliance | finance | procurement | purchasing | security | operations | sales |
  marketing | development | support | management | steering | internal audit | quality | facilities | einkauf |
  personal | technik | vertrieb | recht | geschäftsführung | vorstand | direction | finances | achats | compras | ventas`);
