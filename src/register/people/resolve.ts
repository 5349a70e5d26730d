import type { RoleKey } from '../../standard';
import { answerTo } from '../answers';
import type { Assignee, Person, ResolutionStep } from '../people-types';
import type { Settings } from '../register';
import type { Analysis } from './analyse';
import { holdersOf, inOrder } from './directory';
import type { Directory, KnownRole } from './directory';
import { hasExternalMark } from './external';
import { isCommitteeRole, isGroupRole, isGroupTitle } from './groups';
import { nameKey } from './names';
import { samePost } from './same-post';
import { roleTitle, titleForm } from './titles';

/** What resolving needs to know of the workbook. */
export interface Knowledge {
  readonly directory: Directory;
  readonly settings: Settings;
  /** Names of teams, folded. */
  readonly teams: ReadonlySet<string>;
  /** A title, in its form, that the matrices use. */
  readonly isUsed: (form: string) => boolean;
}

/** The assignee that a token is, from what the token says. */
export function toAssignee(label: string, said: Analysis, knowledge: Knowledge): Assignee {
  switch (said.kind) {
    case 'person':
      return personAssignee(label, said.name, said.role, 'a', knowledge);
    case 'held':
      return heldAssignee(label, said, knowledge);
    case 'several':
      return severalAssignee(label, said.items, knowledge);
    case 'role':
      return roleAssignee(label, said.title, knowledge);
    case 'unnamed': {
      const isMentioned = knowledge.directory.mentionedKey(said.title) !== null;
      return isMentioned ? personAssignee(label, said.title, null, 'b', knowledge) : roleAssignee(label, said.title, knowledge);
    }
  }
}

function personAssignee(label: string, name: string, role: string | null, step: ResolutionStep, knowledge: Knowledge): Assignee {
  const key = knowledge.directory.personKey(name) ?? nameKey(name);
  return build(
    { label, step, title: role, listed: null, extraTitles: [], holders: [knowledge.directory.person(key, name)], isNamed: true },
    knowledge,
  );
}

function heldAssignee(label: string, said: Extract<Analysis, { kind: 'held' }>, knowledge: Knowledge): Assignee {
  const { directory } = knowledge;
  if (said.holders.length === 0) return { ...roleAssignee(label, said.title, knowledge), label };
  const holders = said.holders.map((name) => directory.person(directory.personKey(name) ?? nameKey(name), name));
  const listed = directory.roles.get(titleForm(said.title)) ?? null;
  return build({ label, step: 'b', title: said.title, listed, extraTitles: said.otherTitles, holders, isNamed: true }, knowledge);
}

function roleAssignee(label: string, title: string, knowledge: Knowledge): Assignee {
  const { directory, isUsed } = knowledge;
  const own = directory.roles.get(titleForm(title));
  const listed = own?.isListed === true ? own : samePost(title, directory.roles.values(), isUsed);
  const role = listed ?? own ?? null;
  const keys = role ? [...holdersOf(role)] : [];
  const isTelling = listed !== null || keys.length === 1;
  const holders = isTelling ? keys.map((key) => directory.person(key)) : [];
  const step = listed ? 'c' : isTelling ? 'b' : roleTitle(title) ? 'd' : 'e';
  return build({ label, step, title, listed: role, extraTitles: [], holders, isNamed: false }, knowledge);
}

function severalAssignee(label: string, items: readonly Analysis[], knowledge: Knowledge): Assignee {
  const assignees = items.map((item, index) => toAssignee(textOf(item) || `${label} ${String(index)}`, item, knowledge));
  const persons = new Map(assignees.flatMap(({ holders }) => holders).map((person) => [person.key, person]));
  const [only] = new Set(assignees.map(({ person }) => person?.key ?? null)).size === 1 ? assignees : [];
  const rank = (step: ResolutionStep) => 'abcde'.indexOf(step);
  const roleKeys = inOrder(assignees.flatMap((assignee) => assignee.roleKeys));
  return {
    key: only?.person?.key ?? titleForm(label),
    label,
    step: assignees.map(({ step }) => step).sort((one, other) => rank(other) - rank(one))[0] ?? 'e',
    role: label,
    roleKey: assignees.find(({ roleKey }) => roleKey !== null)?.roleKey ?? null,
    roleKeys,
    holders: [...persons.values()],
    inactiveHolders: assignees.flatMap(({ inactiveHolders }) => inactiveHolders),
    person: only?.person ?? null,
    isGroup: assignees.every(({ isGroup }) => isGroup),
    isCommittee: assignees.every(({ isCommittee }) => isCommittee),
    isExternal: assignees.every(({ isExternal }) => isExternal),
    topManagement: strongest(assignees.map(({ topManagement }) => topManagement)),
  };
}

