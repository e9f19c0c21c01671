/*
 * The algorithm and the coefficients are those of fdlibm's e_log.c:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
 * Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is
 * freely granted, provided that this notice is preserved.
 */

const ONE: u64 = 0x3ff0000000000000;
const SQRT_HALF: u64 = 0x3fe6a09e00000000;
const FRACTION: u64 = 0x000fffffffffffff;

const LN2_HIGH: f64 = 6.9314718036912381649e-1;
const LN2_LOW: f64 = 1.90821492927058770002e-10;

/**
 * Natural logarithm of a positive, normal, finite number, within one unit in the last place.
 * No branches, so that no optimiser and no vectorisation changes a bit.
 */
export function log(x: f64): f64 {
  // x = 2^k · m with m in [√½, √2)
  const scaled = reinterpret<u64>(x) + (ONE - SQRT_HALF);
  const k = <f64>(<i64>(scaled >> 52) - 1023);
  const f = reinterpret<f64>((scaled & FRACTION) + SQRT_HALF) - 1;

  const s = f / (2 + f);
  const z = s * s;
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + series(z)) + k * LN2_LOW) - f);
}

/** (log(1+f) − 2s)/s − (f²/2 − …), a minimax polynomial in z = s². */
function series(z: f64): f64 {
  const w = z * z;
  const odd = w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332));
  const even =
    z *
    (0.666666666666673513 +
      w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)));
  return odd + even;
}

/** log(1 + x) for x > −1, accurate near 0: the rounding error of 1 + x is corrected. */
export function log1p(x: f64): f64 {
  const y = 1 + x;
  return log(y) + (x - (y - 1)) / y;
}
