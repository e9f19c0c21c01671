import { show } from '@simul/core';
import type * as Yaml from 'yaml';
import type { Alias, Node, ParsedNode, YAMLMap } from 'yaml';

/** A fault of a document, and its place. */
export interface YamlFault {
  readonly at: number;
  readonly found: string;
}

export const MOST_ALIASES = 100;
export const DEEPEST = 64;
export const TOO_DEEP: string = `more than ${DEEPEST} levels, one in the other`;

/**
 * Finds the first fault of a document whose grammar is right: a name given twice or not a plain
 * value, an alias without an anchor, too many aliases, or too many levels.
 */
export function findYamlFault(
  yaml: typeof Yaml,
  contents: ParsedNode | null,
): YamlFault | undefined {
  return new Walk(yaml).fault(contents, 0);
}

class Walk {
  readonly #yaml: typeof Yaml;
  /** Anchors of complete nodes only: an alias inside its own node would be a circle. */
  readonly #anchors = new Set<string>();
  #aliases = 0;

  constructor(yaml: typeof Yaml) {
    this.#yaml = yaml;
  }

  fault(node: unknown, depth: number): YamlFault | undefined {
    if (!this.#yaml.isNode(node)) return undefined;
    if (depth > DEEPEST) return fault(node, TOO_DEEP);
    const found = this.#inside(node, depth);
    if (!this.#yaml.isAlias(node) && node.anchor !== undefined) this.#anchors.add(node.anchor);
    return found;
  }

  #inside(node: Node, depth: number): YamlFault | undefined {
    if (this.#yaml.isAlias(node)) return this.#alias(node);
    if (this.#yaml.isMap(node)) return this.#map(node, depth);
    return this.#yaml.isSeq(node) ? this.#first(node.items, depth) : undefined;
  }

  #alias(alias: Alias): YamlFault | undefined {
    if (!this.#anchors.has(alias.source)) {
      return fault(alias, `${show(`*${alias.source}`)}, an alias of nothing before it`);
    }
    this.#aliases += 1;
    return this.#aliases > MOST_ALIASES
      ? fault(alias, `more than ${MOST_ALIASES} aliases`)
      : undefined;
  }

  #map(map: YAMLMap, depth: number): YamlFault | undefined {
    const names = new Set<string>();
    for (const { key } of map.items) {
      if (!this.#yaml.isScalar(key)) return fault(map, 'a name that is no plain value');
      const name = String(key.value);
      if (names.has(name)) return fault(key, `the field ${show(name)} given twice`);
      names.add(name);
    }
    return this.#first(
      map.items.flatMap(({ key, value }) => [key, value]),
      depth,
    );
  }

  #first(nodes: readonly unknown[], depth: number): YamlFault | undefined {
    for (const node of nodes) {
      const found = this.fault(node, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function fault(node: Node, found: string): YamlFault {
  return { at: node.range?.[0] ?? 0, found };
}
