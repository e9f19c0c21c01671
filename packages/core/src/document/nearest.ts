/**
 * The candidate with the spelling closest to `word`; undefined if more than two letters in five
 * differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const short = word.toLowerCase().slice(0, 100);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(short.length * 0.4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - short.length) >= least) continue;
    const steps = editDistance(short, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours (Damerau–Levenshtein, 1964). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? beforeLast[j - 2]! + 1 : Infinity;
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, substituted, swapped);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

/** A sentence that suggests the nearest candidate, if there is one. */
export function suggestion(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : `Did you mean ${near}?`;
}
