/*
 * xoshiro128++ by Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM
 * Transactions on Mathematical Software 47 (2021): the fastest of its family with 32-bit integers. The
 * mix of MurmurHash3 fills its state.
 */

/** Values per batch, for which the state is in local variables. */
const BATCH = 1024;

export interface Uniforms {
  /** Begins the sequence of a replication. */
  seed(seed: number, replication: number): void;
  /** A double in (0, 1) with 52 bits, like the kernel's. */
  next(): number;
}

export function uniforms(): Uniforms {
  const state = new Int32Array(4);
  const batch = new Float64Array(BATCH);
  let used = BATCH;
  return {
    seed(seed, replication) {
      for (let i = 0; i < 4; i++) state[i] = mix(mix(mix(seed) ^ replication) + i);
      used = BATCH;
    },
    next() {
      if (used === BATCH) {
        fill(batch, state);
        used = 0;
      }
      return batch[used++]!;
    },
  };
}

function mix(z: number): number {
  z = Math.imul(z ^ (z >>> 16) ^ 0x9e3779b9, 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return z ^ (z >>> 16);
}

/** Two values of 32 bits make a uniform of 52. */
function fill(batch: Float64Array, state: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  let high = 0;
  for (let i = 0; i < 2 * batch.length; i++) {
    const sum = (a + d) | 0;
    const value = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    if (i % 2 === 0) high = value >>> 6;
    else batch[i >> 1] = (high * 0x400_0000 + (value >>> 6) + 0.5) * 2 ** -52;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
