import { prefer } from '../preferences/preference.js';
import { paletteOf, type Palette } from './palette.js';

/** What the reader wants the page to look like; `auto` is as the system does. */
export const CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof CHOICES)[number];

/** The page's own script reads it, before this is loaded. */
const KEY = 'theme';
const CHANGES = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
];

/** The look of the page: chosen here, kept as a preference, and followed by what is painted. */
export class Theme {
  #choice = $state<ThemeChoice>('auto');
  #palette = $state.raw<Palette>();

  get choice(): ThemeChoice {
    return this.#choice;
  }

  set choice(choice: ThemeChoice) {
    this.#choice = choice;
    document.documentElement.dataset['theme'] = choice;
    prefer(KEY, choice);
    this.#palette = paletteOf(document.documentElement);
  }

  /** Nothing before the page is alive. */
  get palette(): Palette | undefined {
    return this.#palette;
  }

  /** Follows the system until the function it returns is called. */
  follow(): () => void {
    const root = document.documentElement;
    this.#choice = CHOICES.find((choice) => choice === root.dataset['theme']) ?? 'auto';
    const read = () => {
      this.#palette = paletteOf(root);
    };
    read();
    const queries = CHANGES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      for (const query of queries) query.removeEventListener('change', read);
    };
  }
}
