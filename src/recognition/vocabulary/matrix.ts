import type { MatrixColumn } from '../../register';

/** Languages in which header words of matrices are known. */
type MatrixLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'cs' | 'pl' | 'el' | 'ru' | 'sr' | 'ja';

/** Words as people write them, separated by `|`; case, accents and punctuation do not matter. */
export type WordsByLanguage = Readonly<Partial<Record<MatrixLanguage, string>>>;

/** The words of a list. */
export function list(words: string): readonly string[] {
  return words.split('|').map((word) => word.trim());
}

export type SideColumn = Exclude<MatrixColumn, 'accountable' | 'responsible' | 'support' | 'consulted' | 'informed'>;

/** Columns beside the letters. A word may stand under several; what is below the heading decides. */
export const MATRIX_COLUMN_WORDS: Readonly<Record<SideColumn, WordsByLanguage>> = {
  ref: {
    en: `
      Ref | Ref. | Reference | Ref No | Ref. no. | Reference number | Code | ISO ref | ISO reference | ISO 27001 |
      ISO/IEC 27001 | ISO 27001 ref | ISO 27001:2022 | ISO/IEC 27001:2022 | ISO clause | ISO 27001 clause | Clause ref |
      Standard reference | Annex A | Annex A ref | Annex A reference | Clause | Clause no | Clause number | Clause ID |
      Clause / control | Clause or control | Clause/Annex | Control | Control ID | Control no | Control number |
      Control ref | Control reference | Annex A control | Section | Section no | Req ID | Requirement ID |
      Requirement no | Item no | Clause / Annex A | ISO control | Control code | Standard clause | Chapter`,
    de: `
      Referenz | Ref-Nr | Kapitel | Klausel | Normkapitel | Normabschnitt | Abschnitt | Maßnahme Nr | Kontrolle | Norm |
      Normreferenz | Anhang A | Maßnahmen-ID | Kennung | Kapitel / Maßnahme | Control-Nr`,
    fr: 'Référence | Réf | Réf. | Clause | Chapitre | Mesure | Contrôle | Annexe A | Article | N° de clause | Exigence n°',
    es: 'Referencia | Cláusula | Control | Capítulo | Código | Anexo A | Apartado | Nº de control',
    pt: 'Referência | Cláusula | Controle | Controlo | Código | Anexo A | Requisito nº',
    it: 'Riferimento | Clausola | Controllo',
    nl: 'Referentie | Clausule | Hoofdstuk | Maatregel | Normparagraaf | Paragraaf',
    cs: 'Odkaz | Kapitola | Článek | Opatření | Kód',
    pl: 'Punkt | Rozdział | Zabezpieczenie',
    el: 'Αναφορά | Ρήτρα | Κωδικός | Έλεγχος | Άρθρο',
    ru: 'Ссылка | Пункт | Раздел | Код | Контроль | Мера',
    sr: 'Референца | Klauzula | Kontrola',
    ja: '管理策番号 | 箇条 | 番号',
  },
  title: {
    en: `
      Control | Controls | Clause | Clauses |
      Title | Control title | Control name | Clause title | Clause name | Name | Description | Control description |
      Requirement title | Heading | Requirement | Requirements | ISO requirement | Control objective | Topic | Subject |
      ISMS requirement | Requirement / control | Clause / control title`,
    de: 'Titel | Bezeichnung | Anforderung | Beschreibung | Name | Thema | Überschrift | Maßnahme | Anforderung / Maßnahme',
    fr: 'Titre | Intitulé | Libellé | Exigence | Description | Désignation | Sujet',
    es: 'Título | Nombre | Descripción | Requisito | Denominación | Tema',
    pt: 'Título | Nome | Descrição | Requisito',
    it: 'Titolo | Descrizione | Requisito',
    nl: 'Titel | Naam | Omschrijving | Eis | Beschrijving',
    cs: 'Název | Popis | Požadavek',
    pl: 'Tytuł | Nazwa | Opis | Wymaganie',
    el: 'Τίτλος | Περιγραφή | Απαίτηση | Όνομα',
    ru: 'Название | Наименование | Описание | Требование',
    sr: 'Назив | Naziv | Opis',
    ja: 'タイトル | 名称 | 要求事項 | 管理策',
  },
  activity: {
    en: `
      Activity | Activities | Task | Tasks | Process | Process step | Step | Work item | Deliverable | Deliverables |
      Responsibility area | Duty | Duties | Item | Function / activity | Activity / task | Task / activity |
      Process / activity | ISMS activity | ISMS activities | ISMS process | Key activity | Action | Actions |
      Work package | Milestone | Procedure | What | Decision | Activity description | Task description | Sub-process |
      Milestone / task`,
    de: `
      Aktivität | Aktivitäten | Aufgabe | Aufgaben | Tätigkeit | Tätigkeiten | Prozess | Prozessschritt | Vorgang |
      Arbeitspaket | Schritt | Aufgabe / Prozess | Aufgabe / Tätigkeit | ISMS-Prozess | ISMS-Aufgabe`,
    fr: 'Activité | Activités | Tâche | Tâches | Processus | Étape | Action | Livrable | Activité / tâche',
    es: 'Actividad | Actividades | Tarea | Tareas | Proceso | Paso | Acción | Entregable | Actividad / tarea',
    pt: 'Atividade | Actividade | Atividades | Tarefa | Tarefas | Processo | Etapa',
    it: 'Attività | Compito | Processo',
    nl: 'Activiteit | Activiteiten | Taak | Taken | Proces | Stap',
    cs: 'Činnost | Činnosti | Aktivita | Úkol | Proces',
    pl: 'Działanie | Zadanie | Czynność | Proces',
    el: 'Δραστηριότητα | Δραστηριότητες | Εργασία | Διαδικασία',
    ru: 'Деятельность | Задача | Процесс | Мероприятие | Действие',
    sr: 'Активност | Aktivnost | Zadatak',
    ja: '活動 | タスク | 作業 | プロセス',
  },
  type: {
    en: 'Type | Clause/Control | Clause or control? | Kind | Item type',
    de: 'Typ | Art',
    fr: 'Type | Nature',
    es: 'Tipo',
    pt: 'Tipo',
    it: 'Tipo',
    nl: 'Type | Soort',
    cs: 'Typ',
    el: 'Τύπος',
    ru: 'Тип',
  },
  notes: {
    en: 'Notes | Note | Comments | Comment | Remarks | Remark | Additional information | Notes / comments',
    de: 'Bemerkung | Bemerkungen | Anmerkung | Anmerkungen | Kommentar | Kommentare | Hinweis | Hinweise | Notizen',
    fr: 'Remarque | Remarques | Commentaire | Commentaires | Notes | Observations',
    es: 'Notas | Comentarios | Comentario | Observaciones',
    pt: 'Notas | Comentários | Observações',
    it: 'Note | Commenti | Osservazioni',
    nl: 'Opmerking | Opmerkingen | Toelichting | Notities',
    cs: 'Poznámka | Poznámky | Komentář',
    pl: 'Uwagi | Komentarz',
    el: 'Σημειώσεις | Σχόλια | Παρατηρήσεις',
    ru: 'Примечание | Примечания | Комментарий | Комментарии',
    sr: 'Напомена | Napomena',
    ja: '備考 | コメント',
  },
  resources: {
    en: 'Resources | Resource | Resources / tool | Resource / tool | Tool | Tools | Resources/tools | Tooling',
    de: 'Ressourcen | Ressource | Werkzeug | Werkzeuge | Mittel',
    fr: 'Ressources | Outil | Outils | Moyens',
    es: 'Recursos | Herramienta | Herramientas',
    pt: 'Recursos | Ferramentas',
    nl: 'Middelen | Hulpmiddelen',
  },
  evidence: {
    en: `
      Evidence | Evidence / record | Records | Record | Proof | Evidence link | Document | Documents | Output |
      Outputs | Link`,
    de: 'Nachweis | Nachweise | Beleg | Dokument | Dokumente | Aufzeichnung',
    fr: 'Preuve | Preuves | Justificatif | Enregistrement',
    es: 'Evidencia | Evidencias | Registro | Prueba',
    pt: 'Evidência | Evidências | Registo | Registro',
    nl: 'Bewijs | Bewijsstuk',
    cs: 'Důkaz | Záznam',
    el: 'Τεκμήριο | Αποδεικτικά',
    ru: 'Свидетельство | Доказательство',
  },
  lastReview: {
    en: 'Last review | Last reviewed | Review date | Reviewed on | Last updated | Last review date',
    de: 'Letzte Überprüfung | Zuletzt geprüft | Letzte Prüfung | Geprüft am',
    fr: 'Dernière revue | Date de revue | Révisé le',
    es: 'Última revisión | Fecha de revisión',
    pt: 'Última revisão',
    nl: 'Laatste beoordeling | Laatste herziening',
  },
};

