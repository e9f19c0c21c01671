import { element, said } from './element.js';
import { inlined } from './inlined.js';
import { linesOf, type Measure } from './lines-of.js';

/** A part of a drawing, and how high it is. CSS pixels. */
export interface Block {
  readonly part: SVGElement;
  readonly height: number;
}

/** CSS pixels. */
const SIZE = 14;
const LINE = 22;
const BETWEEN = 20;
const BESIDE = 8;

/** What explains a chart, samples and words, in as many lines as it needs. */
export function legendOf(legend: Element, width: number, measure: Measure): Block {
  const listed = [...legend.querySelectorAll('li')];
  const part = element('g', {});
  let [left, line] = [0, 0];
  for (const item of listed.length === 0 ? [legend] : listed) {
    const sample = item.querySelector('svg');
    const [across, down] = sample === null ? [0, 0] : sizeOf(sample);
    const from = sample === null ? 0 : across + BESIDE;
    const lines = linesOf(wordsOf(item), width - from, measure);
    const wide = from + Math.max(...lines.map(measure));
    if (left > 0 && left + wide > width) [left, line] = [0, line + 1];
    const middle = line * LINE + LINE / 2;
    if (sample !== null) part.append(placed(sample, left, middle - down / 2));
    for (const [index, text] of lines.entries()) {
      part.append(said(text, { x: left + from, y: middle + index * LINE + 5, 'font-size': SIZE }));
    }
    line += lines.length - 1;
    left += wide + BETWEEN;
  }
  return { part, height: (line + 1) * LINE };
}

/** A chart, or a sample of one, where it is to be. */
export function placed(drawing: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const copy = inlined(drawing);
  const [width, height] = sizeOf(drawing);
  for (const { name } of [...copy.attributes]) if (name !== 'viewBox') copy.removeAttribute(name);
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    copy.setAttribute(name, String(value));
  }
  copy.setAttribute('overflow', 'visible');
  return copy;
}

function sizeOf(drawing: SVGSVGElement): readonly [number, number] {
  const { width, height } = drawing.viewBox.baseVal;
  return [width, height];
}

function wordsOf(item: Element): string {
  return item.textContent.replace(/\s+/g, ' ').trim();
}
