import { findSetting, fold } from '../../standard';
import { buildTable } from '../build-table';
import type { ReadTable } from '../build-table';
import { isRoleTitle } from '../evidence';
import type { TableHeader } from '../find-tables';
import { readRows } from '../rows';
import type { RawRows } from '../rows';
import { readApplicability } from './applicability';
import { readCompetency } from './competency';
import { joinNames } from './two-part-names';

/** Reads the rows of a table whose header was found, as its kind wants it. */
export function readTable(header: TableHeader, date1904: boolean): ReadTable {
  switch (header.spec.kind) {
    case 'applicability':
      return readApplicability(header, date1904);
    case 'competency':
      return readCompetency(header);
    case 'settings':
      return buildTable(
        header,
        readRows(header, (text) => (findSetting(text) !== null || text.endsWith('?') ? 'row' : 'section')),
      );
    case 'training':
      return named(
        header,
        readRows(header, (_text, field) => (field === 'person' ? 'section' : 'row')),
        'person',
      );
    case 'people':
      return named(header, readRows(header, isHeadingText), 'name');
    case 'roles':
      return buildTable(header, readRows(header, isRoleHeading));
    default:
      return buildTable(header, readRows(header, isHeadingText));
  }
}

function isRoleHeading(text: string): 'row' | 'section' {
  if (isRoleTitle({ text, value: text, cell: { sheet: '', row: 0, column: 0 } })) return 'row';
  return GROUP_HEADING.test(fold(text)) ? 'section' : isHeadingText(text);
}

/** A group of roles above its roles: "Management", "IT", "Security team", "External functions". A role without a holder stays a row. */
const GROUP_HEADING =
  /^(it|hr|management|operations|finance|legal|security|information security|leitung|direction|direccion|governance|isms)$|\b(roles|functions|department|team|rollen|funktionen|abteilung|fonctions|equipe|funciones|departamento|equipo)$/;

function named(header: TableHeader, { rows, unread }: RawRows, field: 'name' | 'person'): ReadTable {
  return buildTable(header, { ...joinNames(header, rows, field), unread });
}

/** A role, person or document alone in its row is a record that nobody filled in; capitals throughout are a heading. */
function isHeadingText(text: string): 'row' | 'section' {
  return text.length > 6 && text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase() ? 'section' : 'row';
}