/** Headings of columns that number the rows: their numbers are no references. */
export const ROW_NUMBER_WORDS: readonly string[] = list(`
  # | No | No. | Nr | Nr. | N° | Nº | Num | Number | ID | S.No | S. No. | Sl. No. | Sr. No. | SN | S/N | Step ID |
  Task ID | Activity ID | WBS | WBS ID | WBS code | WBS No | Step No | PSP | PSP-Code | EAP | Item | Lfd. Nr. | Lfd Nr | Nummer | Numéro | Número | Pos | Pos. | Índice | Číslo | Α/Α | № |
  № п/п | Р.бр. | Row`);

/** Headings of columns that group the items. */
export const GROUP_COLUMN_WORDS: readonly string[] = list(`
  Section | Group | Phase | Stage | Category | Domain | Area | Theme | Chapter | Process group | Process area |
  Workstream | Family | Key management area | Bereich | Gruppe | Kategorie | Themenbereich | Prozessgruppe | Kapitel |
  Domäne | Domaine | Catégorie | Thème | Étape | Groupe | Chapitre | Dominio | Categoría | Fase | Área | Grupo |
  Capítulo | Domínio | Categoria | Fáze | Oblast | Categorie | Domein | Φάση | Κατηγορία | Фаза | Категория | Этап`);

