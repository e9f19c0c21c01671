/** Numbers from 0 to below 1. Multiplier: Steele and Vigna, Computationally easy … (2021), table 4. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 0x2c9277b5) + 1) >>> 0;
    return state / 2 ** 32;
  };
}
