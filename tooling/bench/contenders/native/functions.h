#include <math.h>
#include <stdint.h>
#include <string.h>

/*
 * The kernel's own functions, operation by operation. packages/core/assembly/math cites the sources of
 * the algorithms and coefficients. The host's functions may differ in the last digit.
 */

static inline uint64_t bits_of(double x) {
  uint64_t bits;
  memcpy(&bits, &x, 8);
  return bits;
}

static inline double double_of(uint64_t bits) {
  double x;
  memcpy(&x, &bits, 8);
  return x;
}

static const double LN2_HIGH = 6.9314718036912381649e-1;
static const double LN2_LOW = 1.90821492927058770002e-10;

static double log_series(double z) {
  const double w = z * z;
  const double odd =
      w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332));
  const double even =
      z * (0.666666666666673513 +
           w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)));
  return odd + even;
}

static double logarithm(double x) {
  const uint64_t sqrt_half = 0x3fe6a09e00000000;
  const uint64_t scaled = bits_of(x) + (0x3ff0000000000000 - sqrt_half);
  const double k = (double)((int64_t)(scaled >> 52) - 1023);
  const double f = double_of((scaled & 0x000fffffffffffff) + sqrt_half) - 1;
  const double s = f / (2 + f);
  const double half = 0.5 * f * f;
  const double z = s * s;
  return k * LN2_HIGH - (half - (s * (half + log_series(z)) + k * LN2_LOW) - f);
}

static double logarithm_of_one_plus(double x) {
  const double y = 1 + x;
  return logarithm(y) + (x - (y - 1)) / y;
}

static double exp_series(double t) {
  return t * (0.166666666666666019037 +
              t * (-2.77777777770155933842e-3 +
                   t * (6.61375632143793436117e-5 +
                        t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
}

static double exponential(double x) {
  if (x < -708) return 0;
  if (x > 708) return INFINITY;
  const double k = nearbyint(x * 1.442695040888963387);
  const double high = x - k * LN2_HIGH;
  const double low = k * LN2_LOW;
  const double r = high - low;
  const double c = r - exp_series(r * r);
  const double y = 1 - (low - (r * c) / (2 - c) - high);
  return y * double_of((uint64_t)((int64_t)k + 1023) << 52);
}

static double stirling(double x) {
  const double t = 1 / (x * x);
  return (1.0 / 12 - t * (1.0 / 360 - t * (1.0 / 1260 - t / 1680))) / x;
}

static const double HALF_LOG_TWO_PI = 0.91893853320467274178;

static double log_gamma(double x) {
  double product = 1;
  while (x < 20) {
    product *= x;
    x += 1;
  }
  return (x - 0.5) * logarithm(x) - x + HALF_LOG_TWO_PI + stirling(x) - logarithm(product);
}

/* Coefficients from the constant upward. */
static double polynomial(double r, const double c[8]) {
  return ((((((c[7] * r + c[6]) * r + c[5]) * r + c[4]) * r + c[3]) * r + c[2]) * r + c[1]) * r +
         c[0];
}

static double ratio_of(double r, const double above[8], const double below[8]) {
  return polynomial(r, above) / polynomial(r, below);
}

static const double CENTRAL[2][8] = {
    {3.387132872796366608, 1.3314166789178437745e2, 1.9715909503065514427e3,
     1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
     3.3430575583588128105e4, 2.5090809287301226727e3},
    {1.0, 4.2313330701600911252e1, 6.871870074920579083e2, 5.3941960214247511077e3,
     2.1213794301586595867e4, 3.930789580009271061e4, 2.8729085735721942674e4,
     5.226495278852854561e3}};

static const double MIDDLE[2][8] = {
    {1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
     1.27045825245236838258, 2.4178072517745061177e-1, 2.27238449892691845833e-2,
     7.7454501427834140764e-4},
    {1.0, 2.05319162663775882187, 1.6763848301838038494, 6.8976733498510000455e-1,
     1.4810397642748007459e-1, 1.51986665636164571966e-2, 5.475938084995344946e-4,
     1.05075007164441684324e-9}};

static const double TAIL[2][8] = {
    {6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 2.9656057182850489123e-1,
     2.6532189526576123093e-2, 1.2426609473880784386e-3, 2.71155556874348757815e-5,
     2.01033439929228813265e-7},
    {1.0, 5.9983220655588793769e-1, 1.3692988092273580531e-1, 1.48753612908506148525e-2,
     7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
     2.04426310338993978564e-15}};

static double normal_quantile(double p) {
  const double q = p - 0.5;
  if (fabs(q) <= 0.425) return q * ratio_of(0.180625 - q * q, CENTRAL[0], CENTRAL[1]);
  const double r = sqrt(-logarithm(q < 0 ? p : 1 - p));
  const double z = r <= 5 ? ratio_of(r - 1.6, MIDDLE[0], MIDDLE[1])
                          : ratio_of(r - 5, TAIL[0], TAIL[1]);
  return copysign(z, q);
}
