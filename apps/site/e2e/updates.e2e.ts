import type { Page } from '@playwright/test';
import { bodyOf, cacheOf, NEWER_BUILD, OLD_BUILD } from './builds.js';
import { ChangingHost, type Lie } from './changing-host.js';
import { expect, test as base } from './fixtures.js';
import { install, keptBuilds } from './installation.js';
import { openInstalled } from './installed.js';
import { objections } from './objections.js';

const test = base.extend<{ host: ChangingHost }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
  host: async ({}, use) => {
    const host = await ChangingHost.serve(OLD_BUILD);
    await use(host);
    host.close();
  },
});
test.use({ serviceWorkers: 'allow' });

const OLD = cacheOf(OLD_BUILD);
const NEWER = cacheOf(NEWER_BUILD);
/** A page at rest, since nothing is played on it. */
const home = (host: ChangingHost) => `${host.url}learn`;

/** A script that no page here loads by itself. */
const SCRIPT = [...OLD_BUILD.files.keys()]
  .filter((path) => /nodes\/.*\.js$/.test(path))
  .sort()
  .at(-1)!;

const LOGIN: Lie = { status: 200, type: 'text/html', body: '<h1>Log in to the hotel</h1>' };
const GONE: Lie = { status: 404, type: 'text/plain', body: 'not here yet' };
const OLD_PAGE: Lie = { status: 200, type: 'text/html', body: bodyOf(OLD_BUILD, 'learn') };
const HALF_SCRIPT: Lie = {
  status: 200,
  type: 'text/javascript',
  body: bodyOf(OLD_BUILD, SCRIPT.slice(1)).subarray(0, 100),
};

const isNewer = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['build'] === 'newer');
const offer = (page: Page) => page.getByRole('button', { name: 'Reload' });

const playing = (page: Page) => page.getByRole('button', { name: /^(Play|Pause)$/ });

const textAt = (page: Page, url: string) =>
  page.evaluate(async (asked) => (await fetch(asked)).text(), url);

test('a newer version is offered in every tab, moves nothing, and is taken on a click', async ({
  page,
  context,
  host,
}) => {
  await openInstalled(page, home(host));
  const other = await context.newPage();
  await other.goto(`${host.url}learn/glossary`);
  await expect(offer(page)).toHaveCount(0);
  const place = await page.locator('h1').boundingBox();

  host.deploy(NEWER_BUILD);
  await page.reload();
  expect(await install(page)).toBe('waiting');
  for (const tab of [page, other]) {
    await expect(tab.getByRole('status').filter({ has: offer(tab) })).toContainText(
      'A newer version is ready.',
    );
    expect(await isNewer(tab)).toBe(false);
  }

  await test.step('it can be read and reached, and covers nothing', async () => {
    expect(await page.locator('h1').boundingBox()).toEqual(place);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await objections(page, 'of looks')).toEqual([]);
    }
    await page.locator('header select').focus();
    await page.keyboard.press('Tab');
    await expect(offer(page)).toBeFocused();
  });

  await test.step('the tab that asked has it at once', async () => {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await isNewer(page)).toBe(true);
    expect(await keptBuilds(page)).toEqual([NEWER]);
    await expect(offer(page)).toHaveCount(0);
  });

  await test.step('the other tab stays as it is until its reader asks', async () => {
    expect(await isNewer(other)).toBe(false);
    await Promise.all([other.waitForEvent('load'), offer(other).click()]);
    expect(await isNewer(other)).toBe(true);
    await expect(offer(other)).toHaveCount(0);
  });
});

test('a reader who never asks has the newer version once every tab was closed', async ({
  page,
  context,
  host,
}) => {
  await openInstalled(page, home(host));
  host.deploy(NEWER_BUILD);
  expect(await install(page)).toBe('waiting');
  await page.goto(`${host.url}lab`);
  await page.reload();
  expect(await isNewer(page)).toBe(false);
  await page.close();
  const comeBack = async () => {
    const tab = await context.newPage();
    await tab.goto(home(host));
    const found = { newer: await isNewer(tab), kept: await keptBuilds(tab) };
    await tab.close();
    return found;
  };
  await expect.poll(comeBack).toEqual({ newer: true, kept: [NEWER] });
});

test('an update that is not whole changes nothing, and is made up for later', async ({
  page,
  context,
  host,
}) => {
  await openInstalled(page, home(host));
  host.deploy(NEWER_BUILD);
  const torn = {
    'a script is missing': [SCRIPT, GONE],
    'a script is answered by a login page': [SCRIPT, LOGIN],
    'a script has arrived half': [SCRIPT, HALF_SCRIPT],
    'a page is still the old one': ['/learn', OLD_PAGE],
    'a page is a login page': ['/lab', LOGIN],
  } as const;
  for (const [name, [lied, lie]] of Object.entries(torn)) {
    await test.step(name, async () => {
      host.lies = (path) => (path === lied ? lie : undefined);
      expect(await install(page)).toBe('failed');
      expect(await keptBuilds(page)).toEqual([OLD]);
    });
  }
  await test.step('the old build is whole', async () => {
    await context.setOffline(true);
    for (const path of ['', 'lab', 'learn', SCRIPT.slice(1)]) {
      expect(await textAt(page, host.url + path)).toBe(bodyOf(OLD_BUILD, path).toString());
    }
    await context.setOffline(false);
  });
  await test.step('once the new one is, it is offered', async () => {
    host.lies = () => undefined;
    expect(await install(page)).toBe('waiting');
    await expect(offer(page)).toBeVisible();
  });
});

test('a first visit keeps nothing that is not of its build', async ({ page, host }) => {
  await test.step('behind a captive portal', async () => {
    host.lies = (path) => (path === SCRIPT ? LOGIN : undefined);
    await page.goto(home(host));
    expect(await install(page)).toBe('failed');
    expect(await keptBuilds(page)).toEqual([]);
  });
  await test.step('while the host still has an old page', async () => {
    host.deploy(NEWER_BUILD);
    host.lies = (path) => (path === '/learn' ? OLD_PAGE : undefined);
    await page.goto(home(host));
    expect(await install(page)).toBe('failed');
    expect(await keptBuilds(page)).toEqual([]);
  });
  await test.step('and keeps the build once it is whole', async () => {
    host.lies = () => undefined;
    await page.goto(home(host));
    expect(await install(page)).toBe('kept');
    expect(await keptBuilds(page)).toEqual([NEWER]);
    await page.reload();
    expect(await isNewer(page)).toBe(true);
  });
});

test('without room for the build nothing is kept, and the page works', async ({
  page,
  context,
  host,
}) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(host.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  await page.goto(host.url);
  expect(await install(page)).toBe('failed');
  expect(await keptBuilds(page)).toEqual([]);
  await expect(playing(page)).toBeEnabled();

  await test.step('nor does a full localStorage hurt', async () => {
    await page.evaluate(() => {
      for (let size = 2 ** 23; size >= 1; size /= 2) {
        try {
          localStorage.setItem(`x${size}`, 'y'.repeat(size));
        } catch {
          // Half of it may fit.
        }
      }
    });
    await page.reload();
    await expect(playing(page)).toBeEnabled();
    await page.locator('header select').selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('a browser that refuses all storage shows every kind of page', async ({ page, host }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  for (const path of ['', 'lab', 'learn']) {
    await page.goto(host.url + path);
    // A page does not hear of a choice before its script runs.
    await expect(async () => {
      await page.locator('header select').selectOption('light');
      await page.locator('header select').selectOption('dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark', { timeout: 1000 });
    }).toPass();
  }
});
