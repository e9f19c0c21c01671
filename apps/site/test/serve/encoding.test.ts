import { expect, test } from 'vitest';
import { encodingFor } from '../../serve/encoding.js';

const all = () => true;

test.each([
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['BR', 'br'],
  ['br;q=0', 'identity'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0.000', 'identity'],
  ['br;q=0.1, gzip;q=0.2', 'gzip'],
  ['br ; q=0.5 , gzip;q=0.5', 'br'],
  ['identity, br;q=0.5', 'identity'],
  ['identity;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0, gzip', 'gzip'],
  ['br;q=yes, gzip', 'gzip'],
  ['br;q=2', 'identity'],
  ['broken', 'identity'],
  [';;;,,,=', 'identity'],
])('to a client that accepts "%s", %s is sent', (accept, encoding) => {
  expect(encodingFor(accept, all)).toBe(encoding);
});

test('what was not packed is sent as it is', () => {
  expect(encodingFor('br, gzip', (encoding) => encoding === 'identity')).toBe('identity');
  expect(encodingFor('br, gzip', (encoding) => encoding !== 'br')).toBe('gzip');
});
