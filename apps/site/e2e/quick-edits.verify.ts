import type { Page } from '@playwright/test';
import { writeDocument } from '../src/lib/runner/write-document.js';
import { experimentOf, performedHere } from '../test/runner/support.js';
import { expect, test } from './fixtures.js';
import { LabPage } from './lab-page.js';
import { EDITS, type Act, type Edit } from './quick-edits.js';

const LINK = '/lab?v=1&ask=plan&boards=60&replications=10000';
const SLOWDOWN = 4;
/** An answer that takes longer never comes. Milliseconds. */
const NEVER = 120_000;
/** After so long a press of the button has come to nothing. Milliseconds. */
const PRESSED = 15_000;

const answers = new Map<string, Promise<string>>();

/** What is played in this thread for a link. */
function answerTo(link: string): Promise<string> {
  const known = answers.get(link);
  if (known !== undefined) return known;
  const answer = performedHere(experimentOf(link)).then((document) => writeDocument(document!));
  answers.set(link, answer);
  return answer;
}

async function perform(lab: LabPage, act: Act): Promise<void> {
  if ('limit' in act) await lab.limit.fill(act.limit);
  else if ('question' in act) {
    await lab.questions.getByRole('radio', { checked: true }).press(act.question);
  } else await lab.page.evaluate(cancelIfRunning);
  await lab.page.waitForTimeout(act.then);
}

/** Runs in the page. The run may be over by then. */
function cancelIfRunning(): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.trim() === 'Cancel')?.click();
}

/** Opens a plan. @param delay of what is loaded for the first run. Milliseconds */
async function open(page: Page, delay = 0): Promise<LabPage> {
  await page.unrouteAll({ behavior: 'wait' });
  await page.goto(LINK);
  const lab = new LabPage(page);
  await expect(lab.run.or(lab.cancel)).toBeEnabled();
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  return lab;
}

/** Why an edit does not end with the complete answer to the question in the address; else nothing. */
async function failed(page: Page, { acts, start }: Edit): Promise<string | undefined> {
  const lab = start === undefined ? new LabPage(page) : await open(page, start);
  for (const act of acts) await perform(lab, act);
  try {
    await lab.status.filter({ hasText: 'Done.' }).waitFor({ state: 'attached', timeout: NEVER });
    // The button may be replaced while it is pressed: then no document comes, and it is pressed again.
    await expect(async () => {
      const document = await lab.document(PRESSED);
      const answer = await answerTo(new URL(page.url()).search);
      if (document !== answer) throw new Error(`found ${document.slice(0, 200)}`);
    }).toPass({ timeout: NEVER });
    return undefined;
  } catch (error) {
    const status = await lab.status.innerText();
    return `${status} ${page.url()} ${JSON.stringify(acts)} ${(error as Error).message}`;
  }
}

for (const [kind, edits] of Object.entries(EDITS)) {
  test(`${kind}: every edit ends with the answer to the question shown`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await open(page);
    const failures: string[] = [];
    for (const edit of edits) {
      const why = await failed(page, edit);
      if (why !== undefined) failures.push(why);
      // An edit ends with any question; the next begins with a plan.
      await new LabPage(page).questions.getByText('How many are enough?').click();
    }
    console.log(`${kind}: ${edits.length - failures.length} of ${edits.length} answered`);
    expect(failures).toEqual([]);
  });
}
