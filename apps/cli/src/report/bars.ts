import { histogram, type Sample } from '@simul/core';
import { grouped, roughTimes } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { padStart, widest } from '../text/width.js';

const BINS = 12;

/** Parts of a column, by eighths. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A histogram of the makespans: a bar a bin, from the least to the greatest. */
export function bars(makespans: Sample, { ink, width, unicode }: Paper): string[] {
  const bins = histogram(makespans, BINS);
  const labels = roughTimes(bins.map(({ from }) => from));
  const counts = bins.map(({ count }) => grouped(count));
  const labelWidth = widest(labels);
  const room = width - labelWidth - widest(counts) - 2;
  const most = Math.max(...bins.map(({ count }) => count));
  return bins.map(({ count }, index) => {
    const bar = barOf((count / most) * room, unicode);
    const label = ink.quiet(padStart(labels[index]!, labelWidth));
    return `${label} ${bar} ${ink.quiet(counts[index]!)}`;
  });
}

/** A bar shorter than a column is still visible. */
function barOf(columns: number, unicode: boolean): string {
  if (!unicode) return '#'.repeat(Math.ceil(columns));
  const eighths = Math.ceil(columns * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}
