import { describe, expect, test } from 'vitest';
import { run } from '../support/fake-terminal.js';

/** Every key of a document, with the keys below it; lists by their first element. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shape(value[0])];
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]));
}

async function document(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await run([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  // Numbers are grouped for people alone.
  expect(stdout).not.toContain('\u202F');
  return JSON.parse(stdout) as Record<string, unknown>;
}

const INTERVAL = { value: 'number', low: 'number', high: 'number' };
const POOLED_QUANTILES = ['0.5', '0.75', '0.9', '0.95', '0.99', '0.999'];
const QUANTILES = ['0.05', '0.25', '0.5', '0.75', '0.9', '0.95', '0.99'];

describe('one document, with exactly these names', () => {
  test('compare', async () => {
    const read = await document('compare');
    expect(Object.keys(read)).toEqual(['scenario', 'seed', 'replication', 'results']);
    const results = read['results'] as Record<string, unknown>[];
    expect(results).toHaveLength(5);
    for (const each of results) {
      expect(Object.keys(each).sort()).toEqual(['prediction', 'result', 'strategy']);
    }
  });

  test('replay', async () => {
    const read = await document('replay', '--strategy', 'hybrid', '--seed', '18446744073709551615');
    expect(shape(read)).toMatchInlineSnapshot(`
      {
        "replication": "number",
        "result": {
          "busyTime": "number",
          "gameEnds": [
            "number",
          ],
          "makespan": "number",
          "meanThinking": "number",
          "moves": "number",
          "released": "number",
          "replyWait": {
            "max": "number",
            "mean": "number",
            "total": "number",
          },
          "responseTime": {
            "max": "number",
            "mean": "number",
            "quantiles": {
              "0.5": "number",
              "0.75": "number",
              "0.9": "number",
              "0.95": "number",
              "0.99": "number",
              "0.999": "number",
            },
            "total": "number",
          },
          "speedup": "number",
          "throughput": "number",
          "utilisation": "number",
          "waitTime": {
            "max": "number",
            "mean": "number",
            "quantiles": {
              "0.5": "number",
              "0.75": "number",
              "0.9": "number",
              "0.95": "number",
              "0.99": "number",
              "0.999": "number",
            },
            "total": "number",
          },
          "walkingTime": "number",
        },
        "scenario": {
          "boards": "number",
          "moveTime": "string",
          "name": "string",
          "replyTime": "string",
          "rounds": "number",
        },
        "seed": "string",
        "strategy": {
          "dispatch": "string",
          "kind": "string",
          "masters": "number",
          "opening": "string",
          "order": "string",
        },
      }
    `);
  });

  test('simulate', async () => {
    const read = await document('simulate', '--reply-time', 'exp(55s)', '-n', '200');
    expect(Object.keys(read)).toEqual([
      'scenario',
      'strategy',
      'seed',
      'replications',
      'isPartial',
      'warnings',
      'estimate',
      'makespans',
    ]);
    const band = { from: 'number', to: 'number' };
    expect(shape(read['makespans'])).toEqual({
      histogram: [{ ...band, count: 'number' }],
      ecdf: [{ value: 'number', share: 'number' }],
    });
    const estimate = read['estimate'] as Record<string, unknown>;
    const { waitTime, responseTime, ...exhibitions } = estimate;
    expect(Object.keys(exhibitions)).toEqual([
      ...['makespan', 'released', 'utilisation', 'throughput'],
      ...['meanWait', 'longestWait', 'meanResponse', 'replyWait'],
    ]);
    for (const summary of Object.values(exhibitions) as Record<string, object>[]) {
      expect(Object.keys(summary)).toEqual(['mean', 'sd', 'min', 'max', 'quantiles']);
      expect(shape(summary['mean'])).toEqual(INTERVAL);
      expect(Object.keys(summary['quantiles']!)).toEqual(QUANTILES);
    }
    for (const pooled of [waitTime, responseTime] as Record<string, object>[]) {
      expect(Object.keys(pooled)).toEqual(['count', 'mean', 'quantiles']);
      expect(shape(pooled['mean'])).toEqual(INTERVAL);
      expect(Object.keys(pooled['quantiles']!)).toEqual(POOLED_QUANTILES);
    }
  });

  test('simulate, to a precision, against others, held to a condition', async () => {
    const options = ['--precision', 'makespan.p50 5%', '--against', 'sync,hybrid'];
    const assertion = ['--assert', 'makespan.p95 <= 3h'];
    const read = await document('simulate', '--reply-time=exp(55s)', ...options, ...assertion);
    expect(Object.keys(read).slice(-2)).toEqual(['against', 'assertions']);
    expect(shape(read['precision'])).toEqual({
      target: 'string',
      relative: 'number',
      attained: 'number',
      isAttained: 'boolean',
    });
    const [sync] = read['against'] as Record<string, unknown>[];
    expect(Object.keys(sync!)).toEqual([
      'strategy',
      'estimate',
      'difference',
      'ratio',
      'greater',
      'saved',
    ]);
    for (const name of ['difference', 'ratio', 'greater']) {
      expect(shape(sync![name])).toEqual(INTERVAL);
    }
  });

  test('predict', async () => {
    const read = await document('predict');
    expect(Object.keys(read)).toEqual(['scenario', 'strategy', 'prediction']);
    expect(read['prediction']).toMatchObject({ makespan: { standing: 'exact', value: 3655 } });
  });

  test('presets, a list of what can be played', async () => {
    const presets = (await document('presets')) as unknown as { name: string; scenario: object }[];
    expect(presets.length).toBeGreaterThanOrEqual(9);
    for (const { name, scenario } of presets) {
      const files = { 'p.json': JSON.stringify(scenario) };
      const played = await run(['predict', 'p.json', '--json'], { files });
      expect(played.stdout).toBe((await run(['predict', name, '--json'])).stdout);
    }
  });

  test('schema and version', async () => {
    expect(await document('schema')).toMatchObject({ title: 'A Simul scenario' });
    expect(await document('version')).toEqual({ version: '1.2.3' });
  });
});

test('a document depends on nothing but what is asked', async () => {
  const one = await run(['replay', 'kitchen', '--json']);
  const other = await run(['replay', 'kitchen', '--json'], {
    size: [40, 20],
    environment: { FORCE_COLOR: '1', LANG: 'C' },
  });
  expect(other.stdout).toBe(one.stdout);
});

test('a drawn scenario comes back from its document with the same times', async () => {
  const first = await document('replay', 'kitchen', '--seed', '5');
  const files = { 'again.json': JSON.stringify({ ...(first['scenario'] as object), seed: 5 }) };
  const options = ['--order', 'poll', '--walk-time', '4s', '--strategy', 'async'];
  const { stdout } = await run(['replay', 'again.json', ...options, '--json'], { files });
  expect(JSON.parse(stdout)).toEqual(first);
});
