import { log } from './log';

/*
 * Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics
 * 37 (1988), 477–484: PPND16, about 1 part in 10¹⁶.
 */

/** The quantile of the standard normal distribution for 0 < p < 1. */
export function normalQuantile(p: f64): f64 {
  const q = p - 0.5;
  if (abs(q) <= 0.425) return q * central(0.180625 - q * q);
  const r = sqrt(-log(q < 0 ? p : 1 - p));
  return copysign(r <= 5 ? middle(r - 1.6) : far(r - 5), q);
}

/** The quantile divided by q, for |q| ≤ 0.425, with r = 0.425² − q². */
function central(r: f64): f64 {
  const above = polynomial(
    r,
    3.387132872796366608,
    1.3314166789178437745e2,
    1.9715909503065514427e3,
    1.3731693765509461125e4,
    4.5921953931549871457e4,
    6.7265770927008700853e4,
    3.3430575583588128105e4,
    2.5090809287301226727e3,
  );
  const below = polynomial(
    r,
    1.0,
    4.2313330701600911252e1,
    6.871870074920579083e2,
    5.3941960214247511077e3,
    2.1213794301586595867e4,
    3.930789580009271061e4,
    2.8729085735721942674e4,
    5.226495278852854561e3,
  );
  return above / below;
}

/** The tails down to e⁻²⁵, with r = √(−log p) − 1.6. */
function middle(r: f64): f64 {
  const above = polynomial(
    r,
    1.42343711074968357734,
    4.6303378461565452959,
    5.7694972214606914055,
    3.64784832476320460504,
    1.27045825245236838258,
    2.4178072517745061177e-1,
    2.27238449892691845833e-2,
    7.7454501427834140764e-4,
  );
  const below = polynomial(
    r,
    1.0,
    2.05319162663775882187,
    1.6763848301838038494,
    6.8976733498510000455e-1,
    1.4810397642748007459e-1,
    1.51986665636164571966e-2,
    5.475938084995344946e-4,
    1.05075007164441684324e-9,
  );
  return above / below;
}

/** The tails below e⁻²⁵, with r = √(−log p) − 5. */
function far(r: f64): f64 {
  const above = polynomial(
    r,
    6.6579046435011037772,
    5.4637849111641143699,
    1.7848265399172913358,
    2.9656057182850489123e-1,
    2.6532189526576123093e-2,
    1.2426609473880784386e-3,
    2.71155556874348757815e-5,
    2.01033439929228813265e-7,
  );
  const below = polynomial(
    r,
    1.0,
    5.9983220655588793769e-1,
    1.3692988092273580531e-1,
    1.48753612908506148525e-2,
    7.868691311456132591e-4,
    1.8463183175100546818e-5,
    1.4215117583164458887e-7,
    2.04426310338993978564e-15,
  );
  return above / below;
}

/** Degree seven; coefficients from the constant upward. */
function polynomial(r: f64, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64): f64 {
  return ((((((h * r + g) * r + f) * r + e) * r + d) * r + c) * r + b) * r + a;
}
