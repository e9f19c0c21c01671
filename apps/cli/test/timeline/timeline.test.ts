import { stripVTControlCharacters } from 'node:util';
import { KINDS, type Strategy } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { stage } from '../../src/timeline/stage.js';
import { widthOf } from '../../src/text/width.js';
import { draw, letter, type State } from '../../src/timeline/states.js';
import { timeline, type Drawn } from '../../src/timeline/timeline.js';
import { makespans, paper, staged, TWELVE_HOURS, WIDTHS } from '../support/reference-exhibition.js';

function drawn(strategy: Strategy, end?: number): Drawn {
  return { name: strategy.kind, words: 'as it is served', lanes: staged(strategy, end).lanes };
}

const ALL = KINDS.map((kind) => drawn({ kind }));
const FEW = { masters: 4, boards: 6 };

describe('the timelines of the reference exhibition', () => {
  test.each(WIDTHS)('keep to %d columns', (width) => {
    for (const line of timeline(ALL, FEW, paper(width, true))) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  test('say by letters all that they say by colour', () => {
    const coloured = timeline(ALL, FEW, paper(100, true));
    const plain = timeline(ALL, FEW, paper(100, false));
    expect(coloured.join()).toContain('\x1b[');
    expect(plain.join()).not.toContain('\x1b');
    expect(coloured.map(stripVTControlCharacters).map((line) => line.trimEnd())).toEqual(plain);
  });

  test('are a staircase over twelve hours, beside a block in the first of them', () => {
    expect(timeline(ALL.slice(0, 2), FEW, paper(60))).toMatchInlineSnapshot(`
      [
        "sync  as it is served",
        "    master ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌",
        "boards 1–4 ─────────········································",
        "       5–8         ─────────································",
        "      9–12                 ─────────························",
        "     13–16                         ─────────················",
        "     17–20                                 ─────────········",
        "     21–24                                         ─────────",
        "",
        "async  as it is served",
        "    master █████",
        "boards 1–4 ▒▒▒▒─············································",
        "       5–8 ▒─▒▒─············································",
        "      9–12 ▒▒▒▒─············································",
        "     13–16 ▒▒─▒─············································",
        "     17–20 ▒▒▒▒─············································",
        "     21–24 ▒▒▒──············································",
        "",
        "           ┴───────┴───────┴────────┴───────┴───────┴──────┴",
        "           0       2 h     4 h      6 h     8 h         12 h",
        "",
        "█ she is here   ▒ waiting for her   ─ thinking   · over",
        "╌ waiting for a reply",
        "A shared lane shows the most common state.",
      ]
    `);
  });

  test('end each lane where the exhibition ends', () => {
    for (const [index, kind] of KINDS.entries()) {
      const lines = timeline([ALL[index]!], { masters: 1, boards: 1 }, paper(100));
      const lane = lines[2]!.slice(lines[2]!.indexOf(' ') + 1).replace(/^\S* /, '');
      const width = lane.length;
      const played = lane.replace(/·*$/, '').length;
      expect(played).toBe(Math.ceil((makespans[kind] / TWELVE_HOURS) * width));
    }
  });
});

const STATES: readonly State[] = [
  'closed',
  'waiting',
  'here',
  'thinking',
  'over',
  'walking',
  'standing',
];

test('every state has a letter of its own, in Unicode and in ASCII', () => {
  for (const unicode of [true, false]) {
    const letters = STATES.map((state) => letter(state, paper(80, false, unicode)));
    expect(new Set(letters).size).toBe(STATES.length);
    for (const each of letters) expect(widthOf(each)).toBe(1);
  }
  expect(STATES.map((state) => letter(state, paper(80, false, false))).join('')).toMatch(
    /^[ -~]+$/,
  );
});

test('what she does and what waits for her have the two inks of their own', () => {
  expect(draw(['here', 'here', 'waiting', 'thinking'], paper(80, true))).toBe(
    '\x1b[94m██\x1b[39m\x1b[33m▒\x1b[39m─',
  );
});

test('a lane for each board, where there is room for all', () => {
  const page = timeline(
    [drawn({ kind: 'async' }, makespans.async)],
    { masters: 8, boards: 24 },
    paper(80),
  );
  expect(page.filter((line) => /^ *(board )?\d+ [─▒█]/.test(line))).toHaveLength(24);
  expect(page.join('\n')).not.toContain('share');
});

test('lanes that are shared say so, and whose they are', () => {
  const page = timeline([drawn({ kind: 'hybrid' })], { masters: 2, boards: 6 }, paper(80)).join(
    '\n',
  );
  expect(page).toMatch(/^masters 1–2 /m);
  expect(page).toMatch(/^ *21–24 /m);
  expect(page).toContain('A shared lane shows the most common state.');
});

test('an exhibition in which no time passes has no timeline', () => {
  const { lanes } = stage({ games: [[[0, 0]]] }, { kind: 'async' }, 0);
  expect(timeline([{ name: 'async', words: '', lanes }], FEW, paper(80))).toEqual([]);
});

describe('opponents at the door and replies that are queued', () => {
  const strategy = { kind: 'async', openGames: 2 } as const;
  const games = [[[4, 8]], [[1, 7]], [[2, 3]]] as const;

  test('have marks of their own, and a legend', () => {
    const { lanes } = stage({ games, arrivals: [0, 0, 3], replyLimit: 1 }, strategy, 24);
    const page = timeline([{ name: 'async', words: '', lanes }], FEW, paper(34));
    expect(page.slice(1, -1)).toMatchInlineSnapshot(`
      [
        " master ██████       ███",
        "board 1 ████─────────·············",
        "      2 ▒▒▒▒█┄┄┄┄┄┄┄┄────────·····",
        "      3    ╎╎╎╎╎╎╎╎╎╎██┄┄┄┄┄┄───··",
        "",
        "        ┴──────────┴──────────┴───",
        "        0          10 s       20 s",
        "",
        "█ she is here   ▒ waiting for her",
        "─ thinking   · over",
        "╎ at the door",
      ]
    `);
    expect(page.join('\n')).toContain('at the door');
    expect(page.join('\n')).toContain('queued for a reply');
  });

  test('are in no legend where there are none', () => {
    const { lanes } = stage({ games }, strategy, 24);
    const page = timeline([{ name: 'async', words: '', lanes }], FEW, paper(34)).join('\n');
    expect(page).not.toContain('at the door');
    expect(page).not.toContain('queued');
  });
});
