#include <stdbool.h>
#include "functions.h"

/* Quantile functions of times, in nanoseconds: see packages/core/assembly/distribution. */

typedef enum { CONSTANT, EXPONENTIAL, GAMMA, LOGNORMAL } family;

/* Mean and shape of gamma, mean and cv of lognormal, mean of the others. */
typedef struct {
  family family;
  double first, second;
} distribution;

/* State of the integration of the gamma quantile function, from a far tail to the median. */
static double mass, y, reached;

static void prepare_gamma(distribution *d) {
  const double a = d->second;
  if (a < 20) mass = exponential(log_gamma(a + 1) + a - a * logarithm(a)) / a;
  else mass = exponential(HALF_LOG_TWO_PI + stirling(a)) / sqrt(a);
}

static void prepare_lognormal(distribution *d) {
  const double square = d->second * d->second;
  d->first /= sqrt(1 + square);
  d->second = sqrt(logarithm_of_one_plus(square));
}

static void prepare_quantile(distribution *d) {
  if (d->family == GAMMA) prepare_gamma(d);
  if (d->family == LOGNORMAL) prepare_lognormal(d);
}

static double psi_of(double x) {
  if (fabs(x) > 0.5) return exponential(x) - 1 - x;
  double sum = 1;
  for (double n = 15; n > 2; n--) sum = 1 + (sum * x) / n;
  return 0.5 * x * x * sum;
}

static void stand_at_tail(const distribution *d, bool is_upper) {
  if (d->family != GAMMA) return;
  const double c = 60 / d->second;
  y = is_upper ? logarithm_of_one_plus(c + sqrt(2 * c)) : -c - sqrt(2 * c);
  const double psi = psi_of(y);
  const double slope = d->second * (psi + y);
  reached = exponential(-d->second * psi) /
            (mass * (fabs(slope) + (slope + d->second) / fabs(slope)));
}

static void advance(double shape, double step) {
  const double psi = psi_of(y);
  const double L = shape * (psi + y);
  const double E = L + shape;
  const double k = step * mass * exponential(shape * psi);
  const double third = E + 2 * L * L;
  const double fourth = E + L * (7 * E + 6 * L * L);
  const double fifth = E + 7 * E * E + L * (11 * E + L * (46 * E + 24 * L * L));
  y += k * (1 + (k / 2) * (L + (k / 3) * (third + (k / 4) * (fourth + (k / 5) * fifth))));
}

static double gamma_quantile(const distribution *d, bool is_upper, double tail) {
  while (reached < tail) {
    const double longest = reached * (1.0 / 64);
    const double step = tail - reached < longest ? tail - reached : longest;
    advance(d->second, is_upper ? -step : step);
    reached += step;
  }
  return d->first * exponential(y);
}

static double lognormal_quantile(const distribution *d, bool is_upper, double tail) {
  const double z = normal_quantile(tail);
  return d->first * exponential(d->second * (is_upper ? -z : z));
}

static double quantile(const distribution *d, bool is_upper, double tail) {
  if (d->family == GAMMA) return gamma_quantile(d, is_upper, tail);
  if (d->family == LOGNORMAL) return lognormal_quantile(d, is_upper, tail);
  if (d->family == CONSTANT) return d->first;
  return d->first * (is_upper ? -logarithm(tail) : -logarithm_of_one_plus(-tail));
}
