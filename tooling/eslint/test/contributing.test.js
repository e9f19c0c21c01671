import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../place.js';
import { packages } from '../rooms.js';

const ROW = /^\| `(\w+)` +\|.*\| (nothing|every room above|`.*`).*\|$/gm;

test.each([
  ['core', 'packages/core', ['assembly', 'generated']],
  ['command', 'apps/cli', []],
])(
  'CONTRIBUTING lists the allowed imports of the %s that the linter enforces',
  (name, pkg, apart) => {
    /** @type {Map<string, readonly (string | undefined)[]>} */
    const rooms = new Map();
    for (const [, room = '', known = ''] of section(`The rooms of the ${name}`).matchAll(ROW)) {
      const above = [...rooms.keys()].filter((each) => !apart.includes(each));
      const named = [...known.matchAll(/`([^`]+)`/g)].map(([, each]) => each);
      rooms.set(room, known.startsWith('every room above') ? above : named);
    }
    expect(Object.fromEntries(rooms)).toEqual(packages[pkg]?.rooms);
  },
);

/** @param {string} heading */
function section(heading) {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  return text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}
