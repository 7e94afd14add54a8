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

  const rows = [new Float64Array(width).fill(-Infinity)];
  for (let token = 1; token <= count; token++) {
    const row = Float64Array.from(scores.subarray((token - 1) * width, token * width));
    row[token] = -Infinity;
    row[0] -= ROOT_PENALTY;
    rows.push(row);
  }
  return chuLiuEdmonds(rows).subarray(1);
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

/** Best governors over `scores[dependant][governor]`; node 0 is the root. Contracts one cycle per call. */
function chuLiuEdmonds(scores: Float64Array[]): Int32Array {
  const size = scores.length;
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) if (scores[node][head] > scores[node][best]) best = head;
    heads[node] = best;
  }
  const cycle = findCycle(heads);
  if (cycle === null) return heads;

  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (!inCycle[node]) outside.push(node);
  const contracted = outside.length;

  const smaller = Array.from({ length: contracted + 1 }, () => new Float64Array(contracted + 1).fill(-Infinity));
  /** By which node of the cycle an arc from `outside[i]` enters it best, and from which an arc to `outside[i]` leaves. */
  const entering = new Int32Array(contracted);
  const leaving = new Int32Array(contracted);
  for (let i = 0; i < contracted; i++) {
    for (let j = 0; j < contracted; j++) smaller[i][j] = scores[outside[i]][outside[j]];
    for (const node of cycle) {
      const gain = scores[node][outside[i]] - scores[node][heads[node]];
      if (gain > smaller[contracted][i]) {
        smaller[contracted][i] = gain;
        entering[i] = node;
      }
      if (scores[outside[i]][node] > smaller[i][contracted]) {
        smaller[i][contracted] = scores[outside[i]][node];
        leaving[i] = node;
      }
    }
  }
  smaller[0].fill(-Infinity);
  smaller[contracted][contracted] = -Infinity;

  const solved = chuLiuEdmonds(smaller);
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
