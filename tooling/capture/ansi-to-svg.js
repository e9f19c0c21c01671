// Converts terminal output, text with colours and weights, to an SVG.

const COLUMN = 8.4;
const LINE = 18;
const MARGIN = 20;

/**
 * Those of the sixteen terminal colours that the command uses, for a dark background.
 *
 * @type {Readonly<Record<number, string>>}
 */
const COLOURS = { 31: '#ff8a75', 33: '#ffb347', 94: '#6db1ff' };
const INK = '#f1ebe2';
const QUIET = '#a39a8d';
const PAPER = '#161412';

/**
 * @param {string} text what a command printed, with SGR escape sequences
 * @param {{ columns: number, title: string }} frame
 * @returns {string} an SVG document
 */
export function ansiToSvg(text, { columns, title }) {
  const lines = text.trimEnd().split('\n');
  const width = columns * COLUMN + 2 * MARGIN;
  const height = lines.length * LINE + 2 * MARGIN;
  const rows = lines.map((line, row) => drawLine(line, MARGIN + (row + 0.75) * LINE));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="10" fill="${PAPER}"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">`,
    ...rows.flat(),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/**
 * @typedef {{ colour: string, bold: boolean }} Style
 */

/**
 * @param {string} line
 * @param {number} y
 * @returns {string[]}
 */
function drawLine(line, y) {
  let column = 0;
  return spans(line).flatMap((span) => {
    const at = column;
    column += [...span.text].length;
    return span.text.trim() === '' ? [] : [drawSpan(span, at, y)];
  });
}

/**
 * Every span has an explicit width, so that columns stay aligned in any font.
 *
 * @param {Style & { text: string }} span
 * @param {number} column
 * @param {number} y
 */
function drawSpan({ text, colour, bold }, column, y) {
  const x = (MARGIN + column * COLUMN).toFixed(1);
  const length = ([...text].length * COLUMN).toFixed(1);
  const weight = bold ? ' font-weight="bold"' : '';
  return (
    `<text x="${x}" y="${y}" textLength="${length}" fill="${colour}"${weight}` +
    ` xml:space="preserve">${escaped(text)}</text>`
  );
}

/**
 * Splits a line where its style changes.
 *
 * @param {string} line
 * @returns {(Style & { text: string })[]}
 */
function spans(line) {
  let style = { colour: INK, bold: false };
  // Text and escape sequences alternate.
  return line.split(/\u001b\[([\d;]*)m/).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part, ...style }];
    for (const code of part.split(';')) style = styleAfter(style, Number(code));
    return [];
  });
}

/**
 * @param {Style} style
 * @param {number} code of SGR, the sequences that set colour and weight
 * @returns {Style}
 */
function styleAfter(style, code) {
  if (code === 0) return { colour: INK, bold: false };
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, colour: QUIET };
  if (code === 22) return { colour: style.colour === QUIET ? INK : style.colour, bold: false };
  if (code === 39) return { ...style, colour: INK };
  return { ...style, colour: COLOURS[code] ?? style.colour };
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
