/** A table in Markdown: the first columns name things, the others hold figures. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  names: number = 1,
): string {
  const rule = head.map((_, i) => (i < names ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
