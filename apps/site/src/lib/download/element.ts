const SVG = 'http://www.w3.org/2000/svg';

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

export function said(
  text: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const made = element('text', attributes);
  made.textContent = text;
  return made;
}
