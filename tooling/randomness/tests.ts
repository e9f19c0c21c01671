/** How dieharder is asked for one test. */
export type Options = readonly string[];

/** All that it has by itself. */
export const all: readonly Options[] = [['-a']];

function each(test: number, sizes: readonly number[]): readonly Options[] {
  return sizes.map((size) => ['-d', String(test), '-n', String(size)]);
}

/**
 * All that dieharder itself calls good (it calls 5, 6 and 7 suspect and 14 not to be used), with its
 * own numbers of samples; of the lagged sums a few lags, since those alone take most of its time.
 */
export const chosen: readonly Options[] = [
  ...[0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 15, 16, 17].map((test) => ['-d', String(test)]),
  ...[100, 101, 102].map((test) => ['-d', String(test)]),
  ...each(200, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  ...each(201, [2, 3, 4, 5]),
  ...each(202, [2, 3, 4, 5]),
  ...each(203, [0, 1, 2, 4, 8]),
  ...[204, 205, 206, 207, 208, 209].map((test) => ['-d', String(test)]),
];
