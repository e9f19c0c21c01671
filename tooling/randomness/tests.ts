/** dieharder's options for one test. */
export type Options = readonly string[];

/** All built-in tests. */
export const all: readonly Options[] = [['-a']];

function each(test: number, sizes: readonly number[]): readonly Options[] {
  return sizes.map((size) => ['-d', String(test), '-n', String(size)]);
}

/**
 * All tests that dieharder rates as good (it rates 5, 6 and 7 as suspect and 14 as not to be used), with its
 * default numbers of samples; only a few lags of the lagged sums, which take most of its time.
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
