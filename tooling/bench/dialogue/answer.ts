/** The columns of an answer, in order: the reported numbers of every replication, in seconds. */
export const COLUMNS = ['makespan', 'released', 'utilisation', 'waitTime', 'longestWait'] as const;
export type Column = (typeof COLUMNS)[number];

/** The reported numbers, one entry per replication, and a histogram of the waits. */
export type Report = Readonly<Record<Column, Float64Array>> & {
  /** Counts, in the contender's own bins. */
  readonly waits: Float64Array;
};

export interface Answer {
  /** Time of the work only, by the contender's own monotonic clock. */
  readonly nanoseconds: number;
  readonly report: Report;
}

/*
 * An answer is a line (nanoseconds, replications, number of wait bins), then all columns and the waits
 * as little-endian doubles, so nothing is rounded in transit.
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

/** Decodes an answer; undefined while it is incomplete. */
export function readAnswer(bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf('\n') + 1;
  if (end === 0) return undefined;
  const [nanoseconds = 0, length = 0, bins = 0] = bytes
    .toString('latin1', 0, end)
    .split(' ')
    .map(Number);
  const size = 8 * (COLUMNS.length * length + bins);
  if (bytes.length < end + size) return undefined;
  // A copy, since a Float64Array must be aligned to eight bytes.
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
