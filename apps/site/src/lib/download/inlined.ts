/** What of its looks a part of a drawing takes with it; all but `opacity` are handed down. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;

/**
 * A copy of a drawing that looks the same wherever it is: what the style sheets said is written into
 * it, and what only shows what is being read is left out.
 */
export function inlined(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [[...drawing.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  for (const [index, original] of originals.entries()) {
    const written = copies[index]!;
    for (const [name, value] of looksOf(original, drawing)) written.setAttribute(name, value);
    for (const name of ['class', 'aria-hidden']) written.removeAttribute(name);
  }
  for (const passing of copy.querySelectorAll('[data-passing]')) passing.remove();
  // Svelte's marks of where blocks begin.
  for (const comment of commentsIn(copy)) comment.remove();
  return copy;
}

/** What differs from what is handed down. */
function looksOf(part: Element, drawing: Element): readonly (readonly [string, string])[] {
  const own = getComputedStyle(part);
  const parent = part.parentElement;
  const above = parent === null || parent === drawing ? undefined : getComputedStyle(parent);
  return LOOKS.flatMap((name) => {
    const value = own.getPropertyValue(name);
    const given = name === 'opacity' ? '1' : above?.getPropertyValue(name);
    return value === given ? [] : [[name, value] as const];
  });
}

function commentsIn(root: Node): readonly Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode() !== null) found.push(walker.currentNode as Comment);
  return found;
}
