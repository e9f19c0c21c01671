import { KINDS, presets, replay, type Kind, type Scenario, type Strategy } from '@simul/core';
import { inks, type Paper } from '../../src/terminal/paper.js';
import { stage, type Staged } from '../../src/timeline/stage.js';

/** The reference exhibition. */
export const judit: Scenario = presets.find(({ name }) => name === 'judit')!.scenario;

export const games = Array.from({ length: 24 }, () =>
  Array.from({ length: 30 }, () => [5, 55] as const),
);

export const TWELVE_HOURS = 43_200;

export function staged(strategy: Strategy, end: number = TWELVE_HOURS): Staged {
  return stage({ games }, strategy, end);
}

export const makespans = Object.fromEntries(
  KINDS.map((kind) => [kind, replay({ games }, { kind }).result.makespan]),
) as Readonly<Record<Kind, number>>;

export function paper(width: number, coloured = false, unicode = true): Paper {
  return { width, ink: inks(coloured), unicode };
}

/** From the narrowest paper to a wide one. */
export const WIDTHS: readonly number[] = Array.from({ length: 111 }, (_, index) => index + 40);
