import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { buildVersion } from '../build-version.js';

const root = mkdtempSync(join(tmpdir(), 'simul-version-'));
const site = join(root, 'apps/site');

function write(path: string, content: string) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
}

beforeEach(() => {
  rmSync(root, { recursive: true });
  write('src/routes/+page.svelte', 'a page');
  write('../../packages/core/dist/index.js', 'the core');
  write('../../pnpm-lock.yaml', 'the libraries');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the version of the build', () => {
  test('is the same for the same content', () => {
    const version = buildVersion(site);
    write('src/routes/+page.svelte', 'a page');
    expect(buildVersion(site)).toBe(version);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
  });

  test.each([
    ['src/routes/+page.svelte', 'another page'],
    ['src/lib/new.ts', ''],
    ['static/icon.svg', 'a king'],
    ['vite.config.ts', 'a setting'],
    ['inline-script.js', 'another hash'],
    ['headers/policy.js', 'another policy'],
    ['integrity/stamp.js', 'another stamp'],
    ['markdown/render.js', 'another way to write chapters'],
    ['../../packages/core/dist/index.js', 'another core'],
    ['../../pnpm-lock.yaml', 'other libraries'],
  ])('is another when %s is', (path, content) => {
    const version = buildVersion(site);
    write(path, content);
    expect(buildVersion(site)).not.toBe(version);
  });

  test.each(['src/lib/clock.svelte.test.ts', 'build/index.html', '../../packages/core/src/a.ts'])(
    'knows nothing of %s',
    (path) => {
      const version = buildVersion(site);
      write(path, 'anything');
      expect(buildVersion(site)).toBe(version);
    },
  );
});
