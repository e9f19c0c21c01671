import { expect, test } from 'vitest';
import { readWorkload } from '../../src/scenario/read-workload.js';
import type { Workload } from '../../src/scenario/scenario.js';

const games = [[[1, 2]], [[3, 4]]] as const;

test.each([
  [{ arrivals: [0] }, 'arrivals: found 1 of them for 2 games, wanted one for each game.'],
  [{ arrivals: [0, 1, 2] }, 'arrivals: found 3 of them for 2 games'],
  [{ opens: ['opponent'] }, 'opens: found 1 of them for 2 games'],
  [{ priorities: [] }, 'priorities: found 0 of them for 2 games'],
  [{ arrivals: [0, -1] }, 'games[1].arrival: found -1'],
  [{ arrivals: [0, NaN] }, 'games[1].arrival: found NaN'],
  [{ opens: ['master', 'nobody'] }, 'games[1].opens: found "nobody"'],
  [{ priorities: [0, 0.5] }, 'games[1].priority: found 0.5'],
  [{ replyLimit: 0 }, 'replyLimit: found 0'],
  [{ replyRate: Infinity }, 'replyRate: found Infinity'],
  [{ replyBurst: 2 }, 'replyBurst: found replyBurst without replyRate'],
])('a workload of a program with %o is refused', (wrong, message) => {
  expect(() => readWorkload({ games, ...wrong } as Workload)).toThrow(message);
});

test('one that makes sense is taken as it is', () => {
  const workload: Workload = {
    games,
    arrivals: [0, 2],
    opens: ['opponent', 'master'],
    priorities: [1, 0],
    ...{ replyLimit: 1, replyRate: 2, replyBurst: 3 },
  };
  expect(readWorkload(workload)).toEqual(workload);
});
