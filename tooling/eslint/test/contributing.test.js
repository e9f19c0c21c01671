import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../place.js';
import { packages } from '../rooms.js';

const ROW = /^\| `(\w+)` +\|.*\| (nothing|every room above|`.*`).*\|$/gm;

test('CONTRIBUTING tells the directions that the linter holds', () => {
  const told = new Map();
  for (const [, room, known = ''] of contributing().matchAll(ROW)) {
    const above = [...told.keys()].filter((name) => name !== 'assembly' && name !== 'generated');
    const named = [...known.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    told.set(room, known === 'every room above' ? above : named);
  }
  expect(Object.fromEntries(told)).toEqual(packages['packages/core']?.rooms);
});

function contributing() {
  return readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
}