/** Headings over a list of roles or people: where they head the texts of the rows, the matrix is turned. */
export const ROLE_COLUMN_WORDS: readonly string[] = list(`
  Role | Roles | Role / person | Role or person | Person | Name | Position | Job title | Stakeholder | Stakeholders |
  Who | Team member | Employee | Rolle | Rollen | Funktion | Stelle | Mitarbeiter | Rôle | Rôles | Fonction | Acteur |
  Rol | Cargo | Puesto | Función | Papel | Função | Ruolo | Role / Function | Funkce | Rolle / Funktion | Ρόλος | Роль |
  Должность | Улога | 役割`);

/** Headings of columns beside the letters that are neither roles nor read: counts, dates, states. */
export const OTHER_COLUMN_WORDS: readonly string[] = list(`
  Status | Priority | Due | Due date | Deadline | Frequency | Date | Start | End | Total | Totals | Count | Sum | # R |
  # A | Check | Progress | Score | Summe | Anzahl | Häufigkeit | Priorität | Termin | Fällig | Turnus | Prüfung |
  Fréquence | Priorité | Échéance | Statut | Nombre | Frecuencia | Prioridad | Estado | Fecha | Cantidad | Applicable |
  Applicable? | Justification | Implementation status | Deliverable | Trigger | Input | Output | System | Legend | Key |
  Freq | Prio | Class | Classification | Criticality | Rating | CIA | C/I/A | Weight | Effort | Interval | Cycle |
  RAG | Maturity | Valid | Intervall | Zyklus | Aufwand | Gewicht | Klassifizierung | Kritikalität | Schutzziele |
  Périodicité | Criticité | Poids | Periodicidad | Criticidad | Peso | Periodicidade | Criticidade`);

/** Words behind a letter's word that change nothing: "Responsible person". */
export const HEADING_QUALIFIERS: readonly string[] = list(`
  person | persons | role | roles | party | parties | team | name | names | individual | individuals | position | function |
  department | unit | owner | manager | people | staff | by | is | are | stelle | rolle | rollen | funktion |
  abteilung | rôle | personne | service | persona | rol | área | pessoa | função | osoba | лицо | лица`);
