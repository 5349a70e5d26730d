import type { HeaderWords } from './header-words';

/** Header words of further languages that workbooks in the wild use: Portuguese, Dutch, Czech, Greek, Russian, Serbian, Japanese, Italian, Polish. */
export const OTHERS: HeaderWords = {
  applicability: {
    ref: `
      Controle | ID do controle | Cláusula | Nº do controle | Anexo A | Beheersmaatregel | Maatregel | Nr | Nummer | Bijlage A |
      Opatření | Číslo opatření | Číslo | Příloha A | Έλεγχος | Αριθμός | Κωδικός | Мера | Номер | Контроль | Код | Контрола |
      Ознака | Kontrola | Oznaka | 管理策番号 | 管理策 | 番号 | Controllo | Allegato A | Zabezpieczenie | Numer | Ελεγχος ID | ID ελέγχου |
      Kontroll | Säkerhetsåtgärd | Åtgärd | Foranstaltning nr | Hallintakeino`,
    title: `
      Título | Nome do controle | Descrição | Titel | Omschrijving | Naam | Název | Název opatření | Popis | Τίτλος | Περιγραφή |
      Название | Наименование | Описание | Назив | Naziv | Opis | 名称 | 管理策 | 管理策名 | タイトル | Titolo | Nazwa | Мера контроля |
      Содержание меры | Zabezpieczenie | Rubrik | Benämning | Foranstaltning | Tiltak | Hallintakeino | Kontrola`,
    theme: 'Tema | Domínio | Thema | Categorie | Oblast | Kategorie | Θέμα | Κατηγορία | Тема | Раздел | Област | 分類 | Dominio',
    applicable: `
      Aplicável | Aplicabilidade | Van toepassing | Toepasselijk | Toepasselijkheid | Aplikovatelnost | Aplikovatelné |
      Použitelnost | ΕΦΑΡΜΟΖΕΤΑΙ | Εφαρμόσιμο | Εφαρμογή | Применимо | Применимость | Применяется | Примењиво | Primenljivo |
      Primjenjivo | Применљиво | Primenjivo | 適用 | 適用有無 | 適用可否 | 適用性 | Applicabile | Applicabilità | Zastosowanie |
      Ma zastosowanie | Dotyczy | Tillämplig | Tillämpbar | Tillämplighet | Gælder | Relevant | Anvendelig | Gjelder |
      Sovellettavissa | Czy dotyczy | Stosowane | 適用/非適用 | 適用/除外 | Применимо (да/нет)`,
    notApplicable: `
      Não aplicável | Niet van toepassing | Neaplikovatelné | Δεν εφαρμόζεται | Не применимо | Неприменимо | Nije primenljivo |
      適用除外 | Non applicabile | Nie dotyczy | Ej tillämplig | Ikke relevant`,
    justification: `
      Justificativa | Justificação | Rechtvaardiging | Motivering | Onderbouwing | Reden | Zdůvodnění | Odůvodnění | Αιτιολόγηση |
      Αιτιολογία | Обоснование | Образложење | Obrazloženje | Opravdanje | 理由 | 適用理由 | Giustificazione | Motivazione |
      Uzasadnienie | Motivatie | Verantwoording | Begrunnelse | Begrundelse | Perustelu | Justificativas | 理由/根拠`,
    inclusion: `
      Justificativa para inclusão | Reden voor opname | Zdůvodnění zařazení | Обоснование включения | 採用理由 |
      Uzasadnienie włączenia`,
    exclusion: `
      Justificativa para exclusão | Justificação para exclusão | Reden voor uitsluiting | Zdůvodnění vyloučení |
      Обоснование исключения | 除外理由 | Giustificazione esclusione | Motivo di esclusione | Uzasadnienie wyłączenia`,
    status: `
      Status de implementação | Estado de implementação | Implementatiestatus | Stav | Stav implementace | Κατάσταση | Статус |
      Статус внедрения | Статус имплементације | Status implementacije | 実施状況 | 状況 | ステータス | Stato | Stato di attuazione |
      Status wdrożenia | Stan wdrożenia | Situação | Status da implementação | Genomförandestatus | Införandestatus |
      Status reализации | Статус реализации | Stav zavedení | Stato implementazione`,
    owner: `
      Responsável | Proprietário | Eigenaar | Verantwoordelijke | Vlastník | Odpovědná osoba | Garant | Υπεύθυνος | Ιδιοκτήτης |
      Владелец | Ответственный | Власник | Одговорно лице | Vlasnik | Odgovorna osoba | 責任者 | 担当者 | Responsabile | Właściciel |
      Odpowiedzialny | Ansvarig | Ansvarlig | Vastuuhenkilö | Ägare`,
    evidence: `
      Evidência | Evidências | Bewijs | Důkaz | Důkazy | Τεκμήρια | Доказательства | Свидетельства | Dokaz | 証拠 | Evidenza | Dowód`,
    summary: 'Observações | Opmerkingen | Toelichting | Poznámka | Σχόλια | Комментарий | Примечание | Napomena | 備考 | Note | Uwagi',
  },
  roles: {
    role: 'Função | Papel | Rol | Functie | Role | Ρόλος | Роль | Улога | Uloga | 役割 | Ruolo | Rola',
    holder: `
      Titular | Nome | Houder | Rolhouder | Naam | Držitel | Jméno | Κάτοχος | Όνομα | Исполнитель | ФИО | Nosilac | 担当者 |
      Titolare | Osoba`,
    deputy: `
      Suplente | Substituto | Plaatsvervanger | Zástupce | Αναπληρωτής | Заместитель | Заменик | Zamenik | 代理 | Sostituto |
      Zastępca`,
    responsibilities: `
      Responsabilidades | Verantwoordelijkheden | Odpovědnosti | Αρμοδιότητες | Обязанности | Odgovornosti | 責任 | Responsabilità |
      Obowiązki`,
    authorities: 'Autoridades | Bevoegdheden | Pravomoci | Εξουσίες | Полномочия | Ovlašćenja | 権限 | Autorità | Uprawnienia',
  },
  people: {
    firstName: 'Voornaam | Jméno křestní | Имя | Όνομα (μικρό) | Prenome | Imię',
    lastName: 'Achternaam | Příjmení | Фамилия | Επώνυμο | Cognome | Sobrenome | Nazwisko | Prezime',
    name: `
      Nome | Naam | Medewerker | Jméno | Zaměstnanec | Όνομα | Ονοματεπώνυμο | ФИО | Сотрудник | Име и презиме | Ime i prezime |
      氏名 | 名前 | Pracownik`,
    department: 'Departamento | Afdeling | Oddělení | Τμήμα | Отдел | Подразделение | Одељење | Odeljenje | 部署 | Reparto | Dział',
    jobTitle: 'Cargo | Functie | Pozice | Θέση | Должность | Радно место | Radno mesto | 役職 | Mansione | Stanowisko',
    status: 'Situação | Stav | Κατάσταση | Статус | 状態 | Stato',
    email: 'Correio eletrônico | Ηλεκτρονικό ταχυδρομείο | Электронная почта | Почта | メール',
    start: 'Data de início | Startdatum | In dienst | Datum nástupu | Дата приема | Дата начала | 入社日',
    end: 'Data de término | Einddatum | Uit dienst | Datum odchodu | Дата увольнения | Дата окончания | 退社日',
    origin: 'Interno/Externo | Intern/Extern | Interní/Externí | Внутренний/Внешний | 社内/社外',
  },
  competency: {
    firstName: 'Voornaam | Jméno křestní | Имя | Όνομα (μικρό) | Prenome | Imię',
    lastName: 'Achternaam | Příjmení | Фамилия | Επώνυμο | Cognome | Sobrenome | Nazwisko | Prezime',
    person: `
      Nome | Pessoa | Colaborador | Funcionário | Naam | Medewerker | Jméno | Zaměstnanec | Osoba | Όνομα | Ονοματεπώνυμο | ФИО |
      Сотрудник | Име | Ime | 氏名 | Nome e cognome | Pracownik`,
    role: 'Função | Papel | Cargo | Rol | Functie | Ρόλος | Роль | Должность | Улога | Uloga | 役割 | Ruolo | Rola',
    competence: `
      Competência | Competências | Habilidade | Competentie | Vaardigheid | Kompetence | Dovednost | Δεξιότητα | Ικανότητα |
      Компетенция | Навык | Компетенција | Kompetencija | 力量 | スキル | Competenza | Kompetencja | Kompetencje`,
    required: `
      Nível requerido | Vereist | Vereist niveau | Požadovaná úroveň | Απαιτούμενο επίπεδο | Требуемый уровень | Zahtevani nivo |
      要求レベル | Livello richiesto | Wymagany poziom`,
    actual: `
      Nível atual | Huidig niveau | Aktuální úroveň | Τρέχον επίπεδο | Текущий уровень | Фактический уровень | Trenutni nivo |
      現在レベル | Livello attuale | Obecny poziom`,
    level: 'Nível | Niveau | Úroveň | Επίπεδο | Уровень | Nivo | レベル | Livello | Poziom',
    evidence: 'Evidência | Bewijs | Důkaz | Τεκμήριο | Подтверждение | Dokaz | 証拠 | Evidenza | Dowód',
    validUntil: 'Válido até | Geldig tot | Platnost do | Ισχύει έως | Действителен до | Važi do | 有効期限 | Valido fino al | Ważne do',
    action: 'Ação | Actie | Opatření | Ενέργεια | Действие | Akcija | 処置 | Azione | Działanie',
    targetDate: 'Data alvo | Prazo | Streefdatum | Termín | Προθεσμία | Срок | Rok | 期限 | Scadenza | Termin',
  },
  training: {
    firstName: 'Voornaam | Jméno křestní | Имя | Όνομα (μικρό) | Prenome | Imię',
    lastName: 'Achternaam | Příjmení | Фамилия | Επώνυμο | Cognome | Sobrenome | Nazwisko | Prezime',
    person: `
      Nome | Participante | Naam | Deelnemer | Medewerker | Jméno | Účastník | Συμμετέχων | Участник | Сотрудник | Učesnik | 受講者 |
      氏名 | Partecipante | Uczestnik`,
    topic: `
      Treinamento | Curso | Opleiding | Cursus | Školení | Kurz | Εκπαίδευση | Обучение | Курс | Обука | Obuka | 研修 | 教育 | Corso |
      Formazione | Szkolenie`,
    due: 'Prazo | Data prevista | Vervaldatum | Gepland | Termín | Προθεσμία | Срок | Rok | 期限 | Scadenza | Termin',
    completed: `
      Concluído | Data de conclusão | Voltooid | Afgerond op | Dokončeno | Ολοκληρώθηκε | Дата прохождения | Завершено | Završeno |
      受講日 | 完了日 | Completato | Ukończono`,
    status: 'Situação | Stav | Κατάσταση | Статус | 状況 | Stato',
  },
  communications: {
    what: 'O quê | O que | Wat | Co | Τι | Что | Šta | 内容 | Che cosa | Cosa',
    when: 'Quando | Wanneer | Kdy | Πότε | Когда | Kada | 時期 | Kiedy',
    withWhom: 'Com quem | Para quem | Met wie | S kým | Με ποιον | С кем | Кому | S kim | 対象者 | Con chi | Z kim',
    how: 'Como | Hoe | Jak | Πώς | Как | Kako | 方法 | Come',
    sender: 'Quem | Wie | Kdo | Ποιος | Кто | Ko | 発信者 | Chi | Kto',
  },
  documents: {
    title: `
      Título | Documento | Titel | Document | Název | Dokument | Τίτλος | Έγγραφο | Название | Документ | Naziv | 文書名 | Titolo |
      Tytuł`,
    version: 'Versão | Versie | Verze | Έκδοση | Версия | Верзија | Verzija | 版 | バージョン | Versione | Wersja',
    owner: 'Responsável | Proprietário | Eigenaar | Vlastník | Υπεύθυνος | Владелец | Vlasnik | 管理者 | Proprietario | Właściciel',
    approvedBy: `
      Aprovado por | Goedgekeurd door | Schválil | Εγκρίθηκε από | Утвердил | Утверждено | Odobrio | 承認者 | Approvato da |
      Zatwierdził`,
    approvedOn: 'Aprovado em | Goedgekeurd op | Schváleno dne | Дата утверждения | Odobreno | 承認日 | Approvato il | Data zatwierdzenia',
    nextReview: `
      Próxima revisão | Volgende review | Příští revize | Επόμενη ανασκόπηση | Следующий пересмотр | Sledeći pregled | 次回見直し |
      Prossima revisione | Następny przegląd`,
    status: 'Situação | Stav | Κατάσταση | Статус | 状態 | Stato',
  },
  settings: {
    setting: 'Configuração | Instelling | Nastavení | Ρύθμιση | Настройка | Параметр | Podešavanje | 設定 | Impostazione | Ustawienie',
    value: 'Valor | Waarde | Hodnota | Τιμή | Значение | Vrednost | 値 | Valore | Wartość',
    meaning: 'Significado | Betekenis | Význam | Σημασία | Значение настройки | Značenje | 意味 | Significato | Znaczenie',
  },
};
