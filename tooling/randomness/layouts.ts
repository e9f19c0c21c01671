import { compile } from './compile.ts';

/** The orders in which the values of many replications are read. */
export const LAYOUTS = ['by board', 'by round', 'by replication'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The reference scenario: 24 boards × 30 rounds, a move and a reply to each. */
const BOARDS = 24;
const ROUNDS = 30;

/** Replications that are interleaved: enough for a test to read long runs of one time. */
const ABREAST = 16_384;

/*
 * `number` is the index of a value in the order of the layout, from 0; the functions return its
 * replication, board, round and time.
 */
const SOURCE = `
  import { moveIndex, Stream } from './random/stream';

  const stream = changetype<Stream>(__heap_base);
  const values: usize = __heap_base + 64;
  const PAIRS: u64 = ${BOARDS * ROUNDS};
  const ABREAST: u64 = ${ABREAST};

  export function at(): usize {
    return values;
  }

  function time(pair: u64, isByBoard: bool, kind: u64): u64 {
    const board = isByBoard ? pair / ${ROUNDS} : pair % ${BOARDS};
    const round = isByBoard ? pair % ${ROUNDS} : pair / ${BOARDS};
    return stream.at(moveIndex(board, round + 1) + kind);
  }

  export function fill(layout: i32, seed: u64, from: u64, count: u64): void {
    for (let i: u64 = 0; i < count; i++) {
      const number = from + i;
      store<u64>(values + (<usize>i << 3), layout == 2 ? across(seed, number) : along(seed, number, layout == 0));
    }
  }

  function along(seed: u64, number: u64, isByBoard: bool): u64 {
    stream.splitFor(seed, number / (2 * PAIRS));
    return time(number / 2 % PAIRS, isByBoard, number & 1);
  }

  function across(seed: u64, number: u64): u64 {
    const block = number / (2 * PAIRS * ABREAST);
    const place = number / ABREAST % (2 * PAIRS);
    stream.splitFor(seed, block * ABREAST + number % ABREAST);
    return time(place / 2, true, place & 1);
  }
`;

/** Values per call: 512 KiB, which fit into the kernel's initial memory. */
const CHUNK = 65_536;

/** The exports of the compiled entry. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly at: () => number;
  readonly fill: (layout: number, seed: bigint, from: bigint, count: bigint) => void;
}

/** The part of WebAssembly used here, which Node has and its types lack. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
  };
};

/** Yields the endless stream of a seed in a layout, as little-endian bytes. */
export type Streams = (layout: Layout, seed: bigint) => Generator<Uint8Array, never>;

export async function loadStreams(): Promise<Streams> {
  const { instance } = await WebAssembly.instantiate(await compile(SOURCE));
  const { memory, at, fill } = instance.exports as Exports;
  return function* (layout, seed) {
    for (let from = 0n; ; from += BigInt(CHUNK)) {
      fill(LAYOUTS.indexOf(layout), seed, from, BigInt(CHUNK));
      yield new Uint8Array(memory.buffer).slice(at(), at() + 8 * CHUNK);
    }
  };
}
