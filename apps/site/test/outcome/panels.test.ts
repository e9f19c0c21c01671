import { indicated, type Indicator, type Strategy } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calmSpan } from '../../src/lib/outcome/calm-span.js';
import { linesFrame } from '../../src/lib/outcome/lines-frame.js';
import { fitted, mapFrame } from '../../src/lib/outcome/map-frame.js';
import { quantileRows } from '../../src/lib/outcome/quantile-rows.js';
import { shownQuantities } from '../../src/lib/outcome/quantities.js';
import { shadingOf } from '../../src/lib/outcome/shading.js';
import { panelsOf } from '../../src/lib/outcome/swept-panels.js';
import { arrowsOn } from '../../src/lib/outcome/theory-arrows.js';
import { theoryLegend } from '../../src/lib/outcome/theory-legend.js';
import { simulated, swept } from './documents.js';

const MEAN: Indicator = { quantity: 'makespan', statistic: 'mean' };
const BUSY: Indicator = { quantity: 'utilisation', statistic: 'mean' };
const WAIT: Indicator = { quantity: 'longestWait', statistic: 'p95' };

test('over one axis there is a line for each strategy, and each quantity is apart from others', async () => {
  const document = await swept([{ kind: 'sync' }, { kind: 'async' }], 'boards=1..5');
  const panels = panelsOf(document, [MEAN, BUSY, WAIT]);
  expect(panels.map(({ kind }) => kind)).toEqual(['lines', 'lines', 'lines']);
  for (const { content } of panels) {
    if (!('lines' in content)) throw new Error('no lines');
    expect(content.lines.map(({ name }) => name)).toEqual([
      'One board at a time',
      'Table to table',
    ]);
    expect(content.lines.map(({ points }) => points.length)).toEqual([5, 5]);
  }
});

test('a field has one name on a page, be it beside an axis or of a line', async () => {
  const document = await swept([{ kind: 'async' }], 'boards=2..6', 'openGames=1,2');
  const [panel] = panelsOf(document, [MEAN]);
  if (panel?.kind !== 'lines') throw new Error('no lines');
  expect(panel.content.lines.map(({ name }) => name)).toEqual(['open games 1', 'open games 2']);
});

test('over two long axes there is a map that holds every value in its place', async () => {
  const document = await swept([{ kind: 'hybrid' }], 'masters=1..4', 'boards=2..6');
  const [panel] = panelsOf(document, [MEAN]);
  if (panel?.kind !== 'map') throw new Error('no map');
  const { across, down, columns, rows, cells } = panel.content;
  for (const { row, column, found } of cells) {
    const point = document.points.find(
      ({ at }) => String(at[across]) === columns[column] && String(at[down]) === rows[row],
    )!;
    expect(found).toEqual(indicated(MEAN, point.estimate));
  }
});

test('points that are not there yet are left open, and change no place', async () => {
  const document = await swept([{ kind: 'hybrid' }], 'masters=1..4', 'boards=2..6');
  const some = { ...document, points: document.points.slice(0, 7) };
  const [all, partial] = [document, some].map((each) => panelsOf(each, [MEAN])[0]!);
  if (all?.kind !== 'map' || partial?.kind !== 'map') throw new Error('no map');
  expect(partial.content.cells.length).toBe(all.content.cells.length);
  expect(partial.content.cells.filter(({ found }) => found !== undefined).length).toBe(7);
  expect(partial.content.columns).toEqual(all.content.columns);
});

test('where it is narrow a map is turned, so that its numbers have room, and every value keeps its place', async () => {
  const document = await swept([{ kind: 'hybrid' }], 'masters=1..4', 'boards=2..24:2');
  const [panel] = panelsOf(document, [MEAN]);
  if (panel?.kind !== 'map') throw new Error('no map');
  expect(fitted(panel.content, 900)).toBe(panel.content);
  const map = fitted(panel.content, 343);
  expect([map.across, map.down]).toEqual([panel.content.down, panel.content.across]);
  expect(mapFrame(map, 343).cellWidth).toBeGreaterThan(40);
  for (const [index, { row, column, point }] of map.cells.entries()) {
    expect(index).toBe(row * map.columns.length + column);
    expect(String(point!.at[map.across])).toBe(map.columns[column]);
    expect(String(point!.at[map.down])).toBe(map.rows[row]);
  }
});

test('words stand beside each other, numbers by their size or ratio', async () => {
  const words = await swept([{ kind: 'async' }], 'order=fifo,tour,poll');
  const doublings = await swept([{ kind: 'async' }], 'boards=1..16*2');
  const scaleOf = (document: typeof words) => {
    const [panel] = panelsOf(document, [MEAN]);
    if (panel?.kind !== 'lines') throw new Error('no lines');
    return panel.content.scale;
  };
  expect(scaleOf(words).placeOf).toBeUndefined();
  expect(scaleOf(doublings)).toMatchObject({ isByRatio: true });
});

