/** A text on one line, or two where it is longer than `most` characters: after a comma, if it has one. */
export function twoLines(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const comma = text.indexOf(', ');
  if (comma > 0) return [text.slice(0, comma + 1), text.slice(comma + 2)];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = text.length / 2;
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return space === undefined ? [text] : [text.slice(0, space), text.slice(space + 1)];
}
