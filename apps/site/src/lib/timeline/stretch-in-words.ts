import { BOARD_STATE_WORDS, boardsByState, grouped, MASTER_STATE_WORDS, spoken } from '@simul/text';
import { sizeOfGroup, type Density } from '../film/density.js';
import type { Film } from '../film/film.js';
import { BOARD_STATES, MASTER_STATES, OPEN_STATES } from '../film/states.js';
import { lanesOf, stretchAt } from '../film/track.js';
import type { Picture } from '../film/viewer.js';

interface Place {
  readonly of: 'masters' | 'boards';
  readonly lane: number;
}

/** What a lane does at an instant: `board 3, round 6, thinking from 5 min to 5 min 55 s`. */
export function stretchInWords(picture: Picture, place: Place, at: number): string {
  return picture.kind === 'film' ? inFilm(picture, place, at) : inDensity(picture, place, at);
}

function inFilm({ end, ...film }: Film, { of, lane }: Place, at: number): string {
  const track = film[of];
  const index = stretchAt(track, lane, at);
  const isLast = index === track.offsets[lane + 1]! - 1;
  const to = isLast ? end : track.from[index + 1]!;
  const when = at >= end ? '' : ` from ${spoken(track.from[index]!)} to ${spoken(to)}`;
  const detail = track.detail[index]!;
  if (of === 'boards') {
    const state = track.state[index]!;
    const round = OPEN_STATES.includes(state) ? `, round ${(detail >> 1) + 1}` : '';
    return `board ${lane + 1}${round}, ${BOARD_STATE_WORDS[BOARD_STATES[state]!]}${when}`;
  }
  const state = MASTER_STATES[track.state[index]!]!;
  const where =
    detail < 0 || state === 'idle'
      ? ''
      : ` ${state === 'walking' ? 'to' : 'at'} board ${detail + 1}`;
  const name = lanesOf(track) === 1 ? 'the master' : `master ${lane + 1}`;
  return `${name}, ${MASTER_STATE_WORDS[state]}${where}${when}`;
}

function inDensity(density: Density, { of, lane }: Place, at: number): string {
  const crowd = density[of];
  const { groups, states, counts, size } = crowd;
  const group = Math.floor((lane * groups) / size);
  const instant = Math.round(Math.min(1, at / density.end) * (density.instants - 1));
  const countOf = (state: number) => counts[(instant * groups + group) * states + state]!;
  const told =
    of === 'boards'
      ? boardsByState(BOARD_STATES.map((state, index) => [state, countOf(index)]))
      : MASTER_STATES.map((state, index) => [countOf(index), MASTER_STATE_WORDS[state]] as const)
          .filter(([count]) => count > 0)
          .map(([count, words]) => `${grouped(count)} ${words}`)
          .join(', ');
  return `of ${grouped(sizeOfGroup(crowd, group))} ${of}, ${told}`;
}
