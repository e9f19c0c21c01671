import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostOf, serverOf } from '../../serve/host.js';
import { listen } from '../../serve/listen.js';
import { makeSiteFolder } from './site-folder.js';

const { folder, remove } = makeSiteFolder();
let site: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  site = await listen(hostOf(folder), 0);
});

afterAll(() => {
  site.close();
  remove();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, {
    headers: { 'accept-encoding': 'identity', ...headers },
    redirect: 'manual',
  });

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
    expect(await (await get('learn/limits')).text()).toBe('limits');
  });

  test('says of what type a file is', async () => {
    const typeOf = async (path: string) => (await get(path)).headers.get('content-type');
    expect(await typeOf('about')).toBe('text/html;charset=utf-8');
    expect(await typeOf('kept.js')).toBe('text/javascript');
  });

  test('sends a page that is asked for with a slash at the end to its own path', async () => {
    const response = await get('learn/limits/?v=1&x=%zz');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/learn/limits?v=1&x=%zz');
  });

  test('lets no slash lead to another host', async () => {
    const response = await get('/example.org/');
    expect(response.status).toBe(404);
    expect(response.headers.has('location')).toBe(false);
  });

  test('has what _headers does not name asked for anew', async () => {
    expect((await get('')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('kept.js')).headers.get('cache-control')).toBe('immutable');
  });

  test('sends nothing again to a client that has it', async () => {
    const etag = (await get('about')).headers.get('etag') ?? '';
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      expect((await get('about', { 'if-none-match': known })).status, known).toBe(304);
    }
    expect((await get('about', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('has its own page for what is not there', async () => {
    const response = await get('nowhere/at/all');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('not here');
  });

  test('serves a build as it was at the start, whatever is written later', async () => {
    const { folder: built, remove: removeBuilt } = makeSiteFolder();
    const server = hostOf(built);
    removeBuilt();
    const { url, close } = await listen(server, 0);
    expect(await (await fetch(url)).text()).toBe('the page');
    close();
  });

  test('of a folder without a build says what to do', () => {
    expect(() => hostOf(join(folder, 'none'))).toThrow('build the site first');
  });

  test('answers a fault of its own with 500, says it, and lives', async () => {
    const reported: string[] = [];
    const files = {
      get: (path: string) => {
        if (path === '/bad') throw new Error('a fault');
        return undefined;
      },
      has: () => false,
    } as unknown as ReadonlyMap<string, never>;
    const broken = serverOf({ files, rules: [], missing: Buffer.from('not here') }, (line) =>
      reported.push(line),
    );
    const { url, close } = await listen(broken, 0);
    expect((await fetch(`${url}bad`)).status).toBe(500);
    expect(reported).toEqual([expect.stringMatching(/^GET "\/bad": Error: a fault/)]);
    expect((await fetch(`${url}other`)).status).toBe(404);
    close();
  });
});

describe('listening', () => {
  test('on a port that is taken says so', async () => {
    const port = Number(new URL(site.url).port);
    await expect(listen(hostOf(folder), port)).rejects.toThrow(`Port ${port} is taken`);
  });

  test.each([-1, 0.5, 65_536, NaN])('on port %d says that there is none', async (port) => {
    await expect(listen(hostOf(folder), port)).rejects.toThrow(`There is no port ${port}`);
  });

  test('is on localhost alone, unless asked otherwise', async () => {
    const local = createServer();
    const everywhere = createServer();
    const asked = [await listen(local, 0), await listen(everywhere, 0, '0.0.0.0')];
    expect(local.address()).toHaveProperty('address', expect.stringMatching(/^(127\.|::1$)/));
    expect(everywhere.address()).toHaveProperty('address', '0.0.0.0');
    for (const { url, close } of asked) {
      expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
      close();
    }
  });

  test('on an address that the machine does not have says so', async () => {
    await expect(listen(createServer(), 0, '192.0.2.1')).rejects.toThrow(
      'This machine has no address 192.0.2.1',
    );
  });

  test('outlives connections that cannot be accepted', async () => {
    const reported: string[] = [];
    const server = hostOf(folder);
    const { url, close } = await listen(server, 0, 'localhost', (line) => reported.push(line));
    server.emit('error', new Error('too many open files'));
    server.emit('error', new Error('too many open files'));
    expect(reported).toEqual(['too many open files', 'too many open files']);
    expect((await fetch(url)).status).toBe(200);
    close();
  });
});
