import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/**
 * Everything that browsers complain about while a test runs, in words. A test that provokes some takes
 * them out.
 */
export async function collectFaults(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (isComplaint(message)) faults.push(inWords(message));
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  await context.exposeBinding('reportViolation', (_, violation: string) => {
    faults.push(`policy: ${violation}`);
  });
  await context.addInitScript(watchPolicy);
  return faults;
}

/** Of what keeps the site, which most tests do without. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

function isComplaint(message: ConsoleMessage) {
  return ['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED;
}

function inWords(message: ConsoleMessage) {
  const { pathname } = new URL(message.location().url, 'http://nowhere');
  return `console: ${message.text()} (${pathname})`;
}

/** Runs in the page. */
function watchPolicy() {
  const { reportViolation } = globalThis as unknown as {
    reportViolation: (violation: string) => Promise<void>;
  };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    void reportViolation(`${effectiveDirective} blocked ${blockedURI}`);
  });
}
