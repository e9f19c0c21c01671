const LONGEST = 64_000;

interface LateFault {
  readonly name: string;
  /** As long as YAML may be. */
  readonly text: string;
  readonly line: number;
  readonly found: string;
}

const BRACE = 'Unexpected flow-map-end token';

/** Documents whose only fault stands at their end, or is found when all has been composed. */
export const lateYamlFaults: readonly LateFault[] = [
  inLastLine('a flow list, then a brace', '- [', () => 'a, ', ']\n}', BRACE),
  inLastLine('flow maps, then a brace', '', () => '- {a: 1, b: 2}\n', '}', BRACE),
  inLastLine('a list, then a brace', '', () => '- a\n', '}', BRACE),
  inLastLine('fields, the first again', '', field, 'a0: 1', 'the field "a0" given twice'),
  inLastLine('maps, in the last a field twice', '', () => '- a: 1\n', '  a: 2', '"a" given twice'),
  inLastLine('explicit fields, then a brace', '', (i) => `? a${i}\n: b\n`, '}', BRACE),
  inLastLine('deep lists, then a brace', '', () => `${nested(60)}\n`, '}', BRACE),
  inLastLine(
    'lists, the last too deep',
    '',
    () => `${nested(9)}\n`,
    nested(70),
    'more than 64 levels',
  ),
  inLastLine('anchors, then a brace', '', (i) => `a${i}: &x${i}\n`, '}', BRACE),
  inLastLine('tags, then a brace', '', () => '- !!str a\n', '}', BRACE),
  inLastLine('a long plain text, then a brace', 'a: ', () => 'word ', '\n}', BRACE),
  inLastLine('plain lines, then a brace', 'a: ', () => 'word\n  ', '\n}', BRACE),
  inLastLine('a literal text, then a brace', 'a: |\n', () => '  x\n', '}', BRACE),
  inLastLine('comments, then a brace', '', () => '#\n', '}', BRACE),
  inLastLine('blank lines, then a brace', '', () => '\n', '}', BRACE),
  inLastLine('tabs, then a brace', 'a:', () => '\t', '\n}', BRACE),
  inLastLine('a bad escape after letters', 'a: "', () => 'x', '\n \\q"', 'Invalid escape'),
  inLastLine('a bad escape after good ones', 'a: "', () => '\\n', '\n \\q"', 'Invalid escape'),
  { ...inLastLine('one anchor, named twice', '', () => 'a: &x\n', '', '"a" given twice'), line: 2 },
  { ...inLastLine('aliases', '- &a 1\n', () => '- *a\n', '', '100 aliases'), line: 102 },
  { ...inLastLine('lines of tabs', 'a:\n', () => '\t\n', '\tb: 1', 'Tabs'), line: 2 },
  { ...inLastLine('maps in an open list', '[', () => 'a: 1, ', '', 'Flow sequence'), line: 1 },
];

function inLastLine(
  name: string,
  head: string,
  piece: (index: number) => string,
  tail: string,
  found: string,
): LateFault {
  const pieces: string[] = [];
  let left = LONGEST - head.length - tail.length;
  for (let next = piece(0); next.length <= left; next = piece(pieces.length)) {
    pieces.push(next);
    left -= next.length;
  }
  const text = head + pieces.join('') + tail;
  return { name, text, line: text.split('\n').length, found };
}

function field(index: number): string {
  return `a${index}: 1\n`;
}

function nested(depth: number): string {
  return `- ${'['.repeat(depth)}${']'.repeat(depth)}`;
}
