import type { Letter } from '../../register';
import type { WordsByLanguage } from './matrix';

/**
 * What a letter of a matrix is called: as a column heading, in a cell and in a legend. `ambiguous` words mean responsible or
 * accountable, `owner` and `approver` words accountable beside a responsible one: the other columns of the table decide.
 */
export const LETTER_WORDS: Readonly<Record<Letter | 'ambiguous' | 'owner' | 'approver', WordsByLanguage>> = {
  A: {
    en: 'Accountable | Accountability | Accountable owner | Ultimately accountable | Answerable | Overall responsibility',
    de: `
      Rechenschaftspflichtig | Rechenschaftspflichtiger | Rechenschaftspflicht | Rechenschaft | Gesamtverantwortlich |
      Gesamtverantwortung | Gesamtverantwortlicher | Letztverantwortlich | Endverantwortlich | Ergebnisverantwortlich |
      Kostenverantwortlich`,
    fr: `
      Redevable | Approbateur | Autorité | Garant | Comptable | Responsable final | Responsable ultime | Imputable |
      Rend compte | Doit rendre compte`,
    es: `
      Responsable final | Rendición de cuentas | Rinde cuentas | Quien rinde cuentas | Aprobador | Responsable último |
      Autoridad | Encargado final`,
    pt: `
      Aprovador | Autoridade | Prestador de contas | Presta contas | Responsável final | Prestação de contas |
      Responsabilizado`,
    it: 'Responsabile finale | Approvatore | Rende conto',
    nl: 'Eindverantwoordelijk | Eindverantwoordelijke | Aanspreekbaar | Rekenschapsplichtig',
    cs: 'Odpovědný | Schvalovatel | Celkově odpovědný',
    pl: 'Rozliczany | Nadzorujący | Zatwierdzający',
    el: 'Υπόλογος | Λογοδοτεί | Υπόλογοι',
    ru: 'Подотчётный | Подотчетный | Утверждающий | Утверждает | Несёт ответственность',
    sr: 'Одговоран | Odgovoran',
    ja: '説明責任者 | 説明責任',
  },
  R: {
    en: 'Responsible | Responsibility | Doer | Does the work | Performs | Performer | Executes | Executor',
    de: `
      Durchführung | Durchführend | Durchführender | Durchführungsverantwortlich | Durchführungsverantwortlicher |
      Umsetzung | Umsetzungsverantwortlich | Umsetzungsverantwortlicher | Ausführung | Ausführend | Ausführender |
      Zuständig | Zuständigkeit | Bearbeiter`,
    fr: `
      Réalisateur | Réalise | Exécutant | Exécute | Acteur | Responsable de l'exécution | Responsable de réalisation |
      Responsable de la réalisation | Chargé de l'exécution`,
    es: 'Responsable de ejecución | Ejecutor | Ejecuta | Encargado | Responsable de la ejecución | Realizador | Realiza',
    pt: 'Executor | Responsável pela execução | Executante | Executa',
    it: 'Esecutore | Esegue',
    nl: 'Uitvoerder | Uitvoerend | Verantwoordelijk voor uitvoering | Verantwoordelijk',
    cs: 'Vykonavatel | Zodpovědný | Realizátor | Provádí',
    pl: 'Odpowiedzialny | Wykonawca',
    el: 'Υπεύθυνος | Υπεύθυνος εκτέλεσης | Υπεύθυνοι | Εκτελεί',
    ru: 'Исполнитель | Ответственный | Ответственный исполнитель | Выполняет',
    sr: 'Извршилац | Izvršilac',
    ja: '実行責任者 | 実行責任 | 担当者',
  },
  S: {
    en: `
      Support | Supports | Supporting | Supportive | Supported by | Assists | Assist | Assisting | Contributor |
      Backup responsible`,
    de: 'Unterstützung | Unterstützend | Unterstützt | Unterstützer | Mitwirkung | Mitwirkend | Mitarbeit',
    fr: 'Soutien | Support | Contributeur | Assistance | Appui | Soutient',
    es: 'Soporte | Apoyo | Apoya | Colaborador | Da soporte',
    pt: 'Suporte | Apoio | Apoia',
    it: 'Supporto | Supporta',
    nl: 'Ondersteuning | Ondersteunend | Ondersteunt',
    cs: 'Podpora | Podporuje',
    pl: 'Wspierający | Wsparcie',
    el: 'Υποστήριξη | Υποστηρίζει | Υποστηρικτικός',
    ru: 'Поддержка | Поддерживает',
    sr: 'Подршка | Podrška',
    ja: '支援 | サポート',
  },
  C: {
    en: 'Consulted | Consult | Consults | Consulting | Consulted parties | Consultation | To be consulted',
    de: `
      Konsultiert | Wird konsultiert | Zu konsultieren | Beratend | Beratung | Konsultation | Befragt | Zu befragen | Berät |
      Fachliche Beratung | Angehört`,
    fr: 'Consulté | Consultés | Consultée | Consultation | À consulter',
    es: 'Consultado | Consultados | Consultada | Consulta | Consultor | A consultar',
    pt: 'Consultado | Consultados | Consultada | Consulta',
    it: 'Consultato | Consultati',
    nl: 'Geraadpleegd | Raadplegen | Consulteren | Te raadplegen',
    cs: 'Konzultovaný | Konzultován | Konzultant | Konzultuje',
    pl: 'Konsultowany | Konsultant',
    el: 'Συμβουλεύεται | Σε διαβούλευση | Διαβούλευση | Σύμβουλος',
    ru: 'Консультант | Консультируемый | Консультирует | Консультируется',
    sr: 'Консултован | Konsultovan',
    ja: '協業先 | 相談先 | 相談対応',
  },
  I: {
    en: 'Informed | Inform | Informs | Informed parties | Information | To be informed | Notified | Kept informed',
    de: 'Informiert | Zu informieren | Information | Informieren | Zu benachrichtigen | Wird informiert',
    fr: 'Informé | Informés | Informée | À informer | Information',
    es: 'Informado | Informados | Informada | A informar | Información',
    pt: 'Informado | Informados | Informada | Informação',
    it: 'Informato | Informati',
    nl: 'Geïnformeerd | Informeren | Te informeren',
    cs: 'Informovaný | Informován',
    pl: 'Informowany | Poinformowany',
    el: 'Ενημερώνεται | Ενημέρωση | Ενημερωμένος | Ενημερώνονται',
    ru: 'Информируемый | Информируется | Информирован | Уведомляется | Информируемые',
    sr: 'Информисан | Informisan',
    ja: '報告先 | 情報提供先',
  },
  ambiguous: {
    de: 'Verantwortlich | Verantwortlicher | Verantwortliche | Verantwortung | Verantwortliche Person',
    fr: 'Responsable | Responsables',
    es: 'Responsable | Responsables',
    pt: 'Responsável | Responsáveis',
    it: 'Responsabile',
  },
  approver: {
    en: 'Approver | Approves | Approved by | Decides | Decider | Decision maker | Sign-off',
    de: 'Entscheidet | Entscheider | Entscheidungsträger | Genehmigt | Genehmiger | Freigeber | Freigabe durch',
    fr: 'Approuve | Décideur | Décide',
    es: 'Aprueba | Decide',
    pt: 'Aprova | Decisor',
    nl: 'Goedkeurder | Beslisser',
  },
  owner: {
    en: 'Owner | Process owner | Control owner | Clause owner | Requirement owner | Activity owner | Task owner',
    de: 'Eigentümer | Prozesseigentümer | Owner | Prozessverantwortlicher',
    fr: 'Propriétaire | Pilote',
    es: 'Propietario | Dueño',
    pt: 'Dono | Proprietário',
    nl: 'Eigenaar',
    cs: 'Vlastník',
    el: 'Ιδιοκτήτης',
    ru: 'Владелец',
  },
};
