import type { Normalisation } from '../../src/graph/projection.ts';
import type { Model } from './model.ts';
import { demandKey, issueKey, type Net, type NetEdge, type NetNode, partyKey } from './net.ts';
import { type Pair, type Scene, totals } from './pairs.ts';
import { LOOKS, noCounts, type PolarityCounts, type Verdict, verdictOf } from './polarity.ts';
import { tiesOf } from './ties.ts';
import type { NetworkKind, TieKind } from './view.ts';

/** More ties than this between parties are a carpet; the strongest are drawn. */
export const MOST_TIES = 4000;

/** What the lines to an issue mean: towards its demands taken together. */
export const ISSUE_WORDS: Readonly<Record<Verdict, string>> = {
  pro: 'for its demands',
  con: 'against its demands',
  mixed: 'with conditions',
  split: 'for some, against others',
  neutral: 'noncommittal',
};

/** The network in the view that the reader chose. */
export function makeNet(
  model: Model,
  scene: Scene,
  kind: NetworkKind,
  ties: TieKind,
  norm: Normalisation = 'none',
): Net {
  if (kind === 'parties') return netOfParties(model, scene, ties, norm);
  return kind === 'issues' ? netOfIssues(model, scene) : netOfDemands(scene);
}

function partyNodes(scene: Scene): NetNode[] {
  const sums = totals(scene, 'party');
  return scene.parties.map(({ id, label, x, y }) => ({
    key: partyKey(id),
    kind: 'party',
    label,
    statements: sums.get(id) ?? 0,
    issue: null,
    x,
    y,
    selection: { kind: 'party', party: id },
  }));
}

/** Parties and demands, a line for what a party said on a demand. */
export function netOfDemands(scene: Scene): Net {
  const sums = totals(scene, 'demand');
  const demands = scene.rows.map(
    ({ id, label, contrary, issue, demand }): NetNode => ({
      key: demandKey(id),
      kind: 'demand',
      label: contrary ? `${label} ⇄` : label,
      statements: sums.get(id) ?? 0,
      issue,
      x: demand.x,
      y: demand.y,
      selection: { kind: 'demand', demand: id },
    }),
  );
  const edges = scene.pairs.map(
    (pair): NetEdge => ({
      ...LOOKS[pair.verdict],
      id: pair.id,
      from: partyKey(pair.party),
      to: demandKey(pair.demand),
      parties: [pair.party],
      demands: [pair.demand],
      mark: pair.verdict === 'con' ? 'arrow' : 'plain',
      weight: pair.stances.length,
      unit: 'statement',
      selection: { kind: 'pair', party: pair.party, demand: pair.demand },
    }),
  );
  return { nodes: [...demands, ...partyNodes(scene)], edges, left: 0 };
}

/** Demands folded into their issues: a line for all that a party said on an issue. */
export function netOfIssues(model: Model, scene: Scene): Net {
  const issueOfRow = new Map(scene.rows.map((row) => [row.id, row.issue.id]));
  const sums = totals(scene, 'demand');
  const issues = model.issues.flatMap((issue): NetNode[] => {
    const rows = scene.rows.filter((row) => row.issue.id === issue.id);
    if (rows.length === 0) return [];
    const mean = (of: 'x' | 'y') => rows.reduce((sum, row) => sum + row.demand[of], 0) / rows.length;
    return [
      {
        key: issueKey(issue.id),
        kind: 'issue',
        label: issue.label,
        statements: rows.reduce((sum, row) => sum + (sums.get(row.id) ?? 0), 0),
        issue,
        x: mean('x'),
        y: mean('y'),
        selection: { kind: 'issue', issue: issue.id },
      },
    ];
  });
  const topics = new Map<string, { party: string; issue: string; pairs: Pair[]; counts: PolarityCounts }>();
  for (const pair of scene.pairs) {
    const issue = issueOfRow.get(pair.demand);
    if (issue === undefined) continue;
    const id = `${pair.party} about ${issue}`;
    const topic = topics.get(id) ?? { party: pair.party, issue, pairs: [], counts: noCounts() };
    topics.set(id, topic);
    topic.pairs.push(pair);
    for (const polarity of Object.keys(pair.counts) as (keyof PolarityCounts)[])
      topic.counts[polarity] += pair.counts[polarity];
  }
  const edges = [...topics].map(([id, { party, issue, pairs, counts }]): NetEdge => {
    const verdict = verdictOf(counts);
    return {
      ...LOOKS[verdict],
      word: ISSUE_WORDS[verdict],
      id,
      from: partyKey(party),
      to: issueKey(issue),
      parties: [party],
      demands: pairs.map((pair) => pair.demand),
      mark: verdict === 'con' ? 'arrow' : 'plain',
      weight: pairs.reduce((sum, pair) => sum + pair.stances.length, 0),
      unit: 'statement',
      selection: { kind: 'topic', party, issue },
    };
  });
  return { nodes: [...issues, ...partyNodes(scene)], edges, left: 0 };
}

/**
 * Parties alone: a solid line for the demands on which two agree, a dashed one for those on which they clash; where they do
 * both, the two lie side by side.
 */
export function netOfParties(model: Model, scene: Scene, kind: TieKind, norm: Normalisation = 'none'): Net {
  const edges = tiesOf(model, scene, undefined, norm).flatMap(({ party, other, agree, clash, weights }) => {
    const line = (mark: 'solid' | 'dashes', word: string, verdict: 'pro' | 'con', demands: string[]): NetEdge => ({
      id: `${party} ${word} ${other}`,
      from: partyKey(party),
      to: partyKey(other),
      parties: [party, other],
      demands,
      sign: LOOKS[verdict].sign,
      word,
      colour: LOOKS[verdict].colour,
      mark,
      weight: norm === 'none' ? demands.length : verdict === 'pro' ? weights.agree : weights.clash,
      unit: norm === 'none' ? 'demand' : 'share',
      selection: { kind: 'tie', party, other },
    });
    return [
      ...(agree.length > 0 && kind !== 'conflict' ? [line('solid', 'agree', 'pro', agree)] : []),
      ...(clash.length > 0 && kind !== 'agreement' ? [line('dashes', 'clash', 'con', clash)] : []),
    ];
  });
  const strongest = edges.length > MOST_TIES ? edges.sort((a, b) => b.weight - a.weight).slice(0, MOST_TIES) : edges;
  return { nodes: partyNodes(scene), edges: strongest, left: edges.length - strongest.length };
}
