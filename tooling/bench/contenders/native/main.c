#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include "tournament.h"

/* The kernel's fast path in C, with the same bits; it uses the protocol of the other contenders. */

enum { COLUMNS = 5 };

static lane lanes[2];
static uint64_t waits[FIRST + WAIT_BUCKETS];

static void *room(size_t bytes) {
  void *found = aligned_alloc(64, (bytes + 63) & ~(size_t)63);
  if (found == NULL) exit(3);
  return found;
}

static void place_lanes(const instance *in) {
  const uint32_t bits = bits_for(in->rounds);
  const size_t bytes = ((size_t)in->boards << bits) << 4;
  for (int i = 0; i < 2; i++) {
    free(lanes[i].rounds_at);
    free(lanes[i].tree);
    lanes[i].rounds_at = room(bytes);
    lanes[i].tree = room((size_t)MOST_LEAVES << 4);
  }
}

static void replicate(const instance *in, uint64_t from, uint64_t to, tally *tallies) {
  waits[0] = 0;
  memset(waits + FIRST, 0, WAIT_BUCKETS * sizeof *waits);
  for (; from + 1 < to; from += 2) {
    seat(&lanes[0], in, from);
    seat(&lanes[1], in, from + 1);
    play_both((lane *[]){&lanes[0], &lanes[1]}, waits);
    *tallies++ = settle(&lanes[0], in);
    *tallies++ = settle(&lanes[1], in);
  }
  if (from == to) return;
  seat(&lanes[0], in, from);
  play_alone(&lanes[0], waits);
  *tallies = settle(&lanes[0], in);
}

static void report(const tally *tallies, size_t count, double moves, double *columns) {
  for (size_t i = 0; i < count; i++) {
    const tally *t = &tallies[i];
    const double makespan = t->makespan / 1e9;
    columns[i] = makespan;
    columns[count + i] = t->released / 1e9;
    columns[2 * count + i] = t->busy_time / 1e9 / makespan;
    columns[3 * count + i] = t->total_wait / 1e9 / moves;
    columns[4 * count + i] = t->longest_wait / 1e9;
  }
}

static bool is_same(distribution a, distribution b) {
  return a.family == b.family && a.first == b.first && a.second == b.second;
}

/* Keeps the tables of distributions that have not changed. */
static void prepare(instance *in, distribution move_time, distribution reply_time) {
  if (is_same(in->move_time, move_time) && is_same(in->reply_time, reply_time)) return;
  in->move_time = move_time;
  in->reply_time = reply_time;
  tabulate(move_time, in->tables);
  tabulate(reply_time, in->tables + TABLE_STEP);
}

static uint64_t nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * (uint64_t)1000000000 + now.tv_nsec;
}

static void answer(uint64_t took, const double *columns, size_t count) {
  double counts[WAIT_BUCKETS];
  for (int i = 0; i < WAIT_BUCKETS; i++) counts[i] = waits[i == 0 ? 0 : FIRST + i];
  printf("%" PRIu64 " %zu %d\n", took, count, WAIT_BUCKETS);
  fwrite(columns, sizeof *columns, COLUMNS * count, stdout);
  fwrite(counts, sizeof *counts, WAIT_BUCKETS, stdout);
  fflush(stdout);
}

typedef struct {
  distribution move_time, reply_time;
  uint64_t from, to;
} request;

static distribution read_times(void) {
  char name[16];
  double mean, cv;
  if (scanf("%15s %lf %lf", name, &mean, &cv) != 3) exit(4);
  if (strcmp(name, "gamma") == 0) return (distribution){GAMMA, mean * 1e9, 1 / (cv * cv)};
  if (strcmp(name, "lognormal") == 0) return (distribution){LOGNORMAL, mean * 1e9, cv};
  return (distribution){strcmp(name, "exp") == 0 ? EXPONENTIAL : CONSTANT, mean * 1e9, 0};
}

static bool read_request(instance *in, request *asked) {
  if (scanf("%u %u", &in->boards, &in->rounds) != 2) return false;
  asked->move_time = read_times();
  asked->reply_time = read_times();
  return scanf("%" SCNu64 " %" SCNu64 " %" SCNu64, &in->seed, &asked->from, &asked->to) == 3;
}

int main(void) {
  instance in = {.tables = room(TABLES_BYTES)};
  request asked;
  while (read_request(&in, &asked)) {
    const uint64_t begun = nanoseconds();
    const size_t count = asked.to - asked.from;
    tally *tallies = room(count * sizeof *tallies);
    double *columns = room(COLUMNS * count * sizeof *columns);
    place_lanes(&in);
    prepare(&in, asked.move_time, asked.reply_time);
    replicate(&in, asked.from, asked.to, tallies);
    report(tallies, count, (double)in.boards * in.rounds, columns);
    answer(nanoseconds() - begun, columns, count);
    free(tallies);
    free(columns);
  }
}
