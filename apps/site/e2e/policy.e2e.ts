import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.js';
import { routes } from './routes.js';

const BUILD = join(import.meta.dirname, '../build');
const workers = globSync(['service-worker.js', '_app/immutable/workers/*.js'], { cwd: BUILD });

for (const route of routes) {
  test(`${route} runs no text as code`, async ({ page, faults }) => {
    await page.goto(route);
    const verdict = await page.evaluate(tryText);
    expect(verdict).toBe('EvalError');
    await expect.poll(() => faults).toContain('policy: script-src blocked eval');
    faults.splice(0);
  });
}

/** Runs in the page. What a test evaluates may do what the page may not, but for what comes later. */
function tryText() {
  return new Promise<string>((resolve) => {
    setTimeout(() => {
      try {
        resolve(String(eval('1')));
      } catch (error) {
        resolve((error as Error).name);
      }
    });
  });
}

for (const worker of workers) {
  test(`the policy reaches ${worker.replace(/-[\w-]{8}\.js$/, '')}`, async ({ request }) => {
    const response = await request.get(`/${worker}`);
    expect(response.status()).toBe(200);
    const policy = response.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval;');
  });
}
