import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What depends on how a page looks: the other rules read the document, which looks do not change. */
const OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** What axe objects to, in words: by all of its rules, or by those that colours and zoom can break. */
export async function objections(page: Page, rules: 'all' | 'of looks'): Promise<string[]> {
  // Without frames of other origins there is no need of another page to put their findings together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === 'all' ? axe : axe.withRules(OF_LOOKS)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}
