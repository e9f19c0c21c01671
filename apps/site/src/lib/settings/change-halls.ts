import { KINDS, OPTIONS, ordersOf, type Kind, type Strategy } from '@simul/core';
import { MOST_HALLS, type Settings } from './settings.js';

/** One hall more: of a kind that is not there yet, else the last once more, to be varied. */
export function addHall(settings: Settings): Settings {
  const { halls } = settings;
  if (halls.length >= MOST_HALLS) return settings;
  const missing = KINDS.find((kind) => halls.every((hall) => hall.kind !== kind));
  const added: Strategy = missing === undefined ? halls.at(-1)! : { kind: missing };
  return { ...settings, halls: [...halls, added] };
}

/** One hall less; the last one stays. */
export function removeHall(settings: Settings, index: number): Settings {
  if (settings.halls.length === 1) return settings;
  return { ...settings, halls: settings.halls.toSpliced(index, 1) };
}

export function changeHall(settings: Settings, index: number, strategy: Strategy): Settings {
  return { ...settings, halls: settings.halls.with(index, strategy) };
}

/** The strategy of another kind, with those options that it takes too. */
export function ofKind(strategy: Strategy, kind: Kind): Strategy {
  const kept = Object.entries(strategy).filter(([name, value]) => {
    if (name === 'order') return (ordersOf(kind) as readonly unknown[]).includes(value);
    return (OPTIONS[kind] as readonly string[]).includes(name);
  });
  return { ...Object.fromEntries(kept), kind };
}
