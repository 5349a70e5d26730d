import type { HeaderWords } from './header-words';

export const FRENCH: HeaderWords = {
  applicability: {
    ref: `
      Mesure | N° de mesure | ID mesure | Réf | Référence | Mesure de sécurité | Annexe A | Contrôle | N° | Numéro | Clause |
      ID contrôle | Réf de mesure | Référence ISO | Chapitre | Identifiant | Référence de la mesure | Code`,
    title: `
      Titre | Intitulé | Mesure | Libellé | Description | Mesure de sécurité | Nom de la mesure | Contrôle | Désignation |
      Intitulé de la mesure | Exigence | Titre de la mesure`,
    theme: 'Thème | Domaine | Catégorie | Section | Chapitre',
    applicable: `
      Applicable | Applicabilité | Applicable (O/N) | Retenue | Retenu | Dans le périmètre | Sélectionnée | Incluse | Inclus |
      Applicable Oui | Sélectionné | Mesure retenue | Appliquée | Applicable ou non`,
    notApplicable: 'Non applicable | Exclu | Exclue | Non retenue | Non retenu | Applicable Non',
    justification: `
      Justification | Motif | Justification de l'applicabilité | Justification de l'inclusion ou de l'exclusion | Raison |
      Justification d'inclusion/exclusion | Justification de la sélection | Justification de l'inclusion/exclusion |
      Justification du choix | Justification du choix ou de l'exclusion | Justificatif | Justification d'inclusion ou d'exclusion |
      Justification (inclusion/exclusion) | Raisons de la sélection | Motif de sélection`,
    inclusion: `
      Justification de l'inclusion | Justification d'inclusion | Motif d'inclusion | Raison de l'inclusion | Raison d'inclusion`,
    exclusion: `
      Justification de l'exclusion | Justification d'exclusion | Motif d'exclusion | Raison de l'exclusion |
      Justification de non-applicabilité | Raison d'exclusion | Justification de la non-applicabilité | Motif de non-applicabilité`,
    status: `
      Statut | État | Mise en œuvre | État de mise en œuvre | Statut de mise en œuvre | Avancement | Implémentée |
      État d'avancement | Statut d'implémentation | État de la mise en œuvre | Mise en place | Niveau de mise en œuvre |
      Degré de mise en œuvre | Statut de la mise en œuvre | Mis en œuvre | Mise en œuvre effective`,
    owner: 'Responsable | Propriétaire | Responsable de la mesure | Porteur | Pilote | Propriétaire de la mesure | Attribué à',
    summary: `
      Description de la mise en œuvre | Résumé | Commentaires | Remarques | Modalités de mise en œuvre | Observations |
      Commentaire`,
    evidence: 'Preuve | Preuves | Documents | Références documentaires | Éléments de preuve | Documents associés | Documentation',
    plannedDate: 'Date prévue | Échéance | Date cible | Date de mise en œuvre | Délai',
    riskRef: 'Risque | Risques | Réf risque | ID risque | Risques associés | Référence du risque',
    ref2013: 'Réf 2013 | ISO 27001:2013 | Référence 2013 | Ancienne référence',
  },
  roles: {
    role: 'Rôle | Fonction | Rôle SMSI | Rôles | Intitulé du rôle | Rôle/Fonction',
    holder: 'Titulaire | Nom | Personne | Assigné à | Attribué à | Occupé par | Personne désignée | Nom du titulaire | Affecté à',
    deputy: 'Suppléant | Remplaçant | Adjoint | Suppléante | Backup',
    appointedOn: 'Nommé le | Désigné le | Date de nomination | Date de désignation | Depuis',
    evidence: 'Preuve | Lettre de nomination | Justificatif | Preuves | Lettre de mission',
    authorities: 'Autorités | Pouvoirs | Autorité | Pouvoirs de décision | Habilitations',
    key: 'Clé | Code du rôle',
    kind: 'Nature | Type de rôle | Obligatoire/Optionnel',
    responsibilities: 'Responsabilités | Missions | Responsabilité | Tâches | Responsabilités principales',
    grantedBy: 'Accordé par | Nommé par | Désigné par',
    conform: '5.3 conformité',
    report: '5.3 rapport | 5.3 reporting',
    topManagement: 'Direction | Haute direction | Membre de la direction',
    origin: 'Interne/Externe | Interne ou externe | Origine',
    internalOwner: 'Responsable interne | Référent interne | Contact interne',
    contractRef: 'Contrat | Réf contrat | Référence du contrat | N° de contrat',
    acceptedOn: "Accepté le | Date d'acceptation | Communiqué le",
    time: 'Temps % | Temps | % du temps | Charge | Temps alloué',
  },
  people: {
    firstName: 'Prénom',
    lastName: 'Nom de famille',
    name: `
      Nom | Nom et prénom | Employé | Collaborateur | Personne | Nom complet | Prénom et nom | Salarié | Collaboratrice |
      Nom Prénom`,
    email: 'E-mail | Courriel | Adresse e-mail | Email | Adresse électronique | Mail',
    department: 'Département | Service | Direction | Unité',
    teams: 'Équipe | Équipes | Équipe(s) | Groupe',
    jobTitle: 'Poste | Fonction | Intitulé du poste | Rôle | Emploi',
    origin: 'Interne/Externe | Interne ou externe | Type de contrat | Origine',
    firm: 'Société | Entreprise | Prestataire | Employeur | Fournisseur',
    internalOwner: 'Responsable interne | Référent interne',
    status: 'Statut | Actif | Situation',
    start: "Début | Date d'entrée | Arrivée | Depuis | Date de début | Date d'arrivée | Date d'embauche",
    end: 'Fin | Date de sortie | Départ | Date de fin | Date de départ | Fin de contrat',
    inScope: 'Dans le périmètre du SMSI | Dans le périmètre SMSI | Dans le périmètre | Périmètre SMSI',
  },
  competency: {
    firstName: 'Prénom',
    lastName: 'Nom de famille',
    person: 'Personne | Nom | Employé | Collaborateur | Nom et prénom | Salarié | Collaboratrice | Nom complet | Personnes',
    role: 'Rôle | Fonction | Poste | Rôle SMSI',
    origin: 'Interne/Externe | Interne ou externe',
    competence: `
      Compétence | Compétences | Compétence requise | Compétences requises | Qualification | Savoir-faire | Connaissance |
      Connaissances | Domaine de compétence | Compétence exigée | Qualifications | Certification | Certifications | Aptitude`,
    required: 'Requis | Niveau requis | Niveau cible | Cible | Niveau attendu | Attendu | Exigé | Niveau exigé | Niveau minimum',
    actual: `
      Actuel | Niveau actuel | Niveau acquis | Niveau constaté | Acquis | Niveau atteint | Niveau évalué | Niveau réel | Réel |
      Constaté`,
    level: 'Niveau | Niveau de compétence | Niveau de maîtrise | Maîtrise',
    evidence: 'Preuve | Preuves | Justificatif | Justificatifs | Attestation | Éléments de preuve | Preuve de compétence',
    validUntil: "Valable jusqu'au | Valide jusqu'au | Date d'expiration | Validité | Expire le | Expiration | Fin de validité",
    action: "Action | Actions | Plan d'action | Plan | Besoin de formation | Action prévue | Formation prévue",
    targetDate: "Date cible | Échéance | Date prévue | Délai | Pour le | Date d'échéance",
    gap: 'Écart | Écarts',
    evidenceType: 'Type de preuve | Nature de la preuve',
    assessedBy: 'Évalué par | Évaluateur',
    assessedOn: "Évalué le | Date d'évaluation | Date de l'évaluation",
    gapId: "ID écart | N° d'écart | ID d'écart | ID de l'écart",
  },
  training: {
    firstName: 'Prénom',
    lastName: 'Nom de famille',
    person: 'Personne | Nom | Participant | Employé | Collaborateur | Stagiaire | Participants | Salarié | Public',
    type: 'Type | Type de formation | Nature',
    topic: 'Sujet | Formation | Thème | Cours | Intitulé de la formation | Module | Thème de la formation | Sensibilisation',
    competence: "Compétence | Compétence ou ID d'écart | Compétence ou écart",
    owner: 'Responsable | Formateur | Organisme | Organisateur | Pilote | Organisme de formation',
    due: "Échéance | Date prévue | Prévu le | À réaliser avant | Date d'échéance | Planifié | Planifiée le",
    completed: `
      Réalisé le | Date de réalisation | Terminé le | Effectué le | Terminé | Réalisée le | Suivie le | Date de formation |
      Effectuée le`,
    status: 'Statut | État | Avancement',
    evidence: 'Preuve | Attestation | Certificat | Preuves',
    effectiveness: "Efficacité | Évaluation de l'efficacité | Résultat | Évaluation à froid",
    nextRefresh: "Prochain recyclage | Recyclage | Prochaine formation | Prochain rappel | Valable jusqu'au | Prochaine échéance",
  },
  duties: {
    duty: 'Tâche | Fonction sensible | Activité | Tâche sensible | Devoir',
    system: 'Système | Système/périmètre | Périmètre | Application',
    holders: 'Titulaire(s) | Titulaires | Titulaire | Réalisé par | Exercé par | Attribué à',
    secondHolder: 'Second titulaire | Deuxième titulaire | Deuxième personne',
    notes: 'Notes | Remarques | Commentaires',
  },
  conflicts: {
    ruleId: 'ID règle | Règle | N° de règle | ID de règle | ID conflit | ID risque',
    dutyA: 'Tâche A | Tâche 1 | Rôle A | Rôle 1 | Fonction A | Fonction 1 | Activité A | Activité 1',
    dutyB: `
      Tâche B | Tâche 2 | Rôle B | Rôle 2 | Fonction B | Fonction 2 | Activité B | Activité 2 | Incompatible avec |
      Rôle incompatible | En conflit avec | Fonction incompatible`,
    severity: 'Gravité | Sévérité | Criticité | Niveau de risque | Risque',
    sameSystem: 'Même système seulement | Même système | Même système uniquement',
    when: 'Conflit si | Condition | Conflit lorsque',
    refs: 'Références | Réf | Référence',
    rationale: 'Justification | Description | Motif | Explication',
    compensating: 'Mesures compensatoires | Mesure compensatoire | Contrôle compensatoire',
    active: 'Actif | Active | Activée',
  },
  resources: {
    phase: 'Phase | Phase du cycle de vie | Étape',
    type: 'Type | Type de ressource | Catégorie | Nature',
    description: 'Description | Ressource | Besoin | Désignation | Ressources',
    source: 'Source | Provenance | Origine',
    provider: 'Personne ou prestataire | Prestataire | Fournisseur | Personne/prestataire',
    internalOwner: 'Responsable interne | Responsable | Propriétaire',
    amount: 'Montant | Budget | Coût | Coût annuel | Coûts',
    currency: 'Devise',
    time: 'Temps % | Charge | Jours | Temps | Jours-homme',
    period: 'Période | Année | Exercice',
    approvedBy: 'Approuvé par | Validé par',
    approvedOn: "Approuvé le | Validé le | Date d'approbation",
    status: 'Statut | État',
    lastReview: 'Dernière revue | Revu le | Date de revue',
    evidence: 'Preuve | Justificatif | Preuves',
  },
  communications: {
    what: `
      Quoi | Sujet | Thème | Objet | Message | Contenu | Information | Quoi communiquer | Sujet de communication |
      Objet de la communication | Que communiquer`,
    when: 'Quand | Fréquence | Déclencheur | Moment | Quand/déclencheur | Périodicité | Quand (ou déclencheur)',
    withWhom: `
      Avec qui | À qui | Destinataire | Destinataires | Public | Partie intéressée | Parties intéressées | Cible |
      Avec qui communiquer | Parties prenantes | Public cible`,
    audience: 'Interne/Externe | Interne ou externe',
    how: 'Comment | Canal | Moyen | Canal de communication | Support | Moyens',
    sender: 'Qui | Émetteur | Responsable | Par qui | Expéditeur | Qui communique',
    evidence: 'Preuve | Enregistrement | Preuves',
  },
  documents: {
    docId: `
      ID document | N° document | Code document | Réf document | Référence document | Référence du document | N° de document |
      Référence | Réf | Code | N° | Identifiant`,
    title: 'Titre | Document | Intitulé | Titre du document | Nom du document',
    key: 'Clé | Document requis',
    type: 'Type | Type de document | Catégorie | Nature',
    owner: 'Propriétaire | Responsable | Propriétaire du document',
    author: 'Auteur | Rédigé par | Rédacteur | Autrice',
    version: 'Version | Révision | Indice',
    approvedBy: 'Approuvé par | Validé par | Approbateur',
    approvedOn: "Approuvé le | Date d'approbation | Validé le | Date d'entrée en vigueur",
    nextReview: 'Prochaine revue | Prochaine révision | Date de revue | Date de révision',
    status: 'Statut | État',
    language: 'Langue',
    classification: 'Classification | Confidentialité',
    location: 'Emplacement | Lien | Lieu de stockage | Chemin',
  },
  exceptions: {
    id: 'ID | N° dérogation | N° | ID dérogation | Réf dérogation',
    kind: 'Nature | Type | Type de dérogation',
    check: 'Contrôle ou règle | ID règle | ID contrôle ou règle | Contrôle/règle | ID de contrôle ou de règle',
    object: "Objet | Concerne | S'applique à",
    reason: 'Motif | Raison | Justification',
    compensating: 'Mesure compensatoire | Mesures compensatoires',
    requestedBy: 'Demandé par | Demandeur',
    approvedBy: 'Approuvé par | Accepté par | Validé par',
    secondApprover: 'Second approbateur | Deuxième approbateur',
    approvedOn: "Approuvé le | Date d'approbation",
    expires: "Expire le | Expiration | Date d'expiration | Valable jusqu'au | Échéance",
    status: 'Statut | État',
  },
  settings: {
    setting: 'Paramètre | Paramètres | Réglage',
    value: 'Valeur',
    meaning: 'Signification | Description | Explication',
  },
};
