#include <stddef.h>
#include <stdint.h>

/* A winner tree of 64-bit keys, the least at the root, word 1: see packages/core/assembly. */

enum { ROOT = 8, LEAST_LEAVES = 32, MOST_LEAVES = 1024 };

static uint32_t leaves_for(uint32_t size) {
  uint32_t leaves = LEAST_LEAVES;
  while (leaves < size) leaves <<= 1;
  return leaves;
}

static inline uint64_t *node(char *tree, size_t place) { return (uint64_t *)(tree + place); }

static void seat_tree(char *tree, uint32_t leaves, uint32_t size, uint64_t step) {
  for (uint32_t i = 0; i < leaves; i++) {
    *node(tree, (size_t)(leaves + i) << 3) = i < size ? i * step : UINT64_MAX;
  }
  for (size_t place = ((size_t)leaves << 3) - 8; place > ROOT; place -= 8) {
    *node(tree, place) = *node(tree, place << 1);
  }
}

static inline size_t above(size_t place) { return (place >> 1) & ~(size_t)7; }

static inline uint64_t pass(char *tree, size_t place, uint64_t key) {
  *node(tree, place) = key;
  const uint64_t sibling = *node(tree, place ^ 8);
  return key < sibling ? key : sibling;
}

static inline uint64_t climb(char *tree, size_t place, uint64_t key) {
  key = pass(tree, place, key);
  key = pass(tree, place = above(place), key);
  key = pass(tree, place = above(place), key);
  key = pass(tree, place = above(place), key);
  key = pass(tree, place = above(place), key);
  while ((place = above(place)) != ROOT) key = pass(tree, place, key);
  return key;
}
