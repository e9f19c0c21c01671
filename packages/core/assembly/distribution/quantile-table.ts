import { wholeTime } from './whole-time';

/*
 * The leading bits of a tail are the address of its cubic: the sign selects the half, the exponent
 * an octave of probability, five bits of the fraction a piece of that octave. The gap between the
 * halves is never accessed and costs only addresses.
 */

/** The exponent of 1, and the lowest bit, so that no difference from 1.5 is 0. */
const ODD_ABOVE_ONE: u64 = 0x3ff0000000000001;

/** Tails are from 2⁻⁵² to below ½. */
export const OCTAVES: u32 = 51;
export const PIECES: u32 = 32;
/** Log₂ of the bytes of a piece: four coefficients. */
const PIECE_BITS: u32 = 5;
const OCTAVE_BITS: u32 = 10;
/** The low bits of the exponent of 2⁻⁵²: 1023 − 52 − 15 · 64. */
const FIRST_OCTAVE: u32 = 11;

/** Room for one half of a table. */
const TABLE_STEP: usize = 1 << 16;
/** From the lower half, of positive tails, to the upper one: where the sign comes to lie. */
export const UPPER_HALF: usize = 1 << 21;
/** From a table to the next. */
const TABLE_STRIDE: usize = TABLE_STEP;
/** As many as fit between the halves of the first. */
const TABLES_TOGETHER: u32 = <u32>(UPPER_HALF / TABLE_STRIDE);
const ADDRESS: u64 = <u64>(UPPER_HALF | (TABLE_STEP - (1 << (<usize>PIECE_BITS))));
const ADDRESS_SHIFT: i32 = 42;

/** Where a table begins, behind the beginning of table 0. */
export function tableOffset(table: u32): usize {
  const group = <usize>(table / TABLES_TOGETHER);
  return 2 * UPPER_HALF * group + TABLE_STRIDE * <usize>(table % TABLES_TOGETHER);
}

/** How many bytes tables 0 to `tables` − 1 take together. */
export function tablesBytes(tables: u32): usize {
  return tables == 0 ? 0 : tableOffset(tables - 1) + UPPER_HALF + TABLE_STEP;
}

/** Where a piece lies in its half. */
export function pieceAt(octave: u32, piece: u32): usize {
  return <usize>(((FIRST_OCTAVE + octave) << OCTAVE_BITS) + (piece << PIECE_BITS));
}

/** Stores coefficients in an order that lets one vector load fetch two. */
export function storeCubic(at: usize, c0: f64, c1: f64, c2: f64, c3: f64): void {
  store<f64>(at, c0);
  store<f64>(at, c2, 8);
  store<f64>(at, c1, 16);
  store<f64>(at, c3, 24);
}

/** Adding it rounds a double below 2⁵¹, even a slightly negative one, to an integer. */
const ROUNDER: f64 = 6755399441055744;
const ROUNDER_BITS: u64 = 0x4338000000000000;
/** Times from 2^LONG_BITS ns (26 days) cannot be rounded with ROUNDER. */
export const LONG_BITS: u64 = 51;

/** Vector constants in memory: V8 rebuilds vector literals at each use, but loads these. */
const CONSTANTS: usize = memory.data<u64>(
  [
    ODD_ABOVE_ONE,
    ODD_ABOVE_ONE,
    0x3ff8000000000000,
    0x3ff8000000000000,
    ADDRESS,
    ADDRESS,
    ROUNDER_BITS,
    ROUNDER_BITS,
  ],
  16,
);

/**
 * A quantile function of times as piecewise cubics, the same for every family. The bits of a draw
 * give a tail, an exact odd multiple of 2⁻⁵², uniform in (−½, ½). A positive tail is the
 * probability of shorter times; a negative tail is minus the probability of longer times.
 */
@unmanaged
export class QuantileTable {
  /** The time for the 64 bits of a draw, in whole nanoseconds. */
  @inline
  at(bits: u64): u64 {
    const tail = reinterpret<f64>((bits >> 12) | ODD_ABOVE_ONE) - 1.5;
    const address = <usize>((reinterpret<u64>(tail) >> ADDRESS_SHIFT) & ADDRESS);
    const cubic = changetype<usize>(this) + address;
    const even = load<f64>(cubic) + load<f64>(cubic, 16) * tail;
    const odd = load<f64>(cubic, 8) + load<f64>(cubic, 24) * tail;
    const time = even + odd * (tail * tail);
    const whole = reinterpret<u64>(time + ROUNDER) - ROUNDER_BITS;
    return whole >> LONG_BITS == 0 ? whole : wholeTime(time);
  }

  /**
   * Two times at once, from one table or two. They equal those of `at` below 2⁵¹ ns. A longer time
   * gives a wrong value of at least 2⁵¹; the caller must then call `at`.
   */
  @inline
  static both(a: QuantileTable, b: QuantileTable, bitsA: u64, bitsB: u64): v128 {
    const bits = i64x2.shr_u(i64x2(bitsA, bitsB), 12);
    const above = v128.or(bits, v128.load(CONSTANTS));
    const tail = f64x2.sub(above, v128.load(CONSTANTS, 16));
    const address = v128.and(i64x2.shr_u(tail, ADDRESS_SHIFT), v128.load(CONSTANTS, 32));
    const cubicA = changetype<usize>(a) + <usize>i32x4.extract_lane(address, 0);
    const cubicB = changetype<usize>(b) + <usize>i32x4.extract_lane(address, 2);
    const tailA = v128.shuffle<f64>(tail, tail, 0, 0);
    const tailB = v128.shuffle<f64>(tail, tail, 1, 1);
    const partsA = f64x2.add(v128.load(cubicA), f64x2.mul(v128.load(cubicA, 16), tailA));
    const partsB = f64x2.add(v128.load(cubicB), f64x2.mul(v128.load(cubicB, 16), tailB));
    const even = v128.shuffle<f64>(partsA, partsB, 0, 2);
    const odd = v128.shuffle<f64>(partsA, partsB, 1, 3);
    const time = f64x2.add(even, f64x2.mul(odd, f64x2.mul(tail, tail)));
    const rounder = v128.load(CONSTANTS, 48);
    return i64x2.sub(f64x2.add(time, rounder), rounder);
  }
}
