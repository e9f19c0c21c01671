import { OPTIONS, type Strategy } from '@simul/core';
import type { FieldOfText } from '../controls/field-words.js';
import { SCENARIO_FIELDS } from '../settings/scenario-text.js';
import type { Settings } from '../settings/settings.js';
import type { ControlKind, ControlSpec } from './chapter-spec.js';

export function isField(kind: ControlKind): kind is FieldOfText {
  return (SCENARIO_FIELDS as readonly ControlKind[]).includes(kind);
}

/** The strategies that a control changes: of its hall, or of all that take its option. */
export function controlled({ halls }: Settings, control: ControlSpec): readonly Strategy[] {
  return halls.filter((strategy, index) => isControlled(strategy, index, control));
}

/** The settings with those strategies edited. @throws {InputError} */
export function editHalls(
  settings: Settings,
  control: ControlSpec,
  edit: (strategy: Strategy) => Strategy,
): Settings {
  const halls = settings.halls.map((strategy, index) =>
    isControlled(strategy, index, control) ? edit(strategy) : strategy,
  );
  return { ...settings, halls };
}

function isControlled({ kind }: Strategy, index: number, control: ControlSpec): boolean {
  if (control.hall !== undefined && control.hall !== index) return false;
  return control.kind === 'kind' || (OPTIONS[kind] as readonly string[]).includes(control.kind);
}
