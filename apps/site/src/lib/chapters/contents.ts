/** A chapter as the contents list it. */
export interface ChapterEntry {
  readonly slug: string;
  /** In plain words. */
  readonly title: string;
  /** What programmers call it. */
  readonly term: string;
  readonly summary: string;
}

/** The chapters, in the order of the story. */
export const CONTENTS: readonly ChapterEntry[] = [
  {
    slug: 'concurrency',
    title: 'Many games, few hands',
    term: 'concurrency and parallelism',
    summary: 'Having many games open is one thing, making two moves at the same instant another.',
  },
  {
    slug: 'waiting',
    title: 'Who is being waited for',
    term: 'CPU-bound and I/O-bound',
    summary: 'Whether the master or her opponents take the time decides which strategy can help.',
  },
  {
    slug: 'synchronous',
    title: 'One board at a time',
    term: 'synchronous',
    summary: 'She sits down, plays one game to its end, and only then goes to the next.',
  },
  {
    slug: 'asynchronous',
    title: 'Table to table',
    term: 'asynchronous',
    summary: 'She moves and walks on, and comes back to a board once it has its reply.',
  },
  {
    slug: 'threads',
    title: 'Whoever is ready, a little at a time',
    term: 'threads',
    summary: 'A clock takes her away from the board in the middle of a move.',
  },
  {
    slug: 'processes',
    title: 'More masters',
    term: 'processes',
    summary:
      'Several masters, each at one board until its game is over, and nothing that they share.',
  },
  {
    slug: 'both',
    title: 'More masters, each from table to table',
    term: 'processes, each asynchronous',
    summary: 'Nobody stands idle while somebody waits, and there are more hands to serve them.',
  },
  {
    slug: 'costs',
    title: 'What it costs',
    term: 'switching, start-up, fairness',
    summary: 'Walks, slow starts, and somebody who waits longest of all.',
  },
  {
    slug: 'arrivals',
    title: 'Requests that arrive',
    term: 'open load, response time',
    summary:
      'Why a service that is busy 95 % of the time is slow, and what load testers leave out.',
  },
  {
    slug: 'limits',
    title: 'Where it ends',
    term: 'saturation',
    summary:
      'There is a number of boards beyond which she never stands still, and only her own time counts.',
  },
];
