import type { AbstractGraph as Graph } from 'graphology-types';
import { POLARITY, type Polarity, STANCE_TYPES } from '../stances/stance.ts';

/** The light colours of the explorer's style sheet; a test holds the two together. */
export const LOOK = {
  polarity: { pro: '#0072b2', con: '#d55e00', mixed: '#b8629a', neutral: '#767676' } as Record<Polarity, string>,
  party: '#1c1e23',
  noIssue: '#5a5f69',
  issues: ['#2f7f79', '#7a6a1f', '#5d6c94', '#8a5a3c', '#4c7a45', '#7b5786', '#96604e', '#46758c'],
} as const;

export interface NodeLook {
  color: string;
  /** Names of GEXF. */
  shape: 'disc' | 'square';
  size: number;
}

export interface NetworkLook {
  node(key: string): NodeLook;
  edge(key: string): { color: string; thickness: number };
}

/** Both a yes and a no look like a yes with conditions; an undecided word counts only where nothing else was said. */
function polarityOf(counts: Record<string, unknown>): Polarity {
  const said = new Set(STANCE_TYPES.filter((type) => Number(counts[type]) > 0).map((type) => POLARITY[type]));
  if (said.has('mixed') || (said.has('pro') && said.has('con'))) return 'mixed';
  if (said.has('pro')) return 'pro';
  return said.has('con') ? 'con' : 'neutral';
}

/**
 * How the explorer draws a network of parties and demands, for programs that read colours and shapes from the file: parties
 * dark discs, demands squares in the colour of their issue, lines in the colour of the stance, all the larger the more was said.
 *
 * @param issues ids of the issues, in the order in which they take their colours
 */
export function networkLook(network: Graph, issues: readonly string[]): NetworkLook {
  const spoken = new Set(network.mapEdges((_, __, ___, demand) => network.getNodeAttribute(demand, 'issue') as string));
  const colours = new Map(
    issues.filter((id) => spoken.has(id)).map((id, index) => [id, LOOK.issues[index % LOOK.issues.length]]),
  );
  return {
    node(key) {
      const statements = network.reduceEdges(key, (sum, _, { weight }) => sum + Number(weight), 0);
      const size = Math.round(10 * (1 + 0.5 * Math.sqrt(statements))) / 10;
      const { kind, issue } = network.getNodeAttributes(key);
      return kind === 'party'
        ? { color: LOOK.party, shape: 'disc', size }
        : { color: colours.get(issue) ?? LOOK.noIssue, shape: 'square', size };
    },
    edge(key) {
      const attributes = network.getEdgeAttributes(key);
      return {
        color: LOOK.polarity[polarityOf(attributes)],
        thickness: Math.round(10 * Math.sqrt(Number(attributes.weight))) / 10,
      };
    },
  };
}
