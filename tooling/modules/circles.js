/**
 * One import cycle for each group of files that import each other: the shortest through one of its files.
 *
 * @param {ReadonlyMap<string, readonly string[]>} imports what each file imports
 * @returns {string[][]} each file imports the next, and the last one the first
 */
export function circles(imports) {
  const seen = new Set();
  const found = [];
  for (const file of imports.keys()) {
    if (seen.has(file)) continue;
    const circle = shortestCircle(imports, file);
    if (circle === undefined) continue;
    found.push(circle);
    for (const each of together(imports, file)) seen.add(each);
  }
  return found;
}

/**
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @param {string} file
 */
function shortestCircle(imports, file) {
  const before = reach(imports, file);
  if (!before.has(file)) return undefined;
  const circle = [];
  for (let at = file; circle.length === 0 || at !== file; at = before.get(at) ?? file) {
    circle.unshift(at);
  }
  return [...circle.slice(-1), ...circle.slice(0, -1)];
}

/**
 * All files that are in a cycle with a file.
 *
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @param {string} file
 */
function together(imports, file) {
  return [...reach(imports, file).keys()].filter((each) => reach(imports, each).has(file));
}

/**
 * Every file that a file imports, directly or indirectly, with its predecessor on a shortest path.
 *
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @param {string} file
 * @returns {Map<string, string>}
 */
function reach(imports, file) {
  /** @type {Map<string, string>} */
  const before = new Map();
  const queue = [file];
  for (const from of queue) {
    for (const to of imports.get(from) ?? []) {
      if (before.has(to)) continue;
      before.set(to, from);
      queue.push(to);
    }
  }
  return before;
}
