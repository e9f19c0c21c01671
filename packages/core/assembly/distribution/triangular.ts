import { Distribution } from './distribution';

/** Low, mode, high. */
export function triangular(d: Distribution, isUpper: bool, tail: f64): f64 {
  const rise = d.second - d.first;
  const fall = d.third - d.second;
  return isUpper ? d.third - distance(fall, rise, tail) : d.first + distance(rise, fall, tail);
}

/** The distance from an end of the support; `near` is the distance from that end to the mode. */
function distance(near: f64, far: f64, tail: f64): f64 {
  const width = near + far;
  if (tail * width < near) return sqrt(tail * width * near);
  return width - sqrt((1 - tail) * width * far);
}
