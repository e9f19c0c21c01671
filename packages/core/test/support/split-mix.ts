/* SplitMix64 by bigints: Steele, Lea & Flood, OOPSLA 2014. */

const GOLDEN = 0x9e3779b97f4a7c15n;
const word = (value: bigint) => BigInt.asUintN(64, value);

function mix(start: bigint): bigint {
  let z = word(start);
  z = word((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = word((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

function mixGamma(start: bigint): bigint {
  let z = word(start);
  z = word((z ^ (z >> 33n)) * 0xff51afd7ed558ccdn);
  z = word((z ^ (z >> 33n)) * 0xc4ceb9fe1a85ec53n);
  z = (z ^ (z >> 33n)) | 1n;
  const flips = [...(z ^ (z >> 1n)).toString(2)].filter((bit) => bit === '1').length;
  return flips < 24 ? z ^ 0xaaaaaaaaaaaaaaaan : z;
}

/** The stream of a replication, and the value that follows a state. */
export function splitMix(seed: bigint, replication: bigint) {
  const root = word(mix(seed + GOLDEN) + 2n * replication * GOLDEN);
  const state = mix(root + GOLDEN);
  const gamma = mixGamma(root + 2n * GOLDEN);
  return {
    at: (index: bigint) => mix(state + gamma * index),
    next: (value: bigint) => mix(value + GOLDEN),
  };
}