function textOf(said: Analysis): string {
  return said.kind === 'person' ? said.name : said.kind === 'several' ? '' : said.title;
}

interface Findings {
  readonly label: string;
  readonly step: ResolutionStep;
  readonly title: string | null;
  readonly listed: KnownRole | null;
  readonly extraTitles: readonly string[];
  readonly holders: readonly Person[];
  /** The token itself names who it is. */
  readonly isNamed: boolean;
}

function build(found: Findings, knowledge: Knowledge): Assignee {
  const { label, title, isNamed } = found;
  const own = title === null ? null : (roleTitle(title)?.key ?? found.listed?.keys.values().next().value ?? null);
  const active = found.holders.filter(({ isActive }) => isActive);
  const isOneNamed = isNamed && found.holders.length === 1;
  const isGroup = !isOneNamed && title !== null && isGroupOf(title, own, knowledge);
  const holders = isOneNamed ? found.holders : active;
  const person = isGroup || holders.length !== 1 ? null : (holders[0] ?? null);
  const titles = [title, ...found.extraTitles].filter((text) => text !== null);
  const keys = [...titles.flatMap((text) => roleTitle(text)?.key ?? []), ...(found.listed?.keys ?? []), ...(person?.roleKeys ?? [])];
  return {
    key: person?.key ?? (title === null ? nameKey(label) : keyOfTitle(title, found)),
    label,
    step: found.step,
    role: title,
    roleKey: title === null ? mainKey(person?.roleKeys ?? []) : own,
    roleKeys: inOrder(keys),
    holders,
    inactiveHolders: found.holders.filter((holder) => !holder.isActive && !holders.includes(holder)),
    person,
    isGroup,
    isCommittee: isGroup || isCommitteeRole(own),
    isExternal: isFromOutside(found, own, person, knowledge),
    topManagement: topManagementOf(label, titles, found.listed, person, knowledge.settings),
  };
}

/** A title that is another name of a listed role has the identity of that role; an unnamed token may be a person's name. */
function keyOfTitle(title: string, { listed, step }: Findings): string {
  if (listed && step === 'c') return listed.form;
  return step === 'e' ? nameKey(title) : titleForm(title);
}

function isGroupOf(title: string, key: RoleKey | null, { teams }: Knowledge): boolean {
  return isGroupTitle(title) || isGroupRole(title, key) || teams.has(titleForm(title));
}

function isFromOutside({ label, holders, listed }: Findings, key: RoleKey | null, person: Person | null, knowledge: Knowledge): boolean {
  if (key === 'CONSULTANT' || key === 'MSP' || hasExternalMark(label, knowledge.settings.values.organisation)) return true;
  if (person) return person.isExternal || (listed?.isExternal ?? false);
  return (listed?.isExternal ?? false) || (holders.length > 0 && holders.every(({ isExternal }) => isExternal));
}

/** The Information Security Manager first: the role that most checks ask a person for. */
function mainKey(keys: readonly RoleKey[]): RoleKey | null {
  return keys.includes('ISM') ? 'ISM' : (keys[0] ?? null);
}

function topManagementOf(
  label: string,
  titles: readonly string[],
  listed: KnownRole | null,
  person: Person | null,
  settings: Settings,
): Assignee['topManagement'] {
  const held = [...titles, ...(person?.roles ?? [])];
  const flag = listed?.topManagement ?? person?.topManagement ?? null;
  if (flag === 'yes' || person?.topManagement === 'yes') return 'yes';
  const asked = held.filter((title) => roleTitle(title)?.mustAsk === true);
  if (held.some((title) => roleTitle(title)?.role.topManagement === true)) return 'yes';
  const answers = [label, ...asked, ...(person ? [person.name] : [])].map((title) => topManagementAnswer(title, settings));
  if (answers.includes('yes')) return 'yes';
  return asked.length > 0 && flag !== 'no' && !answers.includes('no') ? 'ask' : 'no';
}

/** The question ROL-08 asks, and the answer kept in Settings. */
function topManagementAnswer(title: string, settings: Settings): 'yes' | 'no' | null {
  const found = roleTitle(title);
  const titles = found?.mustAsk ? found.role.topManagementAsk : [title];
  const answers = titles.flatMap((each) => [
    answerTo(settings, topManagementQuestion(each)),
    answerTo(settings, topManagementQuestion(each, '')),
  ]);
  return answers.find((answer) => answer !== null) ?? null;
}

function topManagementQuestion(title: string, article = 'the '): string {
  return `Is ${article}${title} top management for this ISMS?`;
}

function strongest(values: readonly Assignee['topManagement'][]): Assignee['topManagement'] {
  if (values.includes('yes')) return 'yes';
  return values.includes('ask') ? 'ask' : 'no';
}
