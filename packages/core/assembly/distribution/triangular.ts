import { Distribution } from './distribution';

/** Low, mode, high. */
export function triangular(d: Distribution, u: f64): f64 {
  const width = d.third - d.first;
  const rise = d.second - d.first;
  if (u * width < rise) return d.first + sqrt(u * width * rise);
  return d.third - sqrt((1 - u) * width * (d.third - d.second));
}
