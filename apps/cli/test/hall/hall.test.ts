import { stripVTControlCharacters } from 'node:util';
import type { Workload } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { hall } from '../../src/hall/hall.js';
import { filmOf, momentAt, type Moment } from '../../src/hall/moment.js';
import { stage } from '../../src/timeline/stage.js';
import { widthOf } from '../../src/text/width.js';
import { paper, staged } from '../support/reference-exhibition.js';

const { lanes, events } = staged({ kind: 'async', walkTime: 1 }, 4400);
const film = filmOf(lanes, events);
const play = { words: 'async  from board to board, walk 1 s', moves: 720 };

/** A hall of many boards and a few masters. */
function crowded(boards: number): Moment {
  return {
    at: 3600,
    boards: Array.from({ length: boards }, (_, board) =>
      board % 3 === 0 ? 'waiting' : 'thinking',
    ),
    masters: [
      { state: 'moving', board: 7 },
      { state: 'walking', board: 20 },
    ],
    moves: 1,
  };
}

const SCREENS = [[40, 20], [60, 30], [100, 40], [180, 60], [40, 8]] as const; // prettier-ignore

describe.each(SCREENS)('on a screen of %d × %d', (columns, rows) => {
  test('the hall fits, at any moment and however many boards there are', () => {
    const moments = [0, 1.5, 5.5, 1000, 4399].map((at) => momentAt(film, at));
    for (const moment of [...moments, crowded(100), crowded(1000), crowded(50_000)]) {
      const lines = hall(moment, play, paper(columns, true), rows);
      expect(lines.length).toBeLessThanOrEqual(rows);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('letters alone say as much as colour', () => {
    const moment = momentAt(film, 1000);
    const coloured = hall(moment, play, paper(columns, true), rows);
    expect(coloured.map(stripVTControlCharacters)).toEqual(
      hall(moment, play, paper(columns), rows),
    );
  });
});

test('the hall shows the clock, the share of moves, and who is where', () => {
  const page = hall(momentAt(film, 2105), play, paper(100), 40).join('\n');
  expect(page).toContain('0:35:05');
  expect(page).toMatch(/\d+\.\d % of all moves/);
  expect(page).toContain('24 games open');
  expect(page.match(/♛/g)).toHaveLength(1);
  expect(page).not.toContain('█████████  █████████');
});

test('masters have numbers where there are several', () => {
  const four = staged({ kind: 'hybrid' }, 1825);
  const page = hall(momentAt(filmOf(four.lanes, four.events), 0), play, paper(100), 40).join('\n');
  expect([...page.matchAll(/♛(\d)/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4']);
});

test('in a crowd, a letter a board, and masters before all others', () => {
  const page = hall(crowded(100), play, paper(60), 30).join('\n');
  const rows = page.split('\n').filter((line) => /^[▒─█›] [▒─█›]/.test(line));
  const letters = rows.join(' ').split(/ +/);
  expect(letters).toHaveLength(100);
  expect([letters[6], letters[7], letters[20]]).toEqual(['▒', '█', '›']);
});

test('in a crowd, several boards to a letter show what the open ones do', () => {
  const boards = Array.from({ length: 5000 }, (_, board) =>
    board % 10 === 0 ? ('waiting' as const) : ('over' as const),
  );
  const page = hall({ at: 0, boards, masters: [], moves: 1 }, play, paper(40), 20);
  expect(page.filter((line) => /^▒[▒·]*$/.test(line)).length).toBeGreaterThan(3);
});

test('a screen of ASCII has nothing else', () => {
  expect(hall(momentAt(film, 1000), play, paper(100, false, false), 40).join('')).toMatch(
    /^[ -~]*$/,
  );
});

describe('opponents at the door and queued replies', () => {
  const workload: Workload = {
    games: [[[4, 8]], [[1, 7]], [[2, 3]]],
    arrivals: [0, 0, 3],
    replyLimit: 1,
  };
  const { lanes: own, events: told } = stage(workload, { kind: 'async', openGames: 2 }, 24);
  const at = (time: number) => hall(momentAt(filmOf(own, told), time), play, paper(100), 40);

  test('are counted, and open games are those inside', () => {
    const page = at(6).join('\n');
    for (const words of ['2 games open', '1 at the door', '1 queued for a reply']) {
      expect(page).toContain(words);
    }
    expect(page).toMatch(/╎ at the door/);
    expect(page).toMatch(/┄ queued for a reply/);
  });

  test('are not mentioned at a moment without any', () => {
    expect(at(1).join('\n')).not.toMatch(/at the door|queued/);
  });
});
