/** What is reported of every replication, in seconds: the columns of an answer, in order. */
export const COLUMNS = ['makespan', 'released', 'utilisation', 'waitTime', 'longestWait'] as const;
export type Column = (typeof COLUMNS)[number];

/** The reported numbers, one entry a replication, and how many rounds waited how long. */
export type Report = Readonly<Record<Column, Float64Array>> & {
  /** Counts, in whatever bins the contender has. */
  readonly waits: Float64Array;
};

export interface Answer {
  /** Of the work alone, by the contender's own monotonic clock. */
  readonly nanoseconds: number;
  readonly report: Report;
}

/*
 * An answer is a line (nanoseconds, replications, bins of the waits) and then all columns and the
 * waits as doubles, the least byte first: nothing is rounded on the way.
 */

export function writeAnswer({ nanoseconds, report }: Answer): Buffer {
  const { makespan, waits } = report;
  const line = `${nanoseconds} ${makespan.length} ${waits.length}\n`;
  const columns = [...COLUMNS.map((column) => report[column]), waits];
  return Buffer.concat([Buffer.from(line), ...columns.map(bytesOf)]);
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

/** The answer that these bytes are, or nothing while some of it is still to come. */
export function readAnswer(bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf('\n') + 1;
  if (end === 0) return undefined;
  const [nanoseconds = 0, length = 0, bins = 0] = bytes
    .toString('latin1', 0, end)
    .split(' ')
    .map(Number);
  const size = 8 * (COLUMNS.length * length + bins);
  if (bytes.length < end + size) return undefined;
  // A copy, since doubles are read where eight divides the address.
  const doubles = new Float64Array(new Uint8Array(bytes.subarray(end, end + size)).buffer);
  const column = (i: number) => doubles.subarray(i * length, (i + 1) * length);
  return {
    nanoseconds,
    report: {
      makespan: column(0),
      released: column(1),
      utilisation: column(2),
      waitTime: column(3),
      longestWait: column(4),
      waits: doubles.subarray(COLUMNS.length * length),
    },
  };
}
