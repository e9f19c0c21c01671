/** A table in Markdown; the first columns contain names, the others numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  names: number = 1,
): string {
  const rule = head.map((_, i) => (i < names ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
