import { element, said } from './element.js';
import { legendOf, placed, type Block } from './legend.js';
import { linesOf, measuring } from './lines-of.js';

/** A drawing that is a file of its own. */
export interface Drawing {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly color: string;
  readonly paper: string;
  readonly family: string;
}

/** CSS pixels. */
const MARGIN = 24;
/** Of a heading. */
const ABOVE = 10;

/**
 * The charts of a figure with what explains them, one below the other, as one drawing: on paper, with
 * their headings, and in the colours that are seen.
 *
 * @param font a style sheet that holds the typeface
 */
export function standalone(figure: Element, title: string, font: string): Drawing {
  const charts = [...figure.querySelectorAll<SVGSVGElement>('svg[data-plot]')];
  const look = lookOf(figure);
  const across = Math.max(0, ...charts.map((chart) => chart.viewBox.baseVal.width));
  const blocks = [
    heading(title, 20, across, look),
    ...[...figure.querySelectorAll('svg[data-plot], [data-legend]')].flatMap((each) =>
      each instanceof SVGSVGElement
        ? [heading(labelOf(each), 15, across, look), chartOf(each)]
        : [legendOf(each, across, measuring(`14px ${look.family}`))],
    ),
  ];
  const described = element('desc', {});
  described.textContent = charts.map(labelOf).join('. ');
  const named = element('title', {});
  named.textContent = title;
  const style = element('style', {});
  style.textContent = font;
  const paper = element('rect', { fill: look.paper });
  const root = element('svg', { 'font-family': look.family, fill: look.color });
  root.append(named, style, described, paper);
  let top = MARGIN;
  for (const { part, height } of blocks) {
    const group = element('g', { transform: `translate(${MARGIN} ${top})` });
    group.append(part);
    root.append(group);
    top += height + 10;
  }
  const [width, height] = [across + 2 * MARGIN, top + MARGIN - 10];
  for (const each of [root, paper]) {
    each.setAttribute('width', String(width));
    each.setAttribute('height', String(height));
  }
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

function lookOf(figure: Element): Look {
  const { color, fontFamily } = getComputedStyle(figure);
  const { backgroundColor } = getComputedStyle(document.documentElement);
  return { color, paper: backgroundColor, family: fontFamily };
}

function chartOf(chart: SVGSVGElement): Block {
  return { part: placed(chart, 0, 0), height: chart.viewBox.baseVal.height };
}

function heading(text: string, size: number, width: number, { family }: Look): Block {
  const part = element('g', { 'font-size': size, 'font-weight': 650 });
  const lines = linesOf(text, width, measuring(`650 ${size}px ${family}`));
  const high = Math.round(size * 1.35);
  const y = (line: number) => ABOVE + line * high + size;
  part.append(...lines.map((line, index) => said(line, { x: 0, y: y(index) })));
  return { part, height: ABOVE + lines.length * high };
}

function labelOf(chart: Element): string {
  return chart.getAttribute('aria-label') ?? '';
}
