import { expect, test } from 'vitest';
import { run } from '../support/fake-terminal.js';

async function titleOf(...args: string[]): Promise<string> {
  return (await run(['predict', ...args])).stdout.split('\n')[0]!;
}

test('a scenario that flags change does not go by the name of the preset', async () => {
  expect(await titleOf('kitchen')).toMatch(/^kitchen: 12 boards/);
  expect(await titleOf('kitchen', '--boards=13')).toMatch(/^kitchen, changed: 13 boards/);
  expect(await titleOf('kitchen', '--reply-limit=2')).toMatch(/^kitchen, changed: 12 boards/);
});

test('flags that say what the preset says change nothing, nor does a seed or a strategy', async () => {
  expect(await titleOf('kitchen', '--boards=12')).toMatch(/^kitchen: 12 boards/);
  expect(await titleOf('kitchen', '--seed=12')).toMatch(/^kitchen: 12 boards/);
  expect(await titleOf('kitchen', '--strategy=sync')).toMatch(/^kitchen: 12 boards/);
});

test('flags alone have no name', async () => {
  expect(await titleOf()).toMatch(/^judit: 24 boards/);
  expect(await titleOf('--boards=13')).toMatch(/^13 boards/);
});

test('a document keeps its name in the same way', async () => {
  const files = { tonight: 'name: Tonight\nboards: 3\n' };
  const { stdout } = await run(['predict', 'tonight', '--boards=4', '--json'], { files });
  expect(JSON.parse(stdout)).toMatchObject({ scenario: { name: 'Tonight, changed', boards: 4 } });
});
