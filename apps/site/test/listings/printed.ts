/** What each listing prints, in either language. */
export const PRINTED: Readonly<Record<string, readonly string[]>> = {
  concurrency: ['in turns a1 b1 a2 b2 a3 b3', 'at once a1 a2 a3', 'at once b1 b2 b3'],
  waiting: ['primes 168 303', 'letters 4 5 5'],
  synchronous: ['moves at boards 1 1 1 2 2 2 3 3 3 4 4 4'],
  asynchronous: ['moves at boards 1 2 3 4 1 2 3 4 1 2 3 4'],
  threads: ['12 moves in one shared count'],
  processes: ['12 moves told, 0 here'],
  both: ['a master moved at boards 1 3 1 3 1 3', 'a master moved at boards 2 4 2 4 2 4'],
  costs: ['moves at boards 1 2 1 2 1 2 3 4 3 4 3 4'],
  limits: [
    '6 boards 1825 s, busy 49%',
    '12 boards 1855 s, busy 97%',
    '24 boards 3655 s, busy 98%',
    '48 boards 7255 s, busy 99%',
  ],
};
