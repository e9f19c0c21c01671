#include <smmintrin.h>
#include "quantile.h"

/* Quantile functions as cubics: see quantile-table.ts in packages/core/assembly/distribution. */

enum { OCTAVES = 51, PIECES = 32, FIRST_OCTAVE = 11, ADDRESS_SHIFT = 42 };
enum { TABLE_STEP = 1 << 16, UPPER_HALF = 1 << 21, TABLES_BYTES = UPPER_HALF + 2 * TABLE_STEP };
static const uint64_t ADDRESS = UPPER_HALF | (TABLE_STEP - (1 << 5));
static const uint64_t ODD_ABOVE_ONE = 0x3ff0000000000001;
static const uint64_t ROUNDER = 0x4338000000000000;
static const double INNER = 0.41421356237309505;

static bool turns(double slope, double a2, double a3) {
  const double outer = slope + 2 * a3;
  const double inner = slope - 4 * a3;
  return slope * inner < 0 || slope * (outer - 2 * a2) < 0 || slope * (outer + 2 * a2) < 0;
}

static void fit_cubic(double *at, double half, double ratio, const double value[4]) {
  const double slope = (value[3] - value[0]) / 2;
  const double middle = (value[3] + value[0]) / 2;
  const double square = 1 - INNER * INNER;
  double a2 = (middle - (value[2] + value[1]) / 2) / square;
  double a3 = (slope - (value[2] - value[1]) / (2 * INNER)) / square;
  if (turns(slope, a2, a3)) a2 = a3 = 0;
  const double a0 = middle - a2;
  const double a1 = slope - a3;
  at[0] = a0 - ratio * (a1 - ratio * (a2 - ratio * a3));
  at[1] = (a2 - 3 * ratio * a3) / half / half;
  at[2] = (a1 - ratio * (2 * a2 - 3 * ratio * a3)) / half;
  at[3] = a3 / half / half / half;
}

static void tabulate_half(const distribution *d, char *table, bool is_upper) {
  double low = 2.220446049250313e-16;
  stand_at_tail(d, is_upper);
  double value[4] = {quantile(d, is_upper, low)};
  for (uint32_t octave = 0; octave < OCTAVES; octave++, low *= 2) {
    const double half = low / (2 * PIECES);
    for (uint32_t piece = 0; piece < PIECES; piece++) {
      const double ratio = 2 * (PIECES + piece) + 1;
      const double middle = half * ratio;
      value[1] = quantile(d, is_upper, middle - half * INNER);
      value[2] = quantile(d, is_upper, middle + half * INNER);
      value[3] = quantile(d, is_upper, middle + half);
      char *at = table + ((FIRST_OCTAVE + octave) << 10) + (piece << 5);
      fit_cubic((double *)at, is_upper ? -half : half, ratio, value);
      value[0] = value[3];
    }
  }
}

static void tabulate(distribution d, char *table) {
  prepare_quantile(&d);
  tabulate_half(&d, table, false);
  tabulate_half(&d, table + UPPER_HALF, true);
}

/* A move and a reply at once. Times of 2^51 ns or more are wrong, but not shorter. */
static inline __m128i draw_both(const char *moves, const char *replies, uint64_t a, uint64_t b) {
  const __m128d middle = _mm_set1_pd(1.5);
  const __m128d rounder = _mm_castsi128_pd(_mm_set1_epi64x(ROUNDER));
  const __m128i bits = _mm_srli_epi64(_mm_set_epi64x(b, a), 12);
  const __m128i above = _mm_or_si128(bits, _mm_set1_epi64x(ODD_ABOVE_ONE));
  const __m128d tail = _mm_sub_pd(_mm_castsi128_pd(above), middle);
  const __m128i address = _mm_and_si128(_mm_srli_epi64(_mm_castpd_si128(tail), ADDRESS_SHIFT),
                                        _mm_set1_epi64x(ADDRESS));
  const double *move = (const double *)(moves + (uint32_t)_mm_extract_epi32(address, 0));
  const double *reply = (const double *)(replies + (uint32_t)_mm_extract_epi32(address, 2));
  const __m128d tail_a = _mm_unpacklo_pd(tail, tail);
  const __m128d tail_b = _mm_unpackhi_pd(tail, tail);
  const __m128d parts_a = _mm_add_pd(_mm_load_pd(move), _mm_mul_pd(_mm_load_pd(move + 2), tail_a));
  const __m128d parts_b =
      _mm_add_pd(_mm_load_pd(reply), _mm_mul_pd(_mm_load_pd(reply + 2), tail_b));
  const __m128d even = _mm_unpacklo_pd(parts_a, parts_b);
  const __m128d odd = _mm_unpackhi_pd(parts_a, parts_b);
  const __m128d time = _mm_add_pd(even, _mm_mul_pd(odd, _mm_mul_pd(tail, tail)));
  const __m128d rounded = _mm_add_pd(time, rounder);
  return _mm_sub_epi64(_mm_castpd_si128(rounded), _mm_castpd_si128(rounder));
}
