import { InputError, parseAxis, parseIndicator, show, type Indicator } from '@simul/core';
import type { WrittenAxis } from './experiment.js';
import { within } from './within.js';

const MOST_AXES = 2;
const MOST_INDICATORS = 4;

/** `boards=1..48` @throws {InputError} */
export function readAxis(written: string): WrittenAxis {
  return { ...within('vary', () => parseAxis(written)), written };
}

/** One axis, or two. @throws {InputError} */
export function readAxes(texts: readonly string[]): readonly WrittenAxis[] {
  if (texts.length <= MOST_AXES) return texts.map(readAxis);
  const wanted = 'one field or two that are varied on this page';
  throw new InputError({ where: 'vary', found: `${texts.length} fields`, wanted });
}

/** `makespan.mean,waitTime.p99` @throws {InputError} */
export function readIndicators(text: string): readonly Indicator[] {
  const texts = text.split(',');
  if (texts.length <= MOST_INDICATORS) return texts.map((each) => parseIndicator(each, 'of'));
  const wanted = `one to ${MOST_INDICATORS} numbers, such as makespan.mean,makespan.p95`;
  throw new InputError({ where: 'of', found: show(text), wanted });
}
