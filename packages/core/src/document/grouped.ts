/** U+202F, a narrow no-break space: no line breaks inside a number. */
const GROUP_SPACE = '\u202F';

/**
 * A number for people: groups of three digits, and `decimals` digits after the point. Not for
 * documents, tables or formulas that a program reads. Written here because the first call of
 * `toLocaleString` takes longer than loading the whole command.
 */
export function grouped(value: number, decimals: number = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const threes = whole.replace(/\B(?=(\d{3})+$)/g, GROUP_SPACE);
  return fraction === undefined ? threes : `${threes}.${fraction}`;
}

/** `1 board`, `24 boards`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
