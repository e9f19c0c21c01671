import { InputError, show } from '@simul/core';
import type { ScheduledHall } from './hall.js';
import { extend, opening, type ScheduleChoice, type PlayedTurns } from './play.js';

/** As the boards are numbered, from 1; one digit each. */
const STAY = 's';

/** Choices as a link carries them: `3s1` is board 3, then staying, then board 1; read also with commas. */
export function writeSchedule(schedule: readonly ScheduleChoice[]): string {
  return schedule.map((choice) => (choice === 'stay' ? STAY : String(choice + 1))).join('');
}

/**
 * The choices that a link carries, and what comes of them.
 *
 * @throws {InputError} when one of them cannot be made, naming which
 */
export function readSchedule(text: string, hall: ScheduledHall): PlayedTurns {
  let play: PlayedTurns = { turns: [], moment: opening(hall) };
  for (const [index, letter] of [...text.replaceAll(',', '')].entries()) {
    const choice = choiceOf(letter);
    const longer = choice === undefined ? undefined : extend(hall, play, choice);
    if (longer === undefined) throw refused(letter, index, hall);
    play = longer;
  }
  return play;
}

function choiceOf(letter: string): ScheduleChoice | undefined {
  if (letter === STAY) return 'stay';
  return /^[1-9]$/.test(letter) ? Number(letter) - 1 : undefined;
}

function refused(letter: string, index: number, { games }: ScheduledHall): InputError {
  return new InputError({
    where: 'schedule',
    found: `${show(letter)} as choice ${index + 1}`,
    wanted: `a board from 1 to ${games.length} with a move to come, or s to stay while none is ready`,
    advice: 'Choose here.',
  });
}
