/** What presets are called, what their words mean there, and their documents; the reference first. */
export const PRESET_DOCUMENTS: Readonly<
  Record<string, readonly [summary: string, document: object]>
> = {
  judit: [
    'the reference: 24 amateurs, a chess master walking from board to board, and their replies',
    { boards: 24, rounds: 30, moveTime: '5s', replyTime: '55s' },
  ],
  record: [
    '604 boards in 25 hours (Tehran, 2011): a grandmaster on his rounds, amateurs with time to think',
    {
      boards: 604,
      rounds: 'poisson(30)',
      moveTime: 'uniform(2s, 6s)',
      replyTime: 'gamma(3m, cv=0.8)',
      strategy: { kind: 'async', order: 'tour', walkTime: '1s' },
    },
  ],
  ahmedabad: [
    '20,480 boards (Ahmedabad, 2010): 1,024 masters with 20 amateurs each, and their replies',
    {
      boards: 20_480,
      rounds: 'poisson(30)',
      moveTime: 'exp(5s)',
      replyTime: 'gamma(2m, cv=0.8)',
      strategy: { kind: 'hybrid', masters: 1024 },
    },
  ],
  crawler: [
    "a website is a board, the crawler's event loop the master, the server's response the reply",
    {
      boards: 200,
      rounds: 'geometric(40)',
      moveTime: 'gamma(8ms, cv=0.5)',
      replyTime: 'lognormal(350ms, cv=1.2)',
      strategy: { kind: 'async', openGames: 50 },
    },
  ],
  gateway: [
    'a client connection is a board, a core with its event loop the master, the service behind the reply',
    {
      boards: 256,
      rounds: 'poisson(50)',
      moveTime: 'exp(400us)',
      replyTime: 'gamma(30ms, cv=0.7)',
      strategy: { kind: 'hybrid', masters: 4 },
    },
  ],
  encoder: [
    'a chapter of a film is a board, a core the master; it only computes, so there is no reply',
    {
      boards: 16,
      rounds: 24,
      moveTime: 'gamma(9s, cv=0.25)',
      replyTime: '0s',
      strategy: { kind: 'processes', masters: 4 },
    },
  ],
  chat: [
    'a person is a board, the chat server the master, the time until they write again the reply',
    {
      boards: 400,
      rounds: 'poisson(20)',
      moveTime: 'exp(2ms)',
      replyTime: 'lognormal(20s, cv=1.5)',
      strategy: { kind: 'async' },
    },
  ],
  tests: [
    'a test file is a board, a worker process the master, the database under test the reply',
    {
      boards: 120,
      rounds: 'uniform(3, 25)',
      moveTime: 'lognormal(60ms, cv=1)',
      replyTime: 'exp(90ms)',
      strategy: { kind: 'processes', masters: 4, startupTime: '400ms' },
    },
  ],
  agents: [
    'an agent is a board, the program that runs its tools the master, the language model the reply',
    {
      boards: 40,
      rounds: 'geometric(15)',
      moveTime: 'lognormal(300ms, cv=1.5)',
      replyTime: 'gamma(9s, cv=0.6)',
      strategy: { kind: 'threads', openGames: 16 },
    },
  ],
  kitchen: [
    'a dish is a board, the cook the master, the oven or the pan the reply',
    {
      boards: 12,
      rounds: 'uniform(3, 7)',
      moveTime: 'triangular(20s, 1m, 3m)',
      replyTime: 'weibull(6m, shape=1.8)',
      strategy: { kind: 'async', order: 'poll', walkTime: '4s' },
    },
  ],
  helpdesk: [
    'a ticket is a board, a supporter the master, the time until the customer writes back the reply',
    {
      boards: 90,
      rounds: 'geometric(4)',
      moveTime: 'erlang(3, 6m)',
      replyTime: 'pareto(40m, alpha=2.5)',
      strategy: { kind: 'hybrid', masters: 3, dispatch: 'shared' },
    },
  ],
  api: [
    'a request is a board, a core of the web server the master; requests come in at random, 250 a second',
    {
      boards: 3000,
      rounds: 1,
      moveTime: 'exp(12ms)',
      replyTime: '0s',
      arrivals: '250/s',
      strategy: { kind: 'hybrid', masters: 4, dispatch: 'shared' },
    },
  ],
  mixed: [
    'small requests and large ones: a request is a board, a core the master; small requests go first',
    {
      rounds: 1,
      replyTime: '0s',
      groups: [
        { name: 'small', boards: 1800, moveTime: 'exp(5ms)', priority: 0, arrivals: '90/s' },
        {
          name: 'large',
          boards: 100,
          moveTime: 'gamma(120ms, cv=0.7)',
          priority: 1,
          arrivals: '5/s',
        },
      ],
      strategy: { kind: 'hybrid', masters: 2, dispatch: 'shared', order: 'priority' },
    },
  ],
  database: [
    'a request is a board, the event loop the master, a query the reply; the pool has ten connections',
    {
      boards: 600,
      rounds: 'poisson(12)',
      moveTime: 'exp(1ms)',
      replyTime: 'lognormal(40ms, cv=1)',
      arrivals: '18/s',
      replyLimit: 10,
      strategy: { kind: 'async' },
    },
  ],
  fetcher: [
    'a website is a board; each page is first fetched, which is the reply, then parsed by the master',
    {
      boards: 60,
      rounds: 'geometric(20)',
      moveTime: 'gamma(15ms, cv=0.8)',
      replyTime: 'lognormal(400ms, cv=1)',
      opens: 'opponent',
      replyLimit: 16,
      strategy: { kind: 'async' },
    },
  ],
  ci: [
    'a test file is a board, a worker of the CI pool the master; the longest file is taken first',
    {
      boards: 160,
      rounds: 1,
      moveTime: 'lognormal(40s, cv=1.3)',
      replyTime: '0s',
      strategy: { kind: 'processes', masters: 8, opening: 'longest', startupTime: '12s' },
    },
  ],
  llm: [
    'an agent is a board, the program that runs its tools the master, the rate-limited language model the reply',
    {
      boards: 40,
      rounds: 'geometric(15)',
      moveTime: 'lognormal(300ms, cv=1.5)',
      replyTime: 'gamma(9s, cv=0.6)',
      replyLimit: 16,
      replyRate: '90/min',
      replyBurst: 10,
      strategy: { kind: 'async' },
    },
  ],
};
