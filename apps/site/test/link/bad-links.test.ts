import { InputError } from '@simul/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/lib/link/read-link.js';
import { writeLink } from '../../src/lib/link/write-link.js';
import { views } from './support/views.js';

function complaintOf(link: string): InputError {
  try {
    readLink(new URLSearchParams(link));
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }
  throw new Error(`it was read: ${link}`);
}

describe('a wrong link is refused, and the field is named that is wrong', () => {
  test.each([
    ['boards=0', 'boards'],
    ['boards=24.5', 'boards'],
    ['boards=', 'boards'],
    ['boards=99999999999', 'boards'],
    ['rounds=poison(30)', 'rounds'],
    ['rounds=-1', 'rounds'],
    ['rounds=[1,', 'rounds'],
    ['moveTime=quickly', 'moveTime'],
    ['moveTime=-5s', 'moveTime'],
    ['moveTime=[]', 'moveTime'],
    ['moveTime=[1,"x"]', 'moveTime[1]'],
    ['moveTime=[[1]]', 'moveTime[0]'],
    ['replyTime=gamma(55s)', 'replyTime: gamma(mean, cv=…)'],
    ['replyTime=uniform(9s, 3s)', 'replyTime'],
    ['replyTime=empirical(times.csv#reply)', 'replyTime'],
    ['replyTime=300y', 'replyTime'],
    ['arrivals=often', 'arrivals'],
    ['arrivals=', 'arrivals'],
    ['arrivals=0/s', 'arrivals'],
    ['opens=nobody', 'opens'],
    ['priority=high', 'priority'],
    ['replyLimit=0', 'replyLimit'],
    ['replyRate=0', 'replyRate'],
    ['replyRate=5/x', 'replyRate'],
    ['replyBurst=3', 'replyBurst'],
    ['groups=two', 'groups'],
    ['groups=[{]', 'groups'],
    ['groups=[{"boards":0}]', 'groups[0].boards'],
    ['groups=[{"name":"a"},{"name":"a"}]', 'groups[1].name'],
    ['halls=', 'halls'],
    ['halls=sync,,async', 'halls'],
    ['halls=sync,async(walkTime=1s', 'halls'],
    ['halls=sync,sync,sync,sync,sync,sync', 'halls'],
    ['halls=sync,asink', 'halls[1]'],
    ['halls=sync(openGames=3)', 'halls[0].openGames'],
    ['halls=async(walkTime=soon)', 'halls[0].walkTime'],
    ['halls=async(walk=1s)', 'halls[0].walk'],
    ['halls=async(walkTime)', 'halls[0].walkTime'],
    ['halls=async(walkTime=1s=2s)', 'halls[0].walkTime'],
    ['halls=async(walkTime=1s,walkTime=2s)', 'halls[0].walkTime'],
    ['halls=async(kind=sync)', 'halls[0].kind'],
    ['halls=async(__proto__=1)', 'halls[0].__proto__'],
    ['halls=threads(quantum=0s)', 'halls[0].quantum'],
    ['halls=hybrid(dispatch=shared,order=tour)', 'halls[0].order'],
    ['seed=-1', 'seed'],
    ['seed=18446744073709551616', 'seed'],
    ['seed=one', 'seed'],
    ['replication=10000000', 'replication'],
    ['replication=1e3', 'replication'],
    ['at=noon', 'at'],
    ['at=-1s', 'at'],
    ['from=x&to=3s', 'from'],
    ['to=99999y', 'to'],
    ['speed=0', 'speed'],
    ['speed=-1', 'speed'],
    ['speed=NaN', 'speed'],
    ['speed=Infinity', 'speed'],
    ['speed=fast', 'speed'],
  ])('%s', (query, where) => {
    expect(complaintOf(`?v=1&${query}`).where).toBe(where);
  });
});

test.each(['0', '2', '1.0', '', 'x'])(
  'a link of the unknown version "%s" is refused',
  (version) => {
    const { where, advice } = complaintOf(`?v=${version}&boards=3`);
    expect(where).toBe('v');
    expect(advice).toMatch(/reload it/);
  },
);

const character = fc.constantFrom(...'0123456789abcsmyxp()[]{},=+.-"#% _µ\u0000');
const noise = fc.string({ unit: character, minLength: 1, maxLength: 4 });

test('a link that was damaged is read or refused in words, and never breaks anything else', () => {
  let refused = 0;
  fc.assert(
    fc.property(views, fc.nat(), fc.nat(9), noise, (view, at, cut, inserted) => {
      const link = writeLink(view);
      const place = at % (link.length + 1);
      const damaged = link.slice(0, place) + inserted + link.slice(place + cut);
      try {
        readLink(new URLSearchParams(damaged));
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        refused += 1;
      }
    }),
    { seed: 23, numRuns: 3000 },
  );
  expect(refused).toBeGreaterThan(500);
});
