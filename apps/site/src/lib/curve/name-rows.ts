/** How high a row of names is. Pixels. */
export const ROW = 18;
export const NAME_ROWS = 2;
/** How wide a name is, at most. Pixels. */
const WIDTH = 116;

/**
 * How far above the line's end each name is, so that none covers another: in the lowest row that has
 * room, or nowhere. In the order of the places, pixels.
 */
export function nameRows(places: readonly number[]): readonly (number | undefined)[] {
  const taken: number[][] = Array.from({ length: NAME_ROWS }, () => []);
  return places.map((place) => {
    const row = taken.findIndex((names) => names.every((name) => Math.abs(name - place) >= WIDTH));
    taken[row]?.push(place);
    return row < 0 ? undefined : row * ROW;
  });
}
