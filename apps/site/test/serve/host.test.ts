import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostOf } from '../../serve/host.js';
import { listen } from '../../serve/listen.js';

const FILES = {
  _headers: '/*\n  X-Everywhere: yes\n/kept.js\n  Cache-Control: immutable\n',
  'index.html': 'the page',
  'about.html': 'about',
  '404.html': 'not here',
  'kept.js': 'plain',
  'kept.js.br': 'packed',
};

const folder = mkdtempSync(join(tmpdir(), 'simul-host-'));
let site: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  site = await listen(hostOf(folder), 0);
});

afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, accept = 'identity') =>
  fetch(site.url + path, { headers: { 'accept-encoding': accept } });

describe('the host', () => {
  test.each(['', '?v=1&deep=a/b', 'about', 'kept.js', 'nowhere/at/all'])(
    'gives "%s" the headers of _headers',
    async (path) => {
      expect((await get(path)).headers.get('x-everywhere')).toBe('yes');
    },
  );

  test('answers a path with its page', async () => {
    expect(await (await get('')).text()).toBe('the page');
    expect(await (await get('about?x=1')).text()).toBe('about');
  });

  test('has what _headers does not name asked for anew', async () => {
    expect((await get('')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('kept.js')).headers.get('cache-control')).toBe('immutable');
  });

  test.each(['nowhere/at/all', '_headers'])('has its own page for %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('not here');
  });

  test('sends what was packed to whom can unpack it', async () => {
    expect((await get('kept.js', 'br')).headers.get('content-encoding')).toBe('br');
    expect((await get('kept.js')).headers.get('content-encoding')).toBeNull();
  });

  test('of a folder without a build says what to do', () => {
    expect(() => hostOf(join(folder, 'none'))).toThrow('build the site first');
  });

  test('on a port that is taken says so', async () => {
    const port = Number(new URL(site.url).port);
    await expect(listen(hostOf(folder), port)).rejects.toThrow(`Port ${port} is taken`);
  });

  test.each([-1, 0.5, 65_536, NaN])('on port %d says that there is none', async (port) => {
    await expect(listen(hostOf(folder), port)).rejects.toThrow(`There is no port ${port}`);
  });
});
