import { list } from './matrix';

/** What other grids of letters call themselves, in a title or a sheet's name. */
export const OTHER_GRID_WORDS: readonly string[] = list(`
  access matrix | access rights | access control matrix | authorisation matrix | authorization matrix | permission |
  privilege | entitlement | user rights | CRUD | attendance | timetable | shift plan | skill | competence matrix |
  competency matrix | risk matrix | heat map | grade book | Berechtigung | Zugriffsmatrix | Zugriffsrecht | Rechtematrix |
  Anwesenheit | Stundenplan | Schichtplan | Dienstplan | Kompetenzmatrix | Qualifikationsmatrix | Risikomatrix |
  droits d'accès | matrice d'accès | habilitation | présence | emploi du temps | compétences | permisos |
  derechos de acceso | matriz de acceso | privilegios | asistencia | horario | competencias | permissões |
  direitos de acesso | matriz de acesso | presença | toegangsrechten | autorisatiematrix | oprávnění | přístupová práva`);

/** Headings over a list of systems or data, to which people have rights. */
export const SYSTEM_WORDS: readonly string[] = list(`
  System | Systems | Application | Applications | App | Folder | Directory | Share | File share | Database | Table | Entity |
  Object | Module | Screen | Menu | Endpoint | Resource | Permission | Right | Data set | Anwendung | Anwendungen |
  Ordner | Verzeichnis | Laufwerk | Objekt | Modul | Datenbank | Berechtigung | Dossier | Base de données | Objet |
  Sistema | Aplicación | Carpeta | Base de datos | Objeto | Módulo | Aplicação | Pasta | Systeem | Applicatie | Map`);
