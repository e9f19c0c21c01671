import { describe, expect, test } from 'vitest';
import { readArguments } from '../../serve/arguments.js';

describe('the arguments of the host', () => {
  test.each([
    [[], undefined, { port: 4173, host: 'localhost' }],
    [[], '5000', { port: 5000, host: 'localhost' }],
    [['0'], '5000', { port: 0, host: 'localhost' }],
    [['--host', '0.0.0.0'], undefined, { port: 4173, host: '0.0.0.0' }],
    [['8080', '--host=::1'], undefined, { port: 8080, host: '::1' }],
  ])('%j with PORT=%s mean %o', (given, fallback, wanted) => {
    expect(readArguments(given, fallback)).toEqual(wanted);
  });

  test.each([[['x']], [['80', '81']], [['--port', '80']], [['--host']], [['-1']], [['1e3']]])(
    '%j are refused',
    (given) => {
      expect(() => readArguments(given, undefined)).toThrow();
    },
  );
});
