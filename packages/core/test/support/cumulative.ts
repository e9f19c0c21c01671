/*
 * Cumulative distribution functions by formulas that the kernel does not use, for comparison.
 */

type Cumulative = (x: number) => number;

export function exponential(mean: number): Cumulative {
  return (x) => -Math.expm1(-x / mean);
}

export function uniform(low: number, high: number): Cumulative {
  return (x) => Math.min(1, Math.max(0, (x - low) / (high - low)));
}

export function triangular(low: number, mode: number, high: number): Cumulative {
  return (x) => {
    if (x <= low) return 0;
    if (x >= high) return 1;
    if (x < mode) return (x - low) ** 2 / ((high - low) * (mode - low));
    return 1 - (high - x) ** 2 / ((high - low) * (high - mode));
  };
}

/** @param scale mean/Γ(1 + 1/shape) */
export function weibull(scale: number, shape: number): Cumulative {
  return (x) => -Math.expm1(-((x / scale) ** shape));
}

export function pareto(mean: number, alpha: number): Cumulative {
  const least = (mean * (alpha - 1)) / alpha;
  return (x) => (x <= least ? 0 : 1 - (least / x) ** alpha);
}

/** The sum of the density's series (Abramowitz & Stegun 6.5.29), which converges everywhere. */
export function gamma(mean: number, cv: number): Cumulative {
  const shape = 1 / cv ** 2;
  const scale = mean * cv ** 2;
  return (x) => {
    const t = x / scale;
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; term > sum * 1e-17; n++) sum += term *= t / (shape + n);
    return sum * Math.exp(shape * Math.log(t) - t - logGammaLanczos(shape));
  };
}

export function lognormal(mean: number, cv: number): Cumulative {
  const variance = Math.log1p(cv ** 2);
  return (x) => normal((Math.log(x / mean) + variance / 2) / Math.sqrt(variance));
}

/** Below 0 taken as 0. */
export function cutNormal(mean: number, sd: number): Cumulative {
  return (x) => (x < 0 ? 0 : normal(Math.min(8, Math.max(-8, (x - mean) / sd))));
}

/** By its Taylor series (Abramowitz & Stegun 26.2.11), good to about 10⁻¹³ for |z| < 6. */
export function normal(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 1; Math.abs(term) > 1e-18; n++) sum += term *= (z * z) / (2 * n + 1);
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Lanczos' approximation as in Numerical Recipes, third edition: for x > 0, to about 10⁻¹⁵. */
export function logGammaLanczos(x: number): number {
  const coefficients = [
    57.1562356658629235, -59.5979603554754912, 14.1360979747417471, -0.491913816097620199,
    0.339946499848118887e-4, 0.465236289270485756e-4, -0.983744753048795646e-4,
    0.158088703224912494e-3, -0.210264441724104883e-3, 0.217439618115212643e-3,
    -0.16431810653676389e-3, 0.844182239838527433e-4, -0.261908384015814087e-4,
    0.368991826595316234e-5,
  ];
  const series = coefficients.reduce((sum, c, n) => sum + c / (x + n + 1), 0.999999999999997092);
  const t = x + 5.2421875;
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310005 * series) / x);
}

/** Of whole counts, from their probabilities. */
export function discrete(probability: (count: number) => number): Cumulative {
  return (x) => {
    let sum = 0;
    for (let count = 0; count <= x; count++) sum += probability(count);
    return sum;
  };
}
