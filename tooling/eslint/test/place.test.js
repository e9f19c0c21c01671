import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf, ROOT } from '../place.js';

test.each([
  ['packages/core/src/time/a.ts', 'packages/core', 'time', true],
  ['packages/core/src/index.ts', 'packages/core', 'index', true],
  ['packages/core/assembly/hall.ts', 'packages/core', 'assembly', true],
  ['packages/core/test/time/a.test.ts', 'packages/core', 'test', false],
  ['apps/site/src/lib/film/Film.svelte', 'apps/site', 'film', true],
  ['apps/site/src/lib/film/film.svelte.ts', 'apps/site', 'film', true],
  ['apps/site/src/routes/+page.svelte', 'apps/site', 'routes', true],
  ['apps/site/src/service-worker/index.ts', 'apps/site', 'service-worker', true],
  ['apps/site/vite.config.ts', 'apps/site', 'vite.config', false],
])('%s stands in %s, in the room %s', (path, pkg, room, shipped) => {
  expect(placeOf(join(ROOT, path))).toMatchObject({ pkg, room, shipped });
});
