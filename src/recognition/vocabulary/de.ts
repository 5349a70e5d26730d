import type { HeaderWords } from './header-words';

export const GERMAN: HeaderWords = {
  applicability: {
    ref: `
      Maßnahme | Maßnahmen-ID | Maßnahmen-Nr | Maßnahmennummer | Control | Control-ID | Control-Nr | Controls | Steuerung |
      Anhang A | Anhang A Maßnahme | Referenz | Nr | Nummer | Kapitel | Abschnitt | Klausel | Kennung | Ref | Anforderung Nr |
      Maßnahme Nr | ISO-Referenz | Kennziffer`,
    title: `
      Titel | Bezeichnung | Maßnahme | Maßnahmentitel | Beschreibung | Name | Control-Titel | Control-Bezeichnung | Anforderung |
      Maßnahmenbezeichnung | Maßnahmenziel | Control`,
    theme: 'Thema | Bereich | Kategorie | Abschnitt | Kapitel | Domäne | Themenbereich',
    applicable: `
      Anwendbar | Anwendbarkeit | Anwendbar (J/N) | Zutreffend | Relevant | Im Geltungsbereich | Ausgewählt | Einbezogen |
      Anwendbar Ja | Anwendbarkeit Ja | Umzusetzen | Gilt | Anwendung`,
    notApplicable: 'Nicht anwendbar | Ausgeschlossen | Nicht zutreffend | Entfällt | Anwendbar Nein | Anwendbarkeit Nein',
    justification: `
      Begründung | Begründung der Anwendbarkeit | Begründung Anwendbarkeit | Begründung für Ein- oder Ausschluss | Grund |
      Begründung Einschluss/Ausschluss | Begründung (Anwendbarkeit) | Begründung für Einschluss/Ausschluss | Begründung Auswahl |
      Begründung für die Auswahl | Begründung für Auswahl/Ausschluss | Begründung Anwendung/Ausschluss | Auswahlgrund |
      Auswahlgründe | Grund der Auswahl | Begründung/Bemerkung | Begründung der Auswahl`,
    inclusion: `
      Begründung für Einschluss | Begründung Einschluss | Grund für Einschluss | Begründung für die Aufnahme |
      Begründung für Anwendung`,
    exclusion: `
      Begründung für Ausschluss | Begründung Ausschluss | Grund für Ausschluss | Begründung für den Ausschluss | Ausschlussgrund |
      Begründung der Nichtanwendbarkeit | Begründung Nichtanwendbarkeit | Begründung für Nichtanwendung | Ausschlussbegründung |
      Abwahlgrund | Grund der Abwahl | Begründung der Abwahl | Begründung bei Nichtanwendung | Begründung bei Ausschluss`,
    status: `
      Status | Umsetzungsstatus | Umgesetzt | Umsetzung | Stand der Umsetzung | Umsetzungsstand | Implementierungsstatus |
      Implementiert | Umsetzungsgrad | Reifegrad der Umsetzung | Implementierungsgrad | Erfüllungsgrad | Implementierung |
      Umsetzung Status`,
    owner: `
      Verantwortlich | Verantwortlicher | Verantwortliche | Verantwortliche Person | Eigentümer | Zuständig | Zuständigkeit |
      Maßnahmenverantwortlicher | Verantwortung | Maßnahmeneigentümer | Control-Owner | Verantwortliche/r`,
    summary: `
      Beschreibung der Umsetzung | Umsetzungsbeschreibung | Art der Umsetzung | Bemerkung | Bemerkungen | Anmerkung | Kommentar |
      Hinweise`,
    evidence: `
      Nachweis | Nachweise | Dokumente | Verweis | Referenzdokument | Dokument | Mitgeltende Dokumente | Referenzdokumente |
      Verweis auf Dokument | Verweis auf Dokumente | Dokumentation | Referenz auf Dokument | Dokumentierte Information | Evidenz |
      Richtlinie/Dokument`,
    plannedDate: `
      Geplant bis | Termin | Zieltermin | Umsetzungstermin | Geplantes Datum | Fällig am | Plandatum | Umsetzung bis | Bis wann`,
    riskRef: 'Risiko | Risiken | Risiko-ID | Risikoreferenz | Risiko-Ref',
    ref2013: 'Ref 2013 | ISO 27001:2013 | 2013-Referenz | Alte Nummer | Alte Referenz',
  },
  roles: {
    role: 'Rolle | Funktion | ISMS-Rolle | Rollen | Rollenbezeichnung | Sicherheitsrolle | Rolle/Funktion',
    holder: `
      Inhaber | Rolleninhaber | Stelleninhaber | Besetzt durch | Besetzt mit | Person | Name | Zugewiesen an | Inhaber/in |
      Rolleninhaber/in | Verantwortliche Person | Benannte Person | Besetzung`,
    deputy: 'Stellvertreter | Vertretung | Stellvertretung | Vertreter | Stellvertreter/in',
    appointedOn: 'Benannt am | Bestellt am | Ernannt am | Datum der Benennung | Benennung am | Bestellung am | Seit',
    evidence: 'Nachweis | Bestellungsurkunde | Beleg | Nachweise | Benennungsschreiben',
    authorities: 'Befugnisse | Kompetenzen | Vollmachten | Befugnis | Entscheidungsbefugnisse',
    key: 'Schlüssel | Rollenschlüssel | Rollencode',
    kind: 'Art | Rollenart | Pflicht/Optional',
    responsibilities: 'Verantwortlichkeiten | Aufgaben | Verantwortung | Verantwortlichkeit | Aufgaben und Verantwortlichkeiten',
    grantedBy: 'Erteilt durch | Benannt durch | Bestellt durch | Ernannt durch',
    conform: '5.3 Konformität',
    report: '5.3 Bericht | 5.3 Berichterstattung',
    topManagement: 'Oberste Leitung | Top-Management',
    origin: 'Intern/Extern | Intern oder extern | Herkunft',
    internalOwner: 'Interner Verantwortlicher | Interner Ansprechpartner | Intern verantwortlich',
    contractRef: 'Vertrag | Vertragsnummer | Vertragsreferenz | Vertrag Nr',
    acceptedOn: 'Angenommen am | Akzeptiert am | Annahme am | Bekannt gegeben am',
    time: 'Zeitanteil | Zeit % | Zeitanteil % | Kapazität',
  },
  people: {
    firstName: 'Vorname',
    lastName: 'Nachname | Familienname | Zuname',
    name: `
      Name | Mitarbeiter | Mitarbeiterin | Mitarbeitende | Mitarbeiter/in | Vollständiger Name | Person | Vor- und Nachname |
      Beschäftigter`,
    email: 'E-Mail | E-Mail-Adresse | Mail',
    department: 'Abteilung | Bereich | Organisationseinheit | Fachbereich | Geschäftsbereich',
    teams: 'Team | Teams | Gruppe',
    jobTitle: 'Stelle | Position | Funktion | Stellenbezeichnung | Rolle | Tätigkeit',
    origin: 'Intern/Extern | Intern oder extern | Beschäftigungsart | Herkunft | Vertragsart',
    firm: 'Firma | Unternehmen | Dienstleister | Arbeitgeber',
    internalOwner: 'Interner Verantwortlicher | Interner Ansprechpartner',
    status: 'Status | Beschäftigungsstatus | Aktiv | Mitarbeiterstatus',
    start: 'Beginn | Eintritt | Eintrittsdatum | Start | Seit | Von | Startdatum',
    end: 'Ende | Austritt | Austrittsdatum | Bis | Enddatum | Vertragsende',
    inScope: 'Im ISMS-Geltungsbereich | Im Geltungsbereich | Geltungsbereich',
  },
  competency: {
    firstName: 'Vorname',
    lastName: 'Nachname | Familienname | Zuname',
    person: 'Person | Name | Mitarbeiter | Mitarbeiterin | Mitarbeitende | Mitarbeiter/in | Beschäftigter | Personen',
    role: 'Rolle | Funktion | Stelle | Position | ISMS-Rolle',
    origin: 'Intern/Extern | Intern oder extern',
    competence: `
      Kompetenz | Kompetenzen | Erforderliche Kompetenz | Erforderliche Kompetenzen | Fähigkeit | Fähigkeiten | Qualifikation |
      Qualifikationen | Kenntnisse | Erforderliche Kenntnisse | Fertigkeit | Kompetenzfeld | Kompetenzbereich | Zertifikat |
      Benötigte Kompetenz | Geforderte Kompetenz | Kompetenzanforderung | Erforderliche Qualifikation | Thema | Zertifikate`,
    required: `
      Soll | Soll-Niveau | Sollniveau | Erforderlich | Gefordert | Zielniveau | Soll-Stufe | Benötigt | Sollstufe | Soll-Level |
      Erforderliches Niveau | Gefordertes Niveau | Mindestniveau | Erforderliche Stufe | Soll-Wert`,
    actual: `
      Ist | Ist-Niveau | Istniveau | Vorhanden | Aktuell | Ist-Stufe | Aktuelles Niveau | Iststufe | Ist-Level | Ist-Wert |
      Tatsächlich`,
    level: 'Niveau | Stufe | Kompetenzniveau | Kenntnisstand | Kompetenzstufe | Ausprägung | Bewertung',
    evidence: 'Nachweis | Nachweise | Beleg | Kompetenznachweis | Belege',
    validUntil: 'Gültig bis | Ablaufdatum | Läuft ab am | Gültigkeit | Ablauf',
    action: 'Maßnahme | Maßnahmen | Aktion | Schulungsbedarf | Entwicklungsmaßnahme | Plan | Geplante Maßnahme | Qualifizierungsmaßnahme',
    targetDate: 'Zieldatum | Zieltermin | Fällig am | Termin | Bis wann | Fälligkeit | Frist',
    gap: 'Lücke | Differenz | Abweichung | Delta | Kompetenzlücke',
    evidenceType: 'Art des Nachweises | Nachweisart | Nachweistyp',
    assessedBy: 'Bewertet durch | Bewertet von | Beurteilt durch | Beurteiler | Prüfer | Beurteilt von',
    assessedOn: 'Bewertet am | Beurteilt am | Datum der Bewertung | Bewertungsdatum',
    gapId: 'Lücken-ID | Lücke-Nr | Lücken-Nr',
  },
  training: {
    firstName: 'Vorname',
    lastName: 'Nachname | Familienname | Zuname',
    person: 'Person | Name | Teilnehmer | Mitarbeiter | Mitarbeitende | Teilnehmende | Mitarbeiter/in | Teilnehmer/in | Zielgruppe',
    type: 'Art | Schulungsart | Typ | Art der Schulung',
    topic: `
      Thema | Schulung | Kurs | Schulungsthema | Kursname | Training | Schulungstitel | Unterweisung | Schulungsinhalt |
      Schulungsmaßnahme`,
    competence: 'Kompetenz | Kompetenz oder Lücken-ID | Lücken-ID',
    owner: 'Verantwortlich | Trainer | Organisiert durch | Anbieter | Verantwortlicher | Dozent | Referent',
    due: `
      Fällig am | Fällig | Geplant am | Termin | Geplant | Fälligkeit | Geplant für | Frist | Soll-Termin | Geplantes Datum |
      Plandatum | Bis wann | Zieldatum`,
    completed: `
      Abgeschlossen am | Abgeschlossen | Durchgeführt am | Absolviert am | Datum | Erledigt am | Teilgenommen am | Abschlussdatum |
      Durchgeführt | Absolviert | Erledigt | Besucht am | Schulungsdatum | Datum der Schulung | Teilnahme am`,
    status: 'Status | Schulungsstatus | Stand',
    evidence: 'Nachweis | Zertifikat | Teilnahmebescheinigung | Nachweise',
    effectiveness: 'Wirksamkeit | Wirksamkeitsprüfung | Wirksamkeitsbewertung | Ergebnis | Wirksamkeitskontrolle',
    nextRefresh: `
      Nächste Auffrischung | Auffrischung am | Nächste Schulung | Gültig bis | Wiederholung am | Auffrischung fällig |
      Nächste Auffrischung am | Wiederholung fällig | Nächster Termin`,
  },
  duties: {
    duty: 'Pflicht | Aufgabe | Tätigkeit | Funktion | Kritische Tätigkeit | Kritische Aufgabe | Duty',
    system: 'System | System/Geltungsbereich | Geltungsbereich | Anwendung',
    holders: 'Inhaber | Ausgeübt durch | Wahrgenommen durch | Zugewiesen an | Ausgeführt durch',
    secondHolder: 'Zweiter Inhaber | Zweite Person | Vertretung',
    notes: 'Notizen | Bemerkung | Hinweise | Bemerkungen | Anmerkungen',
  },
  conflicts: {
    ruleId: 'Regel-ID | Regel | Konflikt-ID | Regel-Nr | Konflikt-Nr | Risiko-ID',
    dutyA: 'Aufgabe A | Aufgabe 1 | Rolle A | Rolle 1 | Funktion A | Funktion 1 | Tätigkeit A | Tätigkeit 1 | Berechtigung A | Pflicht A',
    dutyB: `
      Aufgabe B | Aufgabe 2 | Rolle B | Rolle 2 | Funktion B | Funktion 2 | Tätigkeit B | Tätigkeit 2 | Berechtigung B | Pflicht B |
      Unvereinbar mit | Konflikt mit | Unvereinbare Rolle | Nicht vereinbar mit | Unvereinbare Funktion | Unvereinbare Aufgabe |
      Konfliktrolle | Nicht kombinierbar mit`,
    severity: 'Schweregrad | Schwere | Risikostufe | Kritikalität | Risiko | Risikoniveau',
    sameSystem: 'Nur gleiches System | Gleiches System',
    when: 'Konflikt wenn | Bedingung',
    refs: 'Referenzen | Verweise | Referenz',
    rationale: 'Begründung | Beschreibung | Grund | Erläuterung | Risikobeschreibung',
    compensating: 'Kompensierende Maßnahmen | Kompensierende Maßnahme | Ausgleichende Maßnahmen | Kompensation',
    active: 'Aktiv | In Kraft',
  },
  resources: {
    phase: 'Phase | Lebenszyklusphase | ISMS-Phase',
    type: 'Art | Ressourcenart | Typ | Kategorie | Ressourcentyp',
    description: 'Beschreibung | Ressource | Bezeichnung | Bedarf | Ressourcen | Ressourcenbedarf',
    source: 'Quelle | Herkunft | Bezug',
    provider: 'Person oder Anbieter | Anbieter | Dienstleister | Lieferant | Person/Anbieter',
    internalOwner: 'Interner Verantwortlicher | Verantwortlich | Budgetverantwortlicher | Verantwortlicher | Intern verantwortlich',
    amount: 'Betrag | Budget | Kosten | Geplante Kosten | Kosten pro Jahr',
    currency: 'Währung',
    time: 'Zeitanteil | Zeit % | Aufwand | Tage | Personentage | Zeit',
    period: 'Zeitraum | Jahr | Budgetjahr | Geschäftsjahr',
    approvedBy: 'Genehmigt durch | Freigegeben durch | Genehmigt von | Freigegeben von',
    approvedOn: 'Genehmigt am | Freigegeben am | Freigabedatum',
    status: 'Status',
    lastReview: 'Letzte Überprüfung | Zuletzt geprüft | Überprüft am',
    evidence: 'Nachweis | Beleg | Nachweise',
  },
  communications: {
    what: `
      Was | Thema | Inhalt | Gegenstand | Kommunikationsinhalt | Information | Worüber | Was wird kommuniziert |
      Was soll kommuniziert werden | Welche Information | Was kommunizieren | Kommunikationsthema`,
    when: `
      Wann | Anlass | Häufigkeit | Auslöser | Zeitpunkt | Wann/Anlass | Turnus | Wann (Auslöser) | Wann wird kommuniziert |
      Frequenz | Rhythmus`,
    withWhom: `
      Mit wem | Empfänger | Zielgruppe | An wen | Adressat | Interessierte Partei | Adressaten | Mit wem wird kommuniziert |
      Für wen | Wem | Stakeholder`,
    audience: 'Intern/Extern | Intern oder extern',
    how: `
      Wie | Kanal | Medium | Kommunikationsweg | Kommunikationskanal | Art und Weise | Wie wird kommuniziert |
      Kommunikationsmittel | Kommunikationsform | Art der Kommunikation`,
    sender: 'Wer | Absender | Verantwortlich | Durch wen | Wer sendet | Wer kommuniziert',
    evidence: 'Nachweis | Beleg | Nachweise',
  },
  documents: {
    docId: `
      Dok-ID | Dokument-ID | Dokumentnummer | Dok-Nr | Dokument-Nr | Dokumenten-ID | Dokumentennummer | Referenz | Nr | ID |
      Kennung | Dokumentenkennung`,
    title: 'Titel | Dokument | Bezeichnung | Dokumententitel | Dokumentname | Dokumentenname',
    key: 'Schlüssel | Pflichtdokument',
    type: 'Art | Dokumentenart | Typ | Dokumenttyp | Dokumententyp',
    owner: 'Eigentümer | Verantwortlich | Dokumentenverantwortlicher | Verantwortlicher | Dokumenteneigentümer',
    author: 'Autor | Verfasser | Erstellt von | Ersteller | Autorin | Erstellt durch',
    version: 'Version | Revision | Stand | Ausgabe',
    approvedBy: 'Genehmigt durch | Freigegeben von | Freigabe durch | Genehmigt von | Freigegeben durch',
    approvedOn: 'Genehmigt am | Freigegeben am | Freigabedatum | Gültig ab | Freigabe am',
    nextReview: 'Nächste Überprüfung | Nächste Prüfung | Überprüfung fällig | Nächste Revision | Prüfdatum | Wiedervorlage',
    status: 'Status | Dokumentenstatus',
    language: 'Sprache',
    classification: 'Klassifizierung | Vertraulichkeit | Einstufung',
    location: 'Ablageort | Ort | Link | Pfad | Speicherort | Ablage',
  },
  exceptions: {
    id: 'ID | Ausnahme-ID | Ausnahme-Nr | Nr',
    kind: 'Art | Art der Ausnahme',
    check: `
      Prüfung oder Regel | Prüfung/Regel | Regel-ID | Prüfung | Prüf- oder Regel-ID | Prüfungs- oder Regel-ID | Regel | Richtlinie |
      Control | Maßnahme`,
    object: 'Objekt | Gegenstand | Betrifft | Gilt für | Beschreibung | Person | Ausnahme | Betroffenes System | Betroffene Person',
    reason: 'Grund | Begründung',
    compensating: 'Kompensierende Maßnahme | Kompensierende Maßnahmen | Ausgleichende Maßnahme',
    requestedBy: 'Beantragt von | Beantragt durch | Antragsteller',
    approvedBy: 'Genehmigt von | Genehmigt durch | Freigegeben von',
    secondApprover: 'Zweiter Genehmiger | Zweite Genehmigung',
    approvedOn: 'Genehmigt am | Freigegeben am',
    expires: 'Läuft ab | Gültig bis | Ablaufdatum | Läuft ab am | Befristet bis | Ablauf',
    status: 'Status',
  },
  settings: {
    setting: 'Einstellung | Einstellungen | Parameter',
    value: 'Wert | Einstellungswert',
    meaning: 'Bedeutung | Beschreibung | Erläuterung',
  },
};
