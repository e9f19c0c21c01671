#include <stdint.h>

/* SplitMix64, split per replication: see packages/core/assembly/random. */

static const uint64_t GOLDEN_GAMMA = 0x9e3779b97f4a7c15;

static inline uint64_t mix64(uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

static inline uint64_t mix_gamma(uint64_t z) {
  z = (z ^ (z >> 33)) * 0xff51afd7ed558ccd;
  z = (z ^ (z >> 33)) * 0xc4ceb9fe1a85ec53;
  z = (z ^ (z >> 33)) | 1;
  return __builtin_popcountll(z ^ (z >> 1)) < 24 ? z ^ 0xaaaaaaaaaaaaaaaa : z;
}

typedef struct {
  uint64_t state, gamma;
} stream;

static inline stream split(uint64_t seed, uint64_t replication) {
  const uint64_t root = mix64(seed + GOLDEN_GAMMA) + 2 * replication * GOLDEN_GAMMA;
  return (stream){mix64(root + GOLDEN_GAMMA), mix_gamma(root + 2 * GOLDEN_GAMMA)};
}

static inline uint64_t state_at(stream s, uint64_t index) { return s.state + s.gamma * index; }

/* Of the move, rounds from 1; the reply follows. */
static inline uint64_t move_index(uint64_t board, uint64_t round) {
  return (board << 32) + 2 * round;
}
