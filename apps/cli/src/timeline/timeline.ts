import type { Lanes, Stretch } from '@simul/core';
import type { Paper } from '../terminal/paper.js';
import { padStart, widest } from '../text/width.js';
import { fill, hanging, wrap } from '../text/wrap.js';
import { axis } from './axis.js';
import { dominating } from './cells.js';
import { groups, nameOf, type Group } from './groups.js';
import { BOARD_RESTS, draw, legend, MASTER_RESTS, type State } from './states.js';

/** An exhibition to draw: its lanes, and a heading. */
export interface Drawn {
  readonly name: string;
  readonly words: string;
  readonly lanes: Lanes;
}

/** Most lanes of each sort; beyond that, neighbours share a lane. */
export interface Most {
  readonly masters: number;
  readonly boards: number;
}

/** One lane of the page, with the stretches of all that share it. */
interface Lane {
  readonly label: string;
  readonly shared: boolean;
  readonly stretches: readonly (readonly Stretch<State>[])[];
  readonly resting: ReadonlySet<State>;
}

/**
 * Exhibitions below each other on one time axis, with a legend; nothing if no time passes. All lanes
 * must end at the same instant.
 */
export function timeline(exhibitions: readonly Drawn[], most: Most, paper: Paper): string[] {
  const end = exhibitions[0]?.lanes.end ?? 0;
  if (end === 0) return [];
  const pages = exhibitions.map((exhibition) => ({
    exhibition,
    lanes: lanesOf(exhibition.lanes, most),
  }));
  const all = pages.flatMap(({ lanes }) => lanes);
  const gutter = widest(all.map(({ label }) => label)) + 1;
  const width = paper.width - gutter;
  const row = ({ label, stretches, resting }: Lane) =>
    paper.ink.quiet(padStart(label, gutter - 1)) +
    ` ${draw(dominating(stretches, end, width, resting), paper)}`;
  return [
    ...pages.flatMap(({ exhibition, lanes }) => [
      ...heading(exhibition, paper),
      ...lanes.map(row),
      '',
    ]),
    ...axis(end, width, paper.unicode).map((line) => ' '.repeat(gutter) + paper.ink.quiet(line)),
    '',
    ...key(all, paper),
  ].map((line) => line.trimEnd());
}

function heading({ name, words }: Drawn, { ink, width }: Paper): string[] {
  const [first = '', ...rest] = hanging(`${name}  `, words, width);
  const said = first.slice(name.length);
  return [ink.strong(name) + ink.quiet(said), ...rest.map(ink.quiet)];
}

function lanesOf({ masters, boards }: Lanes, most: Most): readonly Lane[] {
  return [
    ...sharing('master', masters, most.masters, MASTER_RESTS),
    ...sharing('board', boards, most.boards, BOARD_RESTS),
  ];
}

function sharing(
  noun: string,
  each: readonly (readonly Stretch<State>[])[],
  most: number,
  resting: ReadonlySet<State>,
): readonly Lane[] {
  return groups(each.length, most).map((group, index) => ({
    label: index === 0 ? firstLabel(noun, group, each.length) : nameOf(group),
    shared: group.end - group.first > 1,
    stretches: each.slice(group.first, group.end),
    resting,
  }));
}

function firstLabel(noun: string, group: Group, count: number): string {
  if (count === 1) return noun;
  return `${noun}${group.end === 1 ? '' : 's'} ${nameOf(group)}`;
}

function key(lanes: readonly Lane[], paper: Paper): string[] {
  const seen = new Set<State>();
  for (const lane of lanes.flatMap(({ stretches }) => stretches))
    for (const { state } of lane) seen.add(state);
  const marks = fill(legend(seen, paper), paper.width, '   ');
  if (!lanes.some(({ shared }) => shared)) return marks;
  const note = 'A shared lane shows the most common state.';
  return [...marks, ...wrap(note, paper.width).map(paper.ink.quiet)];
}
