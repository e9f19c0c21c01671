import { prefer, preferred } from '../preferences/preference.js';
import type { Language } from './listing.js';

const NAME = 'language';

/** In which language listings are read, in every chapter. */
class LanguagePreference {
  #chosen = $state<Language>('python');

  /** As it was chosen on an earlier visit. */
  recall(): void {
    if (preferred(NAME) === 'typescript') this.#chosen = 'typescript';
  }

  get chosen(): Language {
    return this.#chosen;
  }

  set chosen(language: Language) {
    this.#chosen = language;
    prefer(NAME, language);
  }
}

export const languagePreference: LanguagePreference = new LanguagePreference();
