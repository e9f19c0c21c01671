import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostOf } from '../../serve/host.js';
import { listen } from '../../serve/listen.js';
import { bodyOf, headerOf, sendRaw, statusOf } from './raw-request.js';
import { makeSiteFolder } from './site-folder.js';

const { folder, remove } = makeSiteFolder();
let site: Awaited<ReturnType<typeof listen>>;
let port: number;

beforeAll(async () => {
  site = await listen(hostOf(folder), 0);
  port = Number(new URL(site.url).port);
});

afterAll(() => {
  site.close();
  remove();
});

const request = (target: string, lines: readonly string[] = [], method = 'GET') =>
  [`${method} ${target} HTTP/1.1`, 'Host: x', 'Connection: close', ...lines, '', ''].join('\r\n');

/** Sends it, and holds that the host serves the next client as if nothing had been. */
async function send(bytes: string | Buffer) {
  const answer = await sendRaw(port, bytes);
  expect(answer).not.toContain('a secret');
  expect(answer).not.toContain('X-Everywhere: yes\n');
  const response = await fetch(site.url);
  expect([response.status, await response.text()]).toEqual([200, 'the page']);
  return answer;
}

describe('a path', () => {
  test.each([
    ['//', 308],
    ['///', 404],
    ['/////', 404],
    ['//[', 404],
    ['//about', 404],
    ['/../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/%2e%2e%2fsecret.txt', 404],
    ['/%252e%252e/secret.txt', 404],
    ['/..\\secret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/learn/../../secret.txt', 404],
    ['/learn', 404],
    ['/kept.js.br', 404],
    ['/.env', 404],
    ['/__proto__', 404],
    ['/constructor', 404],
    [`/${'a'.repeat(10_000)}`, 404],
    ['/%', 400],
    ['/%zz', 400],
    ['/%c0%ae', 400],
    ['/%ff', 400],
    ['/%00', 400],
    ['/about%00.html', 400],
    ['/%0d%0aX-Other:%20yes', 400],
    ['/%0d%0a/', 400],
    ['http://x', 200],
    ['http://x/', 200],
    ['http://x/about?y', 200],
    ['HTTP://x/about', 200],
    ['http://x//', 308],
    ['http://[', 400],
    ['http://x:99999/', 400],
    ['http://', 400],
    ['ftp://x/about', 400],
    ['*', 400],
    ['?', 400],
    ['/?#[', 200],
    ['/about#%', 200],
    ['/?%', 200],
    ['/%61bout', 200],
    ['/%2561bout', 404],
  ])('of %j is answered with %d', async (target, status) => {
    expect(statusOf(await send(request(target)))).toBe(status);
  });

  test.each([
    '/_headers',
    '/_headers?x',
    '/_headers#x',
    '/_headers/',
    '/_headers//',
    '//_headers',
    '/./_headers',
    '/learn/../_headers',
    '/%5Fheaders',
    '/%5fheaders/',
    '/%5F%68%65%61%64%65%72%73',
    '/%255Fheaders',
    '/%25255Fheaders',
    '/_HEADERS',
    '/\\_headers',
    '/_headers%2f',
    '/%2f_headers',
    '/_headers.html',
    'http://x/_headers',
    'http://x/./%5Fheaders/',
  ])('of %j does not give the rules of the host away', async (target) => {
    expect(statusOf(await send(request(target)))).toBe(404);
  });
});

describe('a method', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
    '%s is answered with 405, and what is allowed',
    async (method) => {
      const answer = await send(request('/', ['Content-Length: 0'], method));
      expect(statusOf(answer)).toBe(405);
      expect(headerOf(answer, 'allow')).toBe('GET, HEAD');
    },
  );

  test('with a body is answered as well', async () => {
    expect(statusOf(await send(`${request('/', ['Content-Length: 4'], 'POST')}body`))).toBe(405);
  });

  test('CONNECT is answered with 405', async () => {
    const answer = await send(request('x:80', [], 'CONNECT'));
    expect(statusOf(answer)).toBe(405);
    expect(headerOf(answer, 'allow')).toBe('GET, HEAD');
  });

  test('HEAD is answered as GET is, without the body', async () => {
    const answer = await send(request('/about', [], 'HEAD'));
    expect(statusOf(answer)).toBe(200);
    expect(headerOf(answer, 'content-length')).toBe('5');
    expect(bodyOf(answer)).toBe('');
  });

  test('that is unknown is answered with 400', async () => {
    expect(statusOf(await send(request('/', [], 'HELLO')))).toBe(400);
  });
});

describe('a range', () => {
  test.each([
    'bytes=10-5',
    'bytes=9-5',
    'bytes=0-99999999999999999999',
    'bytes=-5',
    'bytes=-0',
    'bytes=2-3',
    'bytes=0-0,2-3',
    'bytes=99999-',
    'bytes=',
    'bytes=--',
    'bytes=NaN-NaN',
    'lines=1-2',
    'nonsense',
  ])('of "%s" is not served, but the whole file is', async (range) => {
    const answer = await send(request('/about', [`Range: ${range}`]));
    expect(statusOf(answer)).toBe(200);
    expect(bodyOf(answer)).toBe('about');
  });
});

describe('headers', () => {
  test.each([
    [['Accept-Encoding: br;q=0'], 200, 'plain'],
    [['Accept-Encoding: br;q=0, gzip'], 200, 'zipped'],
    [['Accept-Encoding: br'], 200, 'packed'],
    [['Accept-Encoding: br;q=0', 'Accept-Encoding: gzip;q=0'], 200, 'plain'],
    [['If-None-Match: *'], 304, ''],
    [['If-None-Match: W/"'], 200, 'plain'],
    [['If-Modified-Since: yesterday'], 200, 'plain'],
    [['Upgrade: websocket', 'Connection: Upgrade'], 200, 'plain'],
  ])('of %j are answered with %d', async (lines, status, body) => {
    const answer = await send(request('/kept.js', lines));
    expect(statusOf(answer)).toBe(status);
    expect(bodyOf(answer)).toBe(body);
  });

  test('that expect the unknown are answered with 417', async () => {
    expect(statusOf(await send(request('/', ['Expect: miracles'])))).toBe(417);
  });

  test('that are too large are answered with 431', async () => {
    expect(statusOf(await send(request('/', [`X: ${'a'.repeat(20_000)}`])))).toBe(431);
  });
});

describe('what is no request', () => {
  test.each([
    ['text', 'hello\r\n\r\n'],
    ['an empty line and nothing', '\r\n\r\n\0'],
    ['a TLS hello', Buffer.from('16030100a5010000a10303', 'hex')],
    ['a request without a host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a header without a name', request('/', [': x'])],
    ['a control character in the target', request('/\u0001')],
    ['a space in the target', request('/a b')],
    ['an unknown version', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
    ['two lengths', request('/', ['Content-Length: 1', 'Content-Length: 2'])],
    ['a length beside chunks', request('/', ['Content-Length: 1', 'Transfer-Encoding: chunked'])],
    ['a bad length', request('/', ['Content-Length: -1'])],
    [
      'a bad chunk',
      `${request('/', ['Transfer-Encoding: chunked'], 'POST').replace('Connection: close\r\n', '')}zz\r\n`,
    ],
  ])('%s, is answered, and the connection closed', async (_, bytes) => {
    expect(await send(bytes)).toMatch(/^HTTP\/1\.1 (400|405) /);
  });
});
