import { preferred, prefer } from '../preferences/preference.js';

const NAME = 'keys';

/** Whether single keys do something: they are in the way of whoever speaks to the machine. */
class KeysPreference {
  #areOn = $state(true);

  /** As it was chosen on an earlier visit. */
  recall(): void {
    this.#areOn = preferred(NAME) !== 'off';
  }

  get areOn(): boolean {
    return this.#areOn;
  }

  set areOn(areOn: boolean) {
    this.#areOn = areOn;
    prefer(NAME, areOn ? 'on' : 'off');
  }
}

export const keysPreference: KeysPreference = new KeysPreference();
