#include <stddef.h>
#include <stdint.h>

/* A winner tree of 64-bit keys, the least at the root, word 1: see packages/core/assembly. */

enum { ROOT = 1, LEAST_LEAVES = 32, MOST_LEAVES = 1024 };

static uint32_t leaves_for(uint32_t size) {
  uint32_t leaves = LEAST_LEAVES;
  while (leaves < size) leaves <<= 1;
  return leaves;
}

/* Sets the key of each leaf to its number times step; returns the first, which is the least. */
static uint64_t seat_tree(uint64_t *tree, uint32_t leaves, uint32_t size, uint64_t step) {
  for (uint32_t i = 0; i < leaves; i++) tree[leaves + i] = i < size ? (leaves + i) * step : UINT64_MAX;
  for (uint32_t node = leaves - 1; node > ROOT; node--) tree[node] = tree[node << 1];
  return leaves * step;
}

static inline uint64_t pass(uint64_t *tree, size_t node, uint64_t key) {
  tree[node] = key;
  const uint64_t sibling = tree[node ^ 1];
  return key < sibling ? key : sibling;
}

static inline uint64_t climb(uint64_t *tree, size_t leaf, uint64_t key) {
  key = pass(tree, leaf, key);
  key = pass(tree, leaf >> 1, key);
  key = pass(tree, leaf >> 2, key);
  key = pass(tree, leaf >> 3, key);
  key = pass(tree, leaf >> 4, key);
  for (size_t node = leaf >> 5; node != ROOT; node >>= 1) key = pass(tree, node, key);
  return key;
}
