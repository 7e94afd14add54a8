import { buildGraph } from '../../src/graph/buildGraph.ts';
import { STANCE_TYPES } from '../../src/stances/stance.ts';
import { sampleGraph, sampleInput } from './sampleGraph.ts';

describe('buildGraph', () => {
  it('keeps every stance and counts each once, on one edge per party and demand', () => {
    const { stances, edges } = sampleGraph();
    expect(stances).toHaveLength(sampleInput().stances.length);
    expect(edges.flatMap((edge) => edge.stances).sort()).toEqual(stances.map(({ id }) => id).sort());
    expect(new Set(edges.map(({ party, demand }) => `${party} ${demand}`)).size).toBe(edges.length);
    for (const { counts, stances: ids } of edges)
      expect(STANCE_TYPES.reduce((sum, type) => sum + counts[type], 0)).toBe(ids.length);
  });

  it('does not depend on the order of its input', () => {
    const { documents, stances, knowledge } = sampleInput();
    const reversed = {
      documents: documents.reverse(),
      stances: stances.reverse(),
      knowledge: {
        schemes: knowledge.schemes.map((scheme) => ({ ...scheme, demands: scheme.demands.reverse() })),
        parties: knowledge.parties.reverse(),
      },
    };
    expect(JSON.stringify(buildGraph(reversed))).toBe(JSON.stringify(sampleGraph()));
  });

  it('merges a stance given twice', () => {
    const input = sampleInput();
    expect(buildGraph({ ...input, stances: [...input.stances, ...input.stances] })).toEqual(sampleGraph());
  });

  it('lists the names under which a party spoke, without its own', () => {
    const russia = sampleGraph().parties.find(({ id }) => id === 'russia')!;
    expect(russia).toMatchObject({ label: 'Russia', kind: 'state' });
    expect(russia.holders).toEqual(expect.arrayContaining(['Dmitry Peskov', 'Vladimir Putin']));
    expect(russia.holders).not.toContain('Russia');
  });

  it('shows a party under one label, whatever each document calls it', () => {
    const input = sampleInput();
    const asWritten = input.stances.map((stance) => ({
      ...stance,
      ...(stance.partyId === 'european-union' && { party: 'E.U.' }),
      holder: stance.holder === 'European Union' ? 'E.U.' : stance.holder,
      addressee: stance.addressee === 'European Union' ? 'E.U.' : stance.addressee,
    }));
    expect(asWritten).not.toEqual(input.stances);
    expect(buildGraph({ ...input, stances: asWritten })).toEqual(sampleGraph());
  });

  it('brings in the demands of a scheme on which nobody was heard, with issue and contrary', () => {
    const { demands, edges, issues } = sampleGraph();
    const exclusion = demands.find(({ id }) => id === 'nato-exclusion')!;
    expect(exclusion).toMatchObject({ issue: 'security', contrary: 'nato-membership' });
    expect(exclusion.altLabels).toEqual(['NATO neutrality', 'Ukraine outside NATO']);
    const silent = demands.filter(({ id }) => !edges.some(({ demand }) => demand === id));
    expect(silent.map(({ id }) => id)).toContain('sanctions-pressure');
    expect(issues.map(({ id }) => id)).toEqual(['ceasefire', 'economy', 'security', 'territory']);
  });

  it('leaves out a scheme that no stance touches', () => {
    const input = sampleInput();
    const other = { ...input.knowledge.schemes[0], id: 'other', issues: [{ id: 'fish', label: 'Fish' }] };
    const quotas = {
      ...input.knowledge.schemes[0].demands[0],
      notation: 'fishing-quotas',
      issue: 'fish',
      contrary: null,
    };
    const schemes = [...input.knowledge.schemes, { ...other, demands: [quotas] }];
    expect(buildGraph({ ...input, knowledge: { ...input.knowledge, schemes } })).toEqual(sampleGraph());
  });

  it('makes a node of an open demand', () => {
    const open = sampleGraph().demands.filter(({ id }) => id.startsWith('open:'));
    expect(open.length).toBeGreaterThan(0);
    for (const demand of open) expect(demand).toMatchObject({ issue: null, contrary: null, definition: null });
  });

  it('takes label and kind of a party from the texts before the registry', () => {
    const parties = [{ id: 'russia', label: 'Russian Federation', kind: 'state' as const }];
    const graph = buildGraph({ ...sampleInput(), parties });
    expect(graph.parties.find(({ id }) => id === 'russia')?.label).toBe('Russian Federation');
  });

  it('makes an empty graph of nothing', () => {
    const empty = { parties: [], issues: [], demands: [], documents: [], stances: [], edges: [] };
    expect(buildGraph({ documents: [], stances: [], knowledge: { schemes: [], parties: [] } })).toEqual(empty);
  });
});
