import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.js';

const BUILD = join(import.meta.dirname, '../build');
const workers = globSync(['service-worker.js', '_app/immutable/workers/*.js'], { cwd: BUILD });

for (const worker of workers) {
  test(`the policy reaches ${worker.replace(/-[\w-]{8}\.js$/, '')}`, async ({ request }) => {
    const response = await request.get(`/${worker}`);
    expect(response.status()).toBe(200);
    const policy = response.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval;');
  });
}
