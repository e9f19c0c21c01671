/** No line that tells how a text is written is longer. */
const LONGEST = 10_000;

/** The first line that is neither blank nor begins with a mark, such as `#`, that makes it a comment. */
export function firstLine(text: string, comment: string): string {
  const breaks = /[\r\n]|$/g;
  for (let begin = 0; begin < text.length; begin = breaks.lastIndex) {
    const end = breaks.exec(text)?.index ?? text.length;
    const line = text.slice(begin, Math.min(end, begin + LONGEST)).trim();
    if (line !== '' && !line.startsWith(comment)) return line;
    breaks.lastIndex = end + 1;
  }
  return '';
}
