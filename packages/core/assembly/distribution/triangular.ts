import { Distribution } from './distribution';

/** Low, mode, high. */
export function triangular(d: Distribution, isUpper: bool, tail: f64): f64 {
  const rise = d.second - d.first;
  const fall = d.third - d.second;
  return isUpper ? d.third - way(fall, rise, tail) : d.first + way(rise, fall, tail);
}

/** From an end of the line, to which the density falls over `near`. */
function way(near: f64, far: f64, tail: f64): f64 {
  const width = near + far;
  if (tail * width < near) return sqrt(tail * width * near);
  return width - sqrt((1 - tail) * width * far);
}
