import { grouped } from '@simul/text';

/** How a value differs from another, as a share of it: `−92 %`, `12 ×`; nothing where it is equal. */
export function differenceOf(value: number, base: number): string {
  if (value === base) return 'the same';
  if (base === 0 || value === 0) return base === 0 ? 'from nothing' : 'none of it';
  const times = value / base;
  if (times >= 3) return `${grouped(times, times < 10 ? 1 : 0)} times as much`;
  const share = (times - 1) * 100;
  const digits = Math.abs(share) < 10 ? 1 : 0;
  return `${share > 0 ? '+' : '−'}${grouped(Math.abs(share), digits)} %`;
}
