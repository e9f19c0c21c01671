import type { Replications } from '../../src/kernel/replications.js';

/** Shards of replications as one. Totals of groups are sums of doubles, so that they are rounded. */
export function joinReplications(parts: readonly Replications[]): Replications {
  const [first] = parts as [Replications];
  const columns = Object.entries(first).filter(([name]) => name !== 'groups');
  const joined = columns.map(([name]) => [
    name,
    Float64Array.from(parts.flatMap((part) => [...part[name as 'makespan']])),
  ]);
  const add = (a: Float64Array, b: Float64Array) => a.map((count, i) => count + b[i]!);
  const groups = first.groups.map((_, group) => {
    const measures = parts.map((part) => part.groups[group]!);
    return measures.reduce((a, b) => ({
      waits: add(a.waits, b.waits),
      responses: add(a.responses, b.responses),
      totalWait: a.totalWait + b.totalWait,
      totalResponse: a.totalResponse + b.totalResponse,
    }));
  });
  return { ...(Object.fromEntries(joined) as unknown as Replications), groups };
}

/** Whether two are the same to the bit, but for sums of doubles. */
export function areSameReplications(a: Replications, b: Replications): boolean {
  const columns = ({ groups: _, ...rest }: Replications): readonly Float64Array[] =>
    Object.values(rest);
  const histograms = ({ groups }: Replications) =>
    groups.flatMap(({ waits, responses }) => [waits, responses]);
  const totals = ({ groups }: Replications) =>
    groups.flatMap(({ totalWait, totalResponse }) => [totalWait, totalResponse]);
  return (
    areAlike([...columns(a), ...histograms(a)], [...columns(b), ...histograms(b)]) &&
    totals(a).every((total, i) => Math.abs(total - totals(b)[i]!) <= 1e-12 * total)
  );
}

function areAlike(these: readonly Float64Array[], those: readonly Float64Array[]): boolean {
  return these.every(
    (array, i) =>
      array.length === those[i]!.length && array.every((x, j) => Object.is(x, those[i]![j])),
  );
}
