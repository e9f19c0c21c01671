import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy, policyOf, printPolicy, union } from '../../headers/policy.js';

const source = fc.constantFrom("'self'", "'sha256-b='", "'sha256-a='", 'data:', "'none'");
const policy = fc
  .dictionary(fc.constantFrom('script-src', 'img-src', 'default-src'), fc.array(source), {
    minKeys: 1,
  })
  .map((directives) => new Map(Object.entries(directives)));

describe('a policy', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(policy, (one) => {
        expect(parsePolicy(printPolicy(one))).toEqual(one);
      }),
      { seed: 1 },
    );
  });

  test('that a page lacks is an error', () => {
    expect(() => policyOf('<!doctype html>')).toThrow('A page has no policy');
  });
});

describe('the policy of several pages', () => {
  const written = (some: Map<string, readonly string[]>[]) => printPolicy(union(some));

  test('allows what each of them allows, and no more', () => {
    fc.assert(
      fc.property(fc.array(policy), (some) => {
        const all = union(some);
        const names = new Set(some.flatMap((one) => [...one.keys()]));
        expect(new Set(all.keys())).toEqual(names);
        for (const name of names) {
          const allowed = some.flatMap((one) => one.get(name) ?? []);
          expect(new Set(all.get(name))).toEqual(new Set(allowed));
        }
      }),
      { seed: 2 },
    );
  });

  test('is the same when a page comes twice', () => {
    fc.assert(
      fc.property(fc.array(policy), (some) => {
        expect(written([...some, ...some])).toBe(written(some));
      }),
      { seed: 3 },
    );
  });

  test('names keywords first and hashes in order, whatever page comes first', () => {
    const a = parsePolicy("script-src 'self' 'sha256-b='");
    const b = parsePolicy("script-src 'self' 'sha256-a='");
    expect(written([a, b])).toBe("script-src 'self' 'sha256-a=' 'sha256-b='");
    expect(written([b, a])).toBe(written([a, b]));
  });
});
