/** Lowers every arc from the root so far that a best tree uses exactly one of them. */
const ROOT_PENALTY = 1e6;

/**
 * The best dependency tree with a single root: the best governor of each token where that is such a tree, else the
 * algorithm of Chu and Liu (1965) and Edmonds (1967).
 *
 * @param scores `count` rows of `count + 1` scores: row i-1 holds those of token i, column 0 is the root
 * @returns the governor of each token, 1-based, 0 for the root
 */
export function maximumSpanningTree(scores: Float32Array, count: number): Int32Array {
  const width = count + 1;
  const heads = new Int32Array(width);
  let roots = 0;
  for (let token = 1; token <= count; token++) {
    const row = (token - 1) * width;
    let best = 0;
    for (let head = 1; head <= count; head++) if (scores[row + head] > scores[row + best]) best = head;
    heads[token] = best;
    if (best === 0) roots++;
  }
  if (roots === 1 && findCycle(heads) === null) return heads.subarray(1);

  const table = new Float64Array(width * width).fill(-Infinity, 0, width);
  for (let token = 1; token <= count; token++) {
    const row = token * width;
    for (let head = 0; head < width; head++) table[row + head] = scores[row - width + head];
    table[row + token] = -Infinity;
    table[row] -= ROOT_PENALTY;
  }
  return chuLiuEdmonds(table, width).subarray(1);
}

/** The nodes of a cycle among `heads` (node 0 is the root), or null. */
function findCycle(heads: Int32Array): number[] | null {
  const visitedFrom = new Int32Array(heads.length);
  visitedFrom[0] = -1;
  for (let start = 1; start < heads.length; start++) {
    let at = start;
    while (visitedFrom[at] === 0) {
      visitedFrom[at] = start;
      at = heads[at];
    }
    if (visitedFrom[at] !== start) continue;
    const cycle = [at];
    for (let next = heads[at]; next !== at; next = heads[next]) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Best governors over `scores`, `size` rows (dependants) of `size` governors; node 0 is the root. Contracts one cycle per call. */
function chuLiuEdmonds(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    const row = node * size;
    let best = 0;
    for (let head = 1; head < size; head++) if (scores[row + head] > scores[row + best]) best = head;
    heads[node] = best;
  }
  const cycle = findCycle(heads);
  if (cycle === null) return heads;

  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const contracted = size - cycle.length;
  const outside = new Int32Array(contracted);
  for (let node = 0, at = 0; node < size; node++) if (!inCycle[node]) outside[at++] = node;

  const smallerSize = contracted + 1;
  const smaller = new Float64Array(smallerSize * smallerSize).fill(-Infinity);
  const ofCycle = contracted * smallerSize;
  /** By which node of the cycle an arc from `outside[i]` enters it best, and from which an arc to `outside[i]` leaves. */
  const entering = new Int32Array(contracted);
  const leaving = new Int32Array(contracted);
  for (let i = 0; i < contracted; i++) {
    const from = outside[i] * size;
    const to = i * smallerSize;
    for (let j = 0; j < contracted; j++) smaller[to + j] = scores[from + outside[j]];
    for (const node of cycle) {
      const gain = scores[node * size + outside[i]] - scores[node * size + heads[node]];
      if (gain > smaller[ofCycle + i]) {
        smaller[ofCycle + i] = gain;
        entering[i] = node;
      }
      if (scores[from + node] > smaller[to + contracted]) {
        smaller[to + contracted] = scores[from + node];
        leaving[i] = node;
      }
    }
  }
  smaller.fill(-Infinity, 0, smallerSize);
  smaller[ofCycle + contracted] = -Infinity;

  const solved = chuLiuEdmonds(smaller, smallerSize);
  const result = new Int32Array(size);
  for (const node of cycle) result[node] = heads[node];
  for (let i = 0; i < contracted; i++) {
    if (outside[i] === 0) continue;
    result[outside[i]] = solved[i] === contracted ? leaving[i] : outside[solved[i]];
  }
  const governorOfCycle = solved[contracted];
  result[entering[governorOfCycle]] = outside[governorOfCycle];
  return result;
}
