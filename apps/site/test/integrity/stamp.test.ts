import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stamped, stampOf } from '../../integrity/stamp.js';

const CODE = 'const a = 1;\nself.b = a;\n';
const CONTENTS = { '': Buffer.from('page'), 'a.js': Buffer.from('script') };
const idOf = (code: string, contents: Record<string, Buffer>) =>
  stampOf(stamped(code, contents)).id;

describe('the stamp of the service worker', () => {
  test('is its first line, and leaves the others as they are', () => {
    const [first, ...rest] = stamped(CODE, CONTENTS).split('\n');
    expect(first).toMatch(/^globalThis\.simulBuild=\{.*\};$/);
    expect(rest.join('\n')).toBe(CODE);
  });

  test('has the SHA-256 of every file', () => {
    const { files } = stampOf(stamped(CODE, CONTENTS));
    const hash = createHash('sha256').update('script').digest('base64');
    expect(Object.keys(files)).toEqual(['', 'a.js']);
    expect(files['a.js']).toBe(hash);
  });

  test('names the build: another file or another script has another name', () => {
    const id = idOf(CODE, CONTENTS);
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(idOf(CODE, CONTENTS)).toBe(id);
    expect(idOf(CODE, { ...CONTENTS, '': Buffer.from('other') })).not.toBe(id);
    expect(idOf(`${CODE};`, CONTENTS)).not.toBe(id);
  });

  test('replaces the one that is there', () => {
    expect(stamped(stamped(CODE, { 'a.js': Buffer.from('old') }), CONTENTS)).toBe(
      stamped(CODE, CONTENTS),
    );
  });

  test('that is missing is said', () => {
    expect(() => stampOf(CODE)).toThrow('no stamp');
  });
});
