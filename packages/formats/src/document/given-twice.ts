import { endOfString } from './json-string.js';

/** The name of a field given twice in one object, and where the second begins. */
export interface GivenTwice {
  readonly at: number;
  readonly name: string;
}

/**
 * Finds the first field of a JSON text that is given twice in one object: `JSON.parse` keeps the
 * last silently. One pass over valid JSON, without recursion: deep nesting overflows no stack.
 */
export function findGivenTwice(text: string): GivenTwice | undefined {
  /** The fields so far of each open object; `undefined` for a list. */
  const open: (Set<string> | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    const begin = at;
    const char = text[at]!;
    at = char === '"' ? endOfString(text, at) : at + 1;
    if (char === '{' || char === '[') open.push(char === '{' ? new Set() : undefined);
    else if (char === '}' || char === ']') open.pop();
    else if (char === '"' && isName(text, at)) {
      const name = JSON.parse(text.slice(begin, at)) as string;
      const fields = open.at(-1)!;
      if (fields.has(name)) return { at: begin, name };
      fields.add(name);
    }
  }
  return undefined;
}

/** Whether the string that ends here is the name of a field: in valid JSON a colon follows it. */
function isName(text: string, end: number): boolean {
  let at = end;
  while (' \t\r\n'.includes(text[at] ?? '.')) at += 1;
  return text[at] === ':';
}
