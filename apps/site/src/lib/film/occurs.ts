import type { Picture } from './viewer.js';

/** Whether some board is ever in a state, by the number of the state. */
export function occurs(picture: Picture, state: number): boolean {
  if (picture.kind === 'film') return picture.boards.state.includes(state);
  const { counts, states } = picture.boards;
  for (let index = state; index < counts.length; index += states)
    if (counts[index]! > 0) return true;
  return false;
}
