import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.js';

const BUILD = join(import.meta.dirname, '../build');
const workers = globSync(['service-worker.js', '_app/immutable/workers/*.js'], { cwd: BUILD });

test('the policy reaches every worker', async ({ request }) => {
  expect(workers.length).toBeGreaterThan(1);
  for (const worker of workers) {
    const response = await request.get(`/${worker}`);
    expect(response.status(), worker).toBe(200);
    const policy = response.headers()['content-security-policy'];
    expect(policy, worker).toContain("default-src 'none'");
    expect(policy, worker).not.toContain('unsafe-eval;');
  }
});