test('theory is drawn of means, and not of a quantile that it says nothing of', async () => {
  const document = await swept([{ kind: 'async' }], 'boards=1..3');
  const theoryOf = (indicator: Indicator) => {
    const [panel] = panelsOf(document, [indicator]);
    if (panel?.kind !== 'lines') throw new Error('no lines');
    return panel.content.lines[0]!.points.map(({ theory }) => theory !== undefined);
  };
  expect(theoryOf(MEAN)).toEqual([true, true, true]);
  expect(theoryOf({ ...MEAN, statistic: 'p95' })).toEqual([false, false, false]);
});

test('what theory says is explained where it is drawn: values and bounds, each by a line of its own', async () => {
  const legendOf = async (strategies: readonly Strategy[]) => {
    const [panel] = panelsOf(await swept(strategies, 'boards=1..4'), [MEAN]);
    if (panel?.kind !== 'lines') throw new Error('no lines');
    return theoryLegend(panel.content.lines).map(({ side }) => side);
  };
  expect(await legendOf([{ kind: 'sync' }])).toEqual(['value']);
  expect(await legendOf([{ kind: 'sync' }, { kind: 'async' }])).toEqual(['value', 'low', 'high']);
});

test('arrows of bounds point to where the value is, and stand apart', () => {
  const places = [0, 20, 50, 70, 100].map((x) => ({ x, y: 30 }));
  expect(arrowsOn('low', places)).toBe('M-4 30h8l-4 -7zM46 30h8l-4 -7zM96 30h8l-4 -7z');
  expect(arrowsOn('high', [undefined, { x: 9, y: 30 }])).toBe('M5 30h8l-4 7z');
});

test('a narrow picture leaves its width to the lines', async () => {
  const document = await swept([{ kind: 'sync' }, { kind: 'async' }], 'boards=1..4');
  const [panel] = panelsOf(document, [MEAN]);
  if (panel?.kind !== 'lines') throw new Error('no lines');
  const share = (width: number) => {
    const { box } = linesFrame(panel.content, width, { from: 0, to: 1 });
    return (box.right - box.left) / width;
  };
  expect(share(343)).toBeGreaterThan(0.75);
});

test('three dots above a word, of two kinds, keep their names beside them where it is narrow', async () => {
  const isNamed = async (...kinds: readonly Strategy['kind'][]) => {
    const strategies = kinds.map((kind): Strategy => ({ kind }));
    const [panel] = panelsOf(await swept(strategies, 'order=fifo,lifo'), [MEAN]);
    if (panel?.kind !== 'lines') throw new Error('no lines');
    return linesFrame(panel.content, 343, { from: 0, to: 1 }).isNamed;
  };
  expect(await isNamed('async', 'hybrid')).toBe(false);
  expect(await isNamed('async', 'hybrid', 'threads')).toBe(true);
});

test('shades ascend with values from 0 to 1, and lead back to them', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(values, (all) => {
      const shading = shadingOf(all);
      const sorted = [...all].sort((a, b) => a - b).map(shading.of);
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      expect(sorted[0]).toBeGreaterThanOrEqual(0);
      expect(sorted.at(-1)).toBeLessThanOrEqual(1 + 1e-9);
      expect(shading.at(1)).toBeCloseTo(Math.max(...all), 3);
    }),
    { seed: 3 },
  );
});

test('an axis holds its values, and changes seldom while more come in', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      (low, width) => {
        const [from, to] = calmSpan(low, low + width);
        expect(from).toBeLessThanOrEqual(low);
        expect(to).toBeGreaterThanOrEqual(low + width);
        expect(to - from).toBeLessThanOrEqual(1.5 * width);
      },
    ),
    { seed: 4 },
  );
  expect(calmSpan(3368, 4710)).toEqual(calmSpan(3340, 4790));
});

test('a column of the table has one unit, and a single exhibition no spread', async () => {
  const rows = quantileRows((await simulated(200)).estimate);
  expect(rows.map(({ name }) => name)).toContain('95 % within');
  const units = rows.map(({ cells }) => cells[0]!.text.replace(/^[\d\u202F.]+ /, ''));
  expect(new Set(units)).toEqual(new Set(['s']));
  const [, spread] = quantileRows((await simulated(1)).estimate);
  expect(spread!.cells[0]).toEqual({ text: '–' });
});

test('the table has a column of reply waits only where replies are limited', async () => {
  const { estimate } = await simulated(200);
  expect(shownQuantities(estimate)).not.toContain('replyWait');
  const waiting = { ...estimate, replyWait: { ...estimate.replyWait, max: 1 } };
  expect(shownQuantities(waiting)).toContain('replyWait');
  expect(quantileRows(estimate)[0]!.cells).toHaveLength(shownQuantities(estimate).length);
});
