#include <stdlib.h>
#include "random.h"
#include "table.h"
#include "tree.h"

/* Two replications at a time, each a tournament of keys: see packages/core/assembly/tournament. */

/* The leading bits of a wait's double are its bucket: 0 for no wait, others from FIRST + 1. */
enum { WAIT_BITS = 6, WAIT_BUCKETS = 4096, FIRST = (1023 << WAIT_BITS) - 1 };
static const uint64_t OVER = (uint64_t)1 << 63;

/* One master, all games open, the same number of rounds in each game; nanoseconds. */
typedef struct {
  uint32_t boards, rounds;
  distribution move_time, reply_time;
  uint64_t seed;
  char *tables;
} instance;

typedef struct {
  uint64_t key, now, busy_time, reply_time, seen, longest_game, longest_wait;
  uint32_t moves_left, leaves, round_bits, shift;
  uint64_t *tree;
  char *rounds_at;
} lane;

typedef struct {
  uint64_t makespan, released, busy_time, total_wait, longest_wait;
} tally;

static inline uint64_t *word(char *at, size_t offset) { return (uint64_t *)(at + offset); }

static uint32_t bits_for(uint32_t most) { return most == 0 ? 0 : 32 - __builtin_clz(most); }

static inline uint64_t larger(uint64_t a, uint64_t b) { return a > b ? a : b; }

static void account(lane *l, uint64_t moves, uint64_t replies) {
  l->busy_time += moves;
  l->reply_time += replies;
  l->longest_game = larger(l->longest_game, moves + replies);
}

static void fill_game(lane *l, const instance *in, stream s, uint32_t board, char *at, char *end) {
  const char *moves = in->tables;
  const char *replies = in->tables + TABLE_STEP;
  const __m128i shift = _mm_cvtsi32_si128(l->shift);
  uint64_t state = state_at(s, move_index(board, 1));
  __m128i sums = _mm_setzero_si128(), seen = _mm_setzero_si128();
  for (; at < end; at += 16) {
    const __m128i pair = draw_both(moves, replies, mix64(state), mix64(state + s.gamma));
    _mm_store_si128((__m128i *)at, _mm_sll_epi64(pair, shift));
    sums = _mm_add_epi64(sums, pair);
    seen = _mm_or_si128(seen, pair);
    state += 2 * s.gamma;
  }
  account(l, _mm_extract_epi64(sums, 0), _mm_extract_epi64(sums, 1));
  l->seen |= _mm_extract_epi64(seen, 0) | _mm_extract_epi64(seen, 1);
}

static void fill(lane *l, const instance *in, uint64_t replication) {
  const stream s = split(in->seed, replication);
  l->seen = l->longest_game = l->busy_time = l->reply_time = 0;
  for (uint32_t i = 0; i < in->boards; i++) {
    char *at = l->rounds_at + (((size_t)i << l->round_bits) << 4);
    char *end = at + ((size_t)in->rounds << 4);
    fill_game(l, in, s, i, at, end);
    *word(end, -8) |= OVER;
  }
  const uint64_t room = (uint64_t)1 << (63 - l->shift);
  const uint64_t most_drawn = (uint64_t)1 << 51;
  if (l->seen >= (room >> 1 < most_drawn ? room >> 1 : most_drawn) ||
      l->busy_time + l->longest_game >= room) {
    exit(2); /* The kernel would play it in another way. */
  }
}

static void seat(lane *l, const instance *in, uint64_t replication) {
  const uint32_t bits = bits_for(in->rounds);
  l->round_bits = bits;
  l->leaves = leaves_for(in->boards);
  l->shift = l->round_bits + bits_for(l->leaves);
  fill(l, in, replication);
  l->key = seat_tree(l->tree, l->leaves, in->boards, (uint64_t)1 << l->round_bits);
  l->now = l->longest_wait = 0;
  l->moves_left = in->boards * in->rounds;
}

static inline void count_wait(uint64_t *waits, uint64_t wait) {
  waits[bits_of((double)(int64_t)wait) >> (52 - WAIT_BITS)] += 1;
}

/* Serves the next board and returns the key of its next round. */
static inline uint64_t serve(lane *l, uint64_t *waits, size_t place) {
  const uint64_t low = ((uint64_t)1 << l->shift) - 1;
  const uint64_t ready = l->key & ~low;
  const uint64_t start = larger(l->now, ready);
  const uint64_t wait = start - ready;
  l->longest_wait = larger(l->longest_wait, wait);
  count_wait(waits, wait >> l->shift);
  char *round = l->rounds_at + ((place - ((size_t)l->leaves << l->round_bits)) << 4);
  l->now = start + *word(round, 0);
  return (l->now + *word(round, 8)) | (place + 1);
}

static inline size_t place_of(const lane *l) { return l->key & (((uint64_t)1 << l->shift) - 1); }

static inline uint64_t rise(const lane *l, size_t place, uint64_t key) {
  return climb(l->tree, place >> l->round_bits, key);
}

/* Copies, so that the compiler keeps them in registers. */
static void play_both(lane *both[2], uint64_t *waits) {
  lane a = *both[0], b = *both[1];
  for (; a.moves_left > 0; a.moves_left--) {
    const size_t place_a = place_of(&a), place_b = place_of(&b);
    const uint64_t next_a = serve(&a, waits, place_a);
    const uint64_t next_b = serve(&b, waits, place_b);
    a.key = rise(&a, place_a, next_a);
    b.key = rise(&b, place_b, next_b);
  }
  *both[0] = a;
  *both[1] = b;
}

static void play_alone(lane *one, uint64_t *waits) {
  lane l = *one;
  for (; l.moves_left > 0; l.moves_left--) {
    const size_t place = place_of(&l);
    l.key = rise(&l, place, serve(&l, waits, place));
  }
  *one = l;
}

/* From opening to end, a board is waiting, being served, or thinking about its reply. */
static tally settle(const lane *l, const instance *in) {
  uint64_t last = 0, ends = 0;
  for (uint32_t i = 0; i < in->boards; i++) {
    const uint64_t end = (l->tree[l->leaves + i] & ~OVER) >> l->shift;
    last = larger(last, end);
    ends += end;
  }
  return (tally){last, l->now >> l->shift, l->busy_time, ends - l->busy_time - l->reply_time,
                 l->longest_wait >> l->shift};
}
