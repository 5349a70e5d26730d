import {
  ACTIVITY_VERBS,
  CHAPTERS,
  CLAUSES,
  CONFLICT_RULES,
  CONTROLS,
  CONTROLS_2013,
  DOMAINS_2013,
  DUTIES,
  EITHER_PARENTS,
  LEAF_CLAUSES,
  MAP_2013,
  OBJECTIVES_2013,
  ROLES,
  THEMES,
  clauseById,
  controlById,
  dutyName,
  fold,
  isRoleKey,
  leavesOf,
  predecessorsOf,
  readDutyCode,
  roleByKey,
  successorsOf,
  themeOf,
  titlesOf,
  withChildren,
} from '../../src/standard';

const count = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};
const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

describe('clauses', () => {
  it('should have 30 leaves, 7 chapters and 4 parents that accept either', () => {
    expect(LEAF_CLAUSES).toHaveLength(30);
    expect(CHAPTERS.map((clause) => clause.id)).toEqual(['4', '5', '6', '7', '8', '9', '10']);
    expect(EITHER_PARENTS.map((clause) => clause.id)).toEqual(['6.1', '7.5', '9.2', '9.3']);
    expect(CLAUSES).toHaveLength(41);
    expect(isUnique(CLAUSES.map((clause) => clause.id))).toBe(true);
  });

  it('should know the leaves below a parent and a chapter', () => {
    expect(leavesOf('9.2').map((clause) => clause.id)).toEqual(['9.2.1', '9.2.2']);
    expect(leavesOf('9').map((clause) => clause.id)).toEqual(['9.1', '9.2.1', '9.2.2', '9.3.1', '9.3.2', '9.3.3']);
    expect(leavesOf('7.2').map((clause) => clause.id)).toEqual(['7.2']);
    expect(leavesOf('3')).toEqual([]);
    expect(CHAPTERS.flatMap((chapter) => leavesOf(chapter.id))).toHaveLength(30);
  });

  it('should name a clause with all its children', () => {
    expect(withChildren('9.3')).toEqual(['9.3', '9.3.1', '9.3.2', '9.3.3']);
  });

  it('should have every parent it names', () => {
    expect(CLAUSES.filter((clause) => clause.parent !== null && !clauseById(clause.parent))).toEqual([]);
  });
});

describe('controls', () => {
  it('should have 93 controls: 37, 8, 14 and 34', () => {
    expect(CONTROLS).toHaveLength(93);
    expect(isUnique(CONTROLS.map((control) => control.id))).toBe(true);
    expect(THEMES.map((theme) => [theme.id, theme.controls])).toEqual([
      ['A.5', 37],
      ['A.6', 8],
      ['A.7', 14],
      ['A.8', 34],
    ]);
    expect(CONTROLS.every((control) => themeOf(control.id)?.name === control.theme)).toBe(true);
  });

  it('should have 114 controls of 2013 in 14 domains and 35 objectives', () => {
    expect(CONTROLS_2013).toHaveLength(114);
    expect(DOMAINS_2013).toHaveLength(14);
    expect(OBJECTIVES_2013).toHaveLength(35);
  });

  it('should map 2013 to 2022 in 126 rows', () => {
    expect(MAP_2013).toHaveLength(126);
    expect(count(MAP_2013, (entry) => entry.relation)).toEqual({ merged: 55, split: 2, 'one-to-one': 58, new: 11 });
    expect(MAP_2013.every((entry) => controlById(entry.to) !== null)).toBe(true);
  });

  it('should tell the same story in the map and in both lists of controls', () => {
    for (const control of CONTROLS_2013) {
      const mapped = MAP_2013.filter((entry) => entry.from === control.id).map((entry) => entry.to);
      expect([control.id, ...control.successors].sort()).toEqual([control.id, ...mapped].sort());
    }
    for (const control of CONTROLS) {
      const mapped = MAP_2013.flatMap((entry) => (entry.to === control.id && entry.from !== null ? [entry.from] : []));
      expect([control.id, ...control.predecessors].sort()).toEqual([control.id, ...mapped].sort());
    }
  });

  it('should follow a control, objective or domain of 2013 into 2022', () => {
    expect(successorsOf('A.18.2.3').map((control) => control.id)).toEqual(['A.5.36', 'A.8.8']);
    expect(successorsOf('A.9.1').map((control) => control.id)).toEqual(['A.5.15']);
    expect(successorsOf('A.10').map((control) => control.id)).toEqual(['A.8.24']);
    expect(successorsOf('A.99')).toEqual([]);
    expect(predecessorsOf('A.5.15').map((control) => control.id)).toEqual(['A.9.1.1', 'A.9.1.2']);
  });
});

describe('roles', () => {
  it('should have 27 roles of which two are top management', () => {
    expect(ROLES).toHaveLength(27);
    expect(ROLES.filter((role) => role.topManagement).map((role) => role.key)).toEqual(['CEO', 'LEADERSHIP']);
    expect(ROLES.flatMap((role) => role.topManagementAsk)).toContain('CISO');
    expect(isRoleKey('ISM')).toBe(true);
    expect(isRoleKey('XYZ')).toBe(false);
  });

  it('should have titles in four languages, and exact ones among them', () => {
    expect(roleByKey('ISM').titles.de).toContain('ISB');
    expect(roleByKey('ISM').titles.fr).toContain('RSSI');
    expect(titlesOf(roleByKey('CEO'))).toEqual(expect.arrayContaining(['CEO', 'PDG', 'Geschäftsführer', 'Director general']));
    for (const role of ROLES) expect(titlesOf(role)).toEqual(expect.arrayContaining([...role.exactOnly, ...role.topManagementAsk]));
  });

  it('should give no title to two roles', () => {
    const owners = new Map<string, Set<string>>();
    for (const role of ROLES)
      for (const title of titlesOf(role)) owners.set(fold(title), (owners.get(fold(title)) ?? new Set()).add(role.key));
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });
});

describe('duties and conflict rules', () => {
  it('should have 32 duties, each with a name of its own', () => {
    expect(DUTIES).toHaveLength(32);
    expect(isUnique(DUTIES.map((duty) => duty.name))).toBe(true);
  });

  it('should have 22 rules of which 18 are active', () => {
    expect(CONFLICT_RULES).toHaveLength(22);
    expect(CONFLICT_RULES.filter((rule) => rule.isActive)).toHaveLength(18);
    expect(CONFLICT_RULES.filter((rule) => rule.conflictWhen === 'sole_approver').map((rule) => rule.id)).toEqual([
      'SR-01',
      'SR-04',
      'SR-15',
      'SR-19',
    ]);
    expect(CONFLICT_RULES.every((rule) => dutyName(rule.dutyA) && dutyName(rule.dutyB))).toBe(true);
    expect(count(CONFLICT_RULES, (rule) => rule.severity)).toEqual({ error: 13, warning: 8, info: 1 });
  });

  it('should read a duty code however it is written', () => {
    expect(readDutyCode(' acc grant ')).toBe('ACC-GRANT');
    expect(readDutyCode('PROD_DEPLOY')).toBe('PROD-DEPLOY');
    expect(readDutyCode('ACC–REVIEW')).toBe('ACC-REVIEW');
    expect(readDutyCode('granting access')).toBeNull();
  });

  it('should map activities to 14 duties', () => {
    expect(isUnique(ACTIVITY_VERBS.map((words) => words.code))).toBe(true);
    expect(ACTIVITY_VERBS).toHaveLength(14);
  });
});
