import { inlined } from './inlined.js';

/** A drawing that is a file of its own. */
export interface Drawing {
  readonly svg: string;
  /** The typefaces it names. */
  readonly family: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
/** Of the title, and of the heading of each chart. */
const LINE = 30;

/**
 * The charts of a figure, one below the other, as one drawing: on paper, with their headings, and in
 * the colours that are seen.
 */
export function standalone(figure: Element, title: string): Drawing {
  const charts = [...figure.querySelectorAll<SVGSVGElement>('svg[data-plot]')];
  const { color, fontFamily } = getComputedStyle(figure);
  const { backgroundColor } = getComputedStyle(document.documentElement);
  const width = Math.max(0, ...charts.map((chart) => chart.viewBox.baseVal.width)) + 2 * MARGIN;
  const root = element('svg', { xmlns: SVG, 'font-family': fontFamily, fill: color });
  root.append(named('title', title), named('desc', charts.map(labelOf).join('. ')));
  const paper = element('rect', { width, fill: backgroundColor });
  root.append(paper, text(title, MARGIN + 18, '20'));
  let top = MARGIN + LINE + 8;
  for (const chart of charts) {
    root.append(text(labelOf(chart), top + 16, '15'));
    root.append(placed(chart, top + LINE));
    top += LINE + chart.viewBox.baseVal.height + MARGIN;
  }
  for (const [name, value] of Object.entries({
    width,
    height: top,
    viewBox: `0 0 ${width} ${top}`,
  })) {
    root.setAttribute(name, String(value));
  }
  paper.setAttribute('height', String(top));
  const svg = new XMLSerializer().serializeToString(root);
  return { svg, family: fontFamily, width, height: top };
}

function placed(chart: SVGSVGElement, top: number): SVGSVGElement {
  const copy = inlined(chart);
  const { width, height } = chart.viewBox.baseVal;
  for (const { name } of [...copy.attributes]) if (name !== 'viewBox') copy.removeAttribute(name);
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height })) {
    copy.setAttribute(name, String(value));
  }
  copy.setAttribute('overflow', 'visible');
  return copy;
}

function labelOf(chart: Element): string {
  return chart.getAttribute('aria-label') ?? '';
}

function text(said: string, y: number, size: string): SVGElement {
  const line = named('text', said);
  for (const [name, value] of Object.entries({
    x: MARGIN,
    y,
    'font-size': size,
    'font-weight': 650,
  })) {
    line.setAttribute(name, String(value));
  }
  return line;
}

function named(name: string, said: string): SVGElement {
  const made = element(name, {});
  made.textContent = said;
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') made.setAttribute(key, String(value));
  }
  return made;
}
