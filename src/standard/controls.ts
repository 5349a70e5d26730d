import { CONTROL_DATA } from './data/controls-2022';
import { CONTROL_2013_DATA } from './data/controls-2013';
import { MAP_2013_DATA } from './data/map-2013-to-2022';
import type { Control, Control2013, MapEntry, Theme, ThemeName } from './types';

/** The 93 controls of Annex A of ISO/IEC 27001:2022, in the order of the standard. */
export const CONTROLS: readonly Control[] = CONTROL_DATA;

/** The four themes of Annex A (2022). */
export const THEMES: readonly Theme[] = [
  theme('A.5', 'Organizational', 'Organizational controls'),
  theme('A.6', 'People', 'People controls'),
  theme('A.7', 'Physical', 'Physical controls'),
  theme('A.8', 'Technological', 'Technological controls'),
];

/** The 114 controls of Annex A of ISO/IEC 27001:2013. */
export const CONTROLS_2013: readonly Control2013[] = CONTROL_2013_DATA;

/** How the controls of 2013 went over into those of 2022, new ones included. */
export const MAP_2013: readonly MapEntry[] = MAP_2013_DATA;

/** A heading of Annex A (2013): a domain (`A.9`) or an objective (`A.9.1`). */
export interface Heading2013 {
  readonly id: string;
  readonly title: string;
}

export const DOMAINS_2013: readonly Heading2013[] = headings((control) => ({ id: control.domain, title: control.domainTitle }));
export const OBJECTIVES_2013: readonly Heading2013[] = headings((control) => ({ id: control.objective, title: control.objectiveTitle }));

const BY_ID = new Map(CONTROLS.map((control) => [control.id, control]));
const BY_ID_2013 = new Map(CONTROLS_2013.map((control) => [control.id, control]));

export function controlById(id: string): Control | null {
  return BY_ID.get(id) ?? null;
}

export function control2013ById(id: string): Control2013 | null {
  return BY_ID_2013.get(id) ?? null;
}

export function themeById(id: string): Theme | null {
  return THEMES.find((theme) => theme.id === id) ?? null;
}

/** The theme a control id belongs to by its number, whether or not the control exists: `A.5.38` is in `A.5`. */
export function themeOf(controlId: string): Theme | null {
  return themeById(controlId.split('.').slice(0, 2).join('.'));
}

/** The controls of 2022 that follow a 2013 control, objective or domain; none where the id is unknown. */
export function successorsOf(id2013: string): readonly Control[] {
  const ids = CONTROLS_2013.filter((control) => [control.id, control.objective, control.domain].includes(id2013)).flatMap(
    (control) => control.successors,
  );
  return CONTROLS.filter((control) => ids.includes(control.id));
}

/** The controls of 2013 that went into a control of 2022. */
export function predecessorsOf(id: string): readonly Control2013[] {
  const ids = controlById(id)?.predecessors ?? [];
  return CONTROLS_2013.filter((control) => ids.includes(control.id));
}

function theme(id: string, name: ThemeName, title: string): Theme {
  return { id, name, title, controls: CONTROLS.filter((control) => control.theme === name).length };
}

function headings(read: (control: Control2013) => Heading2013): readonly Heading2013[] {
  return [...new Map(CONTROLS_2013.map(read).map((heading) => [heading.id, heading])).values()];
}
