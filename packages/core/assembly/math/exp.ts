import { log } from './log';

/*
 * The algorithm and the coefficients are those of fdlibm's e_exp.c:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
 * Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is
 * freely granted, provided that this notice is preserved.
 */

const LN2_HIGH: f64 = 6.9314718036912381649e-1;
const LN2_LOW: f64 = 1.90821492927058770002e-10;
const INVERSE_LN2: f64 = 1.442695040888963387;

/** Beyond this, the power of two that scales the result is not a normal double. */
const LIMIT: f64 = 708;

/**
 * Exponential within one unit in the last place; 0 below −708 and infinite above 708. No branches
 * otherwise, so that no optimiser and no vectorisation changes a bit.
 */
export function exp(x: f64): f64 {
  if (x < -LIMIT) return 0;
  if (x > LIMIT) return Infinity;
  // x = k·ln 2 + r with |r| ≤ ½ ln 2, r in two parts
  const k = nearest(x * INVERSE_LN2);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const c = r - series(r * r);
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return y * reinterpret<f64>((<u64>(<i64>k + 1023)) << 52);
}

/** r·(e^r + 1)/(e^r − 1) − 2, a minimax polynomial in t = r². */
function series(t: f64): f64 {
  return (
    t *
    (0.166666666666666019037 +
      t *
        (-2.77777777770155933842e-3 +
          t *
            (6.61375632143793436117e-5 +
              t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  );
}

/** x to the power y, x positive and normal: exact to about |y·log x| units in the last place. */
export function pow(x: f64, y: f64): f64 {
  return exp(y * log(x));
}
