import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/**
 * Holds a graph to what `buildGraph` guarantees, since a link to something that is not there would be lost in writing.
 *
 * @throws Error that names the first dangling link: a mistake of the program, not of its user
 */
export function checkCoherence(graph: KnowledgeGraph): void {
  const parties = new Set(graph.parties.map(({ id }) => id));
  const demands = new Set(graph.demands.map(({ id }) => id));
  const issues = new Set(graph.issues.map(({ id }) => id));
  const documents = new Set(graph.documents.map(({ id }) => id));
  const hold = (found: boolean, message: string) => {
    if (!found) throw new Error(`incoherent graph: ${message}`);
  };
  for (const { id, issue, contrary } of graph.demands) {
    hold(issue === null || issues.has(issue), `the issue ${issue} of the demand ${id} is missing`);
    hold(contrary === null || demands.has(contrary), `the contrary ${contrary} of the demand ${id} is missing`);
  }
  for (const { id, copyOf } of graph.documents)
    hold(copyOf === undefined || documents.has(copyOf), `the first document ${copyOf} of the copy ${id} is missing`);
  for (const stance of graph.stances) {
    hold(parties.has(stance.partyId), `the party ${stance.partyId} of the stance ${stance.id} is missing`);
    hold(demands.has(stance.demand), `the demand ${stance.demand} of the stance ${stance.id} is missing`);
    for (const doc of [stance.doc, ...(stance.alsoIn ?? [])])
      hold(documents.has(doc), `the document ${doc} of the stance ${stance.id} is missing`);
  }
}
