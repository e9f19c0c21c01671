import { expect, type Locator, type Page } from '@playwright/test';
import type { Action, Predicted, Reached } from './lessons/journey.js';
import { Traffic } from './traffic.js';

/** More stops than any chapter has. */
const MOST_STOPS = 200;
const MOST_SCREENS = 30;

/** A chapter, as somebody knows it who has no mouse. */
export class LessonPage {
  readonly page: Page;
  readonly #traffic: Traffic;

  constructor(page: Page) {
    this.page = page;
    this.#traffic = new Traffic(page);
  }

  async open(slug: string): Promise<void> {
    await this.page.goto(`/learn/${slug}`);
    await this.#traffic.over();
  }

  /** Says what is wrong, then what is right, and is told something else each time. */
  async predict({ question, wrong, right }: Predicted): Promise<void> {
    const asked = this.page.locator('.prediction', { hasText: question });
    const reply = asked.locator('[aria-live]');
    await this.#say(question, wrong, asked);
    await expect(reply).toContainText(wrong);
    await expect(reply.locator('svg')).toHaveCount(0);
    const told = await reply.textContent();
    await this.#say(question, right, asked);
    await expect(reply).toContainText(right);
    await expect(reply.locator('svg')).toHaveCount(1);
    expect(await reply.textContent()).not.toBe(told);
  }

  /** Scrolls on, a screen at a time, until there is something live. */
  async scrollToFigure(): Promise<void> {
    const play = this.page.getByRole('button', { name: /^(Play|Pause)$/ });
    for (let screens = 0; screens < MOST_SCREENS; screens++) {
      if ((await play.count()) > 0) break;
      await this.page.keyboard.press('PageDown');
      await this.#traffic.over();
    }
    await play.first().waitFor();
  }

  async reach({ words, actions }: Reached): Promise<void> {
    const goal = this.page.getByRole('listitem').filter({ hasText: words });
    await expect(goal.getByRole('img', { name: 'Not reached yet' })).toHaveCount(1);
    for (const action of actions) await this.#act(action);
    await expect(goal.getByRole('img', { name: 'Reached', exact: true })).toHaveCount(1);
    await expect(this.page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
  }

  /** Goes on by Tab until something of that name has the focus. */
  async tabTo(name: string): Promise<void> {
    await this.#tabUntil((focused) => focused.name === name, name);
  }

  async #say(question: string, text: string, asked: Locator): Promise<void> {
    const { keyboard } = this.page;
    await this.#tabUntil((f) => f.group === question || f.name === question, question);
    if ((await this.#focused()).group === '') {
      await keyboard.press('Control+a');
      await keyboard.type(text);
    } else await this.#choose(text);
    await keyboard.press('Tab');
    await expect(asked.getByRole('button')).toBeFocused();
    await keyboard.press('Enter');
  }

  /** Of radio buttons, by the arrows. */
  async #choose(text: string): Promise<void> {
    await this.page.keyboard.press('Space');
    for (let presses = 0; presses < MOST_STOPS; presses++) {
      if ((await this.#focused()).name === text) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`There is no choice ${text}.`);
  }

  async #act(action: Action): Promise<void> {
    const { keyboard } = this.page;
    await this.tabTo(action.at);
    if ('type' in action) {
      await keyboard.press('Control+a');
      await keyboard.type(action.type);
      return;
    }
    for (let times = action.times ?? 1; times > 0; times--) await keyboard.press(action.press);
  }

  async #tabUntil(isMeant: (focused: Focused) => boolean, name: string): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (isMeant(await this.#focused())) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`No way by Tab to ${name}.`);
  }

  #focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      const label = element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent;
      const legend = element.closest('fieldset')?.querySelector('legend')?.textContent;
      const trimmed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
      return { name: trimmed(label), group: trimmed(legend ?? '') };
    });
  }
}

interface Focused {
  readonly name: string;
  /** The question that it belongs to; empty where there is none. */
  readonly group: string;
}
