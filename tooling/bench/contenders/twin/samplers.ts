import type { Times } from '../../instance.ts';
import type { Uniforms } from './uniforms.ts';

/** Draws a time, in seconds. */
export type Sampler = () => number;

export function sampler({ family, mean, cv }: Times, uniforms: Uniforms): Sampler {
  switch (family) {
    case 'constant':
      return () => mean;
    case 'exp':
      return () => -mean * Math.log(uniforms.next());
    case 'gamma':
      return gamma(1 / (cv * cv), mean * cv * cv, uniforms);
    case 'lognormal':
      return lognormal(mean, cv, uniforms);
  }
}

function lognormal(mean: number, cv: number, uniforms: Uniforms): Sampler {
  const normal = normals(uniforms);
  const sigma = Math.sqrt(Math.log1p(cv * cv));
  const median = mean / Math.sqrt(1 + cv * cv);
  return () => median * Math.exp(sigma * normal());
}

/** Marsaglia & Tsang, ACM Transactions on Mathematical Software 26 (2000); shape at least 1. */
function gamma(shape: number, scale: number, uniforms: Uniforms): Sampler {
  const normal = normals(uniforms);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return () => {
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      const u = uniforms.next();
      if (v <= 0) continue;
      if (u < 1 - 0.0331 * x ** 4) return scale * d * v;
      if (Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return scale * d * v;
    }
  };
}

/** Marsaglia's polar method, which draws two values at a time. */
function normals(uniforms: Uniforms): Sampler {
  let spare = NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = NaN;
      return kept;
    }
    for (;;) {
      const x = 2 * uniforms.next() - 1;
      const y = 2 * uniforms.next() - 1;
      const square = x * x + y * y;
      if (square >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
}
