/** What of its looks a part of a drawing takes with it. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;

/**
 * A copy of a drawing that looks the same wherever it is: what the style sheets said is written into
 * it, and what only shows what is being read is left out.
 */
export function inlined(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [drawing, copy].map((root) => [...root.querySelectorAll('*')]);
  for (const [index, original] of originals!.entries()) {
    const looks = getComputedStyle(original);
    for (const name of LOOKS) copies![index]!.setAttribute(name, looks.getPropertyValue(name));
    copies![index]!.removeAttribute('class');
  }
  for (const passing of copy.querySelectorAll('[data-passing]')) passing.remove();
  for (const hidden of copy.querySelectorAll('[aria-hidden]'))
    hidden.removeAttribute('aria-hidden');
  return copy;
}
