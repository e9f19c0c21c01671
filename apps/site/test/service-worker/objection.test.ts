import { describe, expect, test } from 'vitest';
import { objectionTo, typeFor } from '../../src/service-worker/objection.js';

const script = { type: typeFor('_app/a.js'), hash: 'right' };
const page = { type: typeFor('learn/limits'), hash: 'right' };

describe('a file is kept', () => {
  test.each([
    ['a script', script, 'text/javascript'],
    ['a script by its old type', script, 'application/javascript; charset=utf-8'],
    ['a page', page, 'text/html;charset=utf-8'],
    ['a page in capitals', page, 'Text/HTML'],
    ['a style', { ...script, type: typeFor('a.css') }, 'text/css'],
    ['data', { ...script, type: typeFor('learn/__data.json') }, 'application/json'],
    ['a picture', { ...script, type: typeFor('still.svg') }, 'image/svg+xml'],
    ['a font of whatever type', { ...script, type: typeFor('a.woff2') }, ''],
  ])('as %s with the right bytes', (_, expected, type) => {
    expect(objectionTo({ status: 200, type, hash: 'right' }, expected)).toBeUndefined();
  });

  test('when it is the page for what is not there, whatever the host says of it', () => {
    for (const status of [200, 404]) {
      const found = { status, type: 'text/html', hash: 'right' };
      expect(objectionTo(found, { ...page, type: typeFor('404.html') })).toBeUndefined();
    }
  });
});

describe('a file is refused', () => {
  test.each([
    ['a login page for a script', 200, 'text/html', 'other', script, 'came as text/html'],
    ['a login page for a page', 200, 'text/html', 'other', page, 'is not of this build'],
    ['the right bytes of the wrong type', 200, 'text/plain', 'right', script, 'came as text/plain'],
    ['no type', 200, '', 'right', script, 'came as no type'],
    ['a type that only begins right', 200, 'text/htmlx', 'right', page, 'came as text/htmlx'],
    ['a page of another build', 200, 'text/html', 'other', page, 'is not of this build'],
    ['an error', 503, 'text/html', 'right', page, 'answered 503'],
    ['part of a file', 206, 'text/javascript', 'right', script, 'answered 206'],
    ['a script that is missing', 404, 'text/html', 'other', script, 'status 404'],
  ])('when it is %s', (_, status, type, hash, expected, objection) => {
    expect(objectionTo({ status, type, hash }, expected)).toContain(objection);
  });

  test('when its type is unknown', () => {
    expect(() => typeFor('a.xyz')).toThrow('a.xyz is of an unknown type');
  });
});
