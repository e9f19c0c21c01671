import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRules } from '../../headers/format.js';
import { headersOf } from '../../headers/match.js';
import { parsePolicy, policyOf } from '../../headers/policy.js';

const BUILD = join(import.meta.dirname, '../../build');
/** What Cloudflare reads of a line. */
const LONGEST_LINE = 2000;

const read = (file: string) => readFileSync(join(BUILD, file), 'utf8');
const rules = parseRules(read('_headers'));
const policyAt = (path: string) =>
  parsePolicy(headersOf(rules, path).get('content-security-policy') ?? '');

describe('what the build asks of hosts', () => {
  test.each(globSync('**/*.html', { cwd: BUILD }))(
    'allows %s all that its own policy allows',
    (page) => {
      const allowed = policyAt(`/${page}`);
      for (const [name, sources] of policyOf(read(page))) {
        expect(allowed.get(name)).toEqual(expect.arrayContaining([...sources]));
      }
    },
  );

  test.each(['/', '/any/page', '/service-worker.js', '/_app/immutable/workers/a.js'])(
    'lets nothing at %s run that is inline or made of text, nor be framed',
    (path) => {
      const policy = policyAt(path);
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
      expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
      expect(policy.get('script-src')).not.toContain("'unsafe-eval'");
    },
  );

  test('lets no page of another origin embed a file', () => {
    expect(headersOf(rules, '/still.svg').get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('lets only what has a hash in its name be kept', () => {
    expect(headersOf(rules, '/').has('cache-control')).toBe(false);
    expect(headersOf(rules, '/_app/immutable/a.js').get('cache-control')).toContain('immutable');
  });

  test('fits into the lines that hosts read', () => {
    const longest = Math.max(
      ...read('_headers')
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(LONGEST_LINE);
  });
});
