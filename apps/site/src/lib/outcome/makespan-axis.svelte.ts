import type { SimulateDocument } from '@simul/core';
import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { calmSpan } from './calm-span.js';

/** Milliseconds. */
const EASED = 250;

/** From when to when makespans are shown: eased, as more of them come in. Seconds. */
export class MakespanAxis {
  readonly #eased: Tween<readonly [number, number]>;

  constructor(document: () => SimulateDocument) {
    const span = () => {
      const { min, max } = document().estimate.makespan;
      return calmSpan(min, max);
    };
    this.#eased = Tween.of(span, {
      duration: () => (prefersReducedMotion.current ? 0 : EASED),
      easing: cubicOut,
    });
  }

  get whole(): readonly [number, number] {
    return this.#eased.current;
  }
}
