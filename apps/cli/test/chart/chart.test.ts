import { describe, expect, test } from 'vitest';
import { axisScale, roughTimes } from '@simul/text';
import { heatMap } from '../../src/chart/heat-map.js';
import { lineChart } from '../../src/chart/line-chart.js';
import { namesUnder } from '../../src/chart/names-under.js';
import { paper } from '../support/reference-exhibition.js';

const certain = (value: number) => ({ value, low: value, high: value });

describe('a scale', () => {
  test('puts numbers and times by their size', () => {
    expect(axisScale([10, 20, 50]).places).toEqual([0, 0.25, 1]);
    expect(axisScale(['500ms', '1s', '1.5s']).places).toEqual([0, 0.5, 1]);
    expect(axisScale(['10/s', '20/s', '3000/min']).places).toEqual([0, 0.25, 1]);
  });

  test('puts what grows by a factor at equal distances', () => {
    const { places } = axisScale([1, 2, 4, 8, 16]);
    for (const [index, place] of places.entries()) expect(place).toBeCloseTo(index / 4, 12);
  });

  test('puts words and distributions side by side', () => {
    expect(axisScale(['fifo', 'tour', 'poll'])).toMatchObject({
      places: [0, 0.5, 1],
      placeOf: undefined,
    });
    expect(axisScale(['exp(5s)', 'exp(9s)', '1s']).places).toEqual([0, 0.5, 1]);
    expect(axisScale(['10/s', '20/s', '1s'])).toMatchObject({
      places: [0, 0.5, 1],
      placeOf: undefined,
    });
  });

  test('puts a single value at the beginning', () => {
    expect(axisScale([7]).places).toEqual([0]);
    expect(axisScale(['fifo']).places).toEqual([0]);
  });

  test('names as many values as there is room for, the ends first', () => {
    const scale = axisScale(Array.from({ length: 101 }, (_, index) => index));
    expect(namesUnder(scale, 24)).toBe('0 13 25 38 50   75   100');
    expect(namesUnder(axisScale([1, 1000]), 6)).toBe('1 1000');
  });
});

test('a line chart has its greatest value at the top, nothing at the bottom, and intervals as bars', () => {
  const points = [
    { place: 0, found: { value: 0, low: 0, high: 0 } },
    { place: 0.5, found: { value: 6, low: 4, high: 8 } },
    { place: 1, found: certain(13) },
  ];
  const saturation = { place: 0.25, name: 'here' };
  const chart = lineChart(
    {
      series: [{ name: 'one', points, saturation }],
      across: axisScale([0, 5, 10]),
      write: roughTimes,
    },
    paper(40),
  );
  expect(`\n${chart.join('\n')}\n`).toMatchInlineSnapshot(`
    "
     13.000 s│       ┊                    ·●
             │       ┊                  ··
             │       ┊                ··
             │       ┊              ··
             │       ┊            ··
             │       ┊       │   ·
      7.000 s│       ┊       │···
             │       ┊      ·●
             │       ┊    ·· │
             │       ┊ ···   │
             │       ┊·
             │    ···┊
             │  ··   ┊
          0 s│●·     ┊
             └──────────────────────────────
              0              5            10
    ● one
    ┊ here
    "
  `);
});

test('a map has a shade for each value, wider cells where there is room', () => {
  const rows = [
    { name: 'a', values: [1, 2, 3] },
    { name: 'b', values: [4, 5, 5.5] },
    { name: 'c', values: [6] },
  ];
  const map = heatMap(
    { rows, across: axisScale([10, 20, 30]), write: roughTimes },
    paper(40, false, false),
  );
  expect(`\n${map.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    a ........::::::::++++++++
    b %%%%%%%%################
    c ########
         10      20     30
    . from 1.000 s   : from 2.000 s
    + from 3.000 s   % from 4.000 s
    # from 5.000 s
    "
  `);
});

test('a map of more values than columns shows every so manieth', () => {
  const values = Array.from({ length: 500 }, (_, index) => index + 1);
  const map = heatMap(
    { rows: [{ name: 'a', values }], across: axisScale(values), write: roughTimes },
    paper(60),
  );
  expect(map[0]).toMatch(/^a ·+░+▒+▓+█+$/);
  expect(map[0]).toHaveLength(60);
});
