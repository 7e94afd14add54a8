import { demandKey, issueKey, type Net, type NetEdge, partyKey } from '../state/net.ts';
import type { Scene } from '../state/pairs.ts';
import { issueIn, partiesIn, rowIn } from '../state/selection.ts';
import type { Selection } from '../state/view.ts';

/** What stands out; the rest of the picture steps back. */
export interface Emphasis {
  nodes: Set<string>;
  /** Ids of lines. */
  edges: Set<string>;
}

/** Keys of the nodes that a selection names, whether or not the view shows them. */
export function namedNodes(scene: Pick<Scene, 'rowOf'>, selection: Selection | null): Set<string> {
  if (selection === null) return new Set();
  const row = rowIn(scene, selection);
  const issue = issueIn(selection);
  return new Set([
    ...partiesIn(selection).map(partyKey),
    ...(row === null ? [] : [demandKey(row)]),
    ...(issue === null ? [] : [issueKey(issue)]),
  ]);
}

/**
 * The neighbourhood of a selection in any view: the lines that tell of it with both their ends. A demand that was picked
 * elsewhere thus lights, among the parties, the ties to which it belongs.
 */
export function emphasise(net: Net, scene: Scene, selection: Selection | null): Emphasis | null {
  if (selection === null) return null;
  const tells = telling(net, scene, selection);
  const edges = net.edges.filter(tells);
  const nodes = namedNodes(scene, selection);
  for (const { from, to } of edges) {
    nodes.add(from);
    nodes.add(to);
  }
  return { nodes, edges: new Set(edges.map(({ id }) => id)) };
}

function telling(net: Net, scene: Scene, selection: Selection): (edge: NetEdge) => boolean {
  const parties = partiesIn(selection);
  const row = rowIn(scene, selection);
  const issue = issueIn(selection);
  if (selection.kind === 'tie') {
    const rows = (party: string) =>
      new Set(net.edges.flatMap((edge) => (edge.parties.includes(party) ? edge.demands : [])));
    const [one, other] = [rows(selection.party), rows(selection.other)];
    return (edge) =>
      edge.parties.length === 2
        ? parties.every((party) => edge.parties.includes(party))
        : parties.includes(edge.parties[0]) && edge.demands.some((demand) => one.has(demand) && other.has(demand));
  }
  return (edge) =>
    parties.every((party) => edge.parties.includes(party)) &&
    (row === null || edge.demands.includes(row)) &&
    (issue === null || edge.demands.some((demand) => scene.rowOf.get(demand)?.issue.id === issue));
}
