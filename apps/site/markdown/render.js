import { Marked } from 'marked';

/** @typedef {import('marked').TokenizerAndRendererExtension} Extension */

/** What stands for Svelte's own text until everything else has been escaped. */
const HELD = /\uE000(\d+)\uE001/g;

/** The space in `3 655`, `55 s` and `8.3 %`, where no line may end. */
const IN_FIGURES = /(?<=\d) (?=(?:\d{3}|h|min|ms|s|%)(?!\w))/g;

/**
 * Turns Markdown into the markup of a Svelte component, with braces escaped.
 *
 * @param {string} text
 * @param {(word: string) => string} anchorOf the anchor of a word in the glossary
 */
export function render(text, anchorOf) {
  /** @type {string[]} */
  const held = [];
  const hold = (/** @type {string} */ svelte) => `\uE000${held.push(svelte) - 1}\uE001`;
  const marked = new Marked({
    extensions: [words(hold, anchorOf)],
    renderer: {
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens);
        return `<a href=${hold(addressOf(href))}>${inside}</a>`;
      },
      html({ raw }) {
        throw new Error(`HTML is no part of a chapter: ${raw.trim()}`);
      },
      code() {
        throw new Error('Code stands in a listing, where a test runs it: `::code NAME`');
      },
      image({ href }) {
        throw new Error(`A picture has a part of its own: ${href}`);
      },
    },
  });
  const whole = text.replaceAll(IN_FIGURES, '\u00A0');
  const html = marked.parse(whole, { async: false });
  return html
    .replaceAll(/[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'))
    .replaceAll(HELD, (_, index) => held[Number(index)] ?? '');
}

/**
 * `:here[she is here]` and `:term[makespan]`.
 *
 * @param {(svelte: string) => string} hold
 * @param {(word: string) => string} anchorOf
 * @returns {Extension}
 */
function words(hold, anchorOf) {
  return {
    name: 'words',
    level: 'inline',
    start: (text) => /:[a-z-]+\[/.exec(text)?.index,
    tokenizer(text) {
      const found = /^:([a-z-]+)\[([^\]]*)\]/.exec(text);
      if (found === null) return undefined;
      const [raw, name = '', inside = ''] = found;
      return { type: 'words', raw, name, inside, tokens: this.lexer.inlineTokens(inside) };
    },
    renderer(token) {
      const inside = this.parser.parseInline(token.tokens ?? []);
      if (token['name'] !== 'term') return `<span class="word ${token['name']}">${inside}</span>`;
      const word = String(token['inside']).replaceAll(/\s+/g, ' ');
      const address = addressOf(`/learn/glossary#${anchorOf(word)}`);
      return `<a class="term" href=${hold(address)}>${inside}</a>`;
    },
  };
}

/**
 * As Svelte has it: an address of the site is resolved, since the site need not stand at a host's root.
 *
 * @param {string} href
 */
function addressOf(href) {
  if (!href.startsWith('/')) return `{${JSON.stringify(href)}}`;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  return `{resolve(${JSON.stringify(path)}) + ${JSON.stringify(rest)}}`;
}
