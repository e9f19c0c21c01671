/** What each listing prints, in either language. */
export const PRINTED: Readonly<Record<string, readonly string[]>> = {
  concurrency: ['4 games, 12 moves'],
  waiting: ['one master 172 173 174', 'three masters 172 173 174'],
  synchronous: ['moves at boards 1 1 1 2 2 2 3 3 3 4 4 4'],
  asynchronous: ['moves at boards 1 2 3 4 1 2 3 4 1 2 3 4'],
  threads: ['12 moves in one shared count'],
  processes: ['12 moves told, 0 here'],
  both: ['a master moved at boards 1 3 1 3 1 3', 'a master moved at boards 2 4 2 4 2 4'],
  costs: ['24 games, at most 12 open'],
  arrivals: [
    'busy 50% mean response 10 s',
    'busy 80% mean response 25 s',
    'busy 90% mean response 49 s',
    'busy 95% mean response 99 s',
  ],
  limits: [
    '6 boards 1825 s, busy 49%',
    '12 boards 1855 s, busy 97%',
    '24 boards 3655 s, busy 98%',
    '48 boards 7255 s, busy 99%',
  ],
};
