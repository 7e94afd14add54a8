import type { Term } from 'n3';
import { UserError } from '../documents/userError.ts';
import type { DemandNode, DocumentNode, IssueNode, PartyNode } from '../graph/knowledgeGraph.ts';
import { sortedBy } from '../graph/order.ts';
import { iriTail } from '../knowledge/iriTail.ts';
import type { PartyKind } from '../knowledge/knowledge.ts';
import { PATHS } from './iris.ts';
import type { NodeIndex } from './nodeIndex.ts';
import { term } from './vocabulary.ts';

type Node = Pick<Term, 'termType' | 'value'>;

const PARTY_KINDS: readonly PartyKind[] = ['state', 'bloc', 'organisation', 'armed-group', 'person', 'group'];

/** The id of a party, document or stance: what it says of itself, else the last part of its IRI. */
export function idOf(index: NodeIndex, node: Node): string {
  return index.text(node, term('dcterms:identifier')) ?? tail(node);
}

/** The notation of a demand or issue. */
export function notationOf(index: NodeIndex, node: Node): string {
  const stated = index.text(node, term('skos:notation'));
  if (stated !== null) return stated;
  return node.value.includes(`/${PATHS.open}`) ? `open:${tail(node)}` : tail(node);
}

function tail({ termType, value }: Node): string {
  if (termType === 'BlankNode') return value;
  try {
    return iriTail(value);
  } catch {
    return value.slice(value.lastIndexOf('/') + 1);
  }
}

export function labelOf(index: NodeIndex, node: Node): string | null {
  return index.text(node, term('skos:prefLabel')) ?? index.text(node, term('rdfs:label'));
}

/** The number of a property, or null if it is not stated. */
export function numberOf(
  index: NodeIndex,
  node: Node,
  name: `parley:${string}` | `oa:${string}`,
  source: string,
): number | null {
  const stated = index.text(node, term(name));
  if (stated === null) return null;
  const value = stated.trim() === '' ? Number.NaN : Number(stated);
  if (!Number.isFinite(value)) throw new UserError(`${source}: ${name} of ${node.value} is "${stated}", not a number`);
  return value;
}

export function readParties(index: NodeIndex, source: string): { parties: PartyNode[]; unplacedParties: boolean } {
  let unplacedParties = false;
  const parties = [...index.instances(term('parley:Party'))].map((node): PartyNode => {
    const id = idOf(index, node);
    const x = numberOf(index, node, 'parley:x', source);
    const y = numberOf(index, node, 'parley:y', source);
    unplacedParties ||= x === null || y === null;
    return {
      id,
      label: labelOf(index, node) ?? id,
      kind: kindOf(index, node, source),
      holders: [],
      x: x ?? 0,
      y: y ?? 0,
    };
  });
  return { parties: distinct(parties, source, 'party'), unplacedParties };
}

function kindOf(index: NodeIndex, node: Node, source: string): PartyKind {
  const stated = index.text(node, term('parley:partyKind'));
  const known = PARTY_KINDS.find((kind) => kind === stated);
  if (stated !== null && !known)
    throw new UserError(`${source}: "${stated}" is no kind of party (${node.value})`, {
      hint: `parley:partyKind takes one of ${PARTY_KINDS.join(', ')}`,
    });
  if (known) return known;
  const types = index.all(node, term('rdf:type'));
  if (types.some((type) => type.equals(term('foaf:Person')))) return 'person';
  return types.some((type) => type.equals(term('org:Organization'))) ? 'organisation' : 'group';
}

export function readIssues(index: NodeIndex): IssueNode[] {
  const issues = [...index.instances(term('parley:Issue'))].map((node): IssueNode => {
    const id = notationOf(index, node);
    return { id, label: labelOf(index, node) ?? id };
  });
  return sortedBy(new Map(issues.map((issue) => [issue.id, issue])).values(), ({ id }) => id);
}

export function readDemands(index: NodeIndex, source: string): { demands: DemandNode[]; unplacedDemands: boolean } {
  let unplacedDemands = false;
  const issues = new Set(readIssues(index).map(({ id }) => id));
  const found = [...index.instances(term('parley:Demand'))].map((node): DemandNode => {
    const id = notationOf(index, node);
    const x = numberOf(index, node, 'parley:x', source);
    const y = numberOf(index, node, 'parley:y', source);
    unplacedDemands ||= x === null || y === null;
    const broader = index.all(node, term('skos:broader')).map((issue) => notationOf(index, issue));
    const contrary = index.link(node, term('parley:contrary'));
    return {
      id,
      label: labelOf(index, node) ?? id,
      altLabels: index.texts(node, term('skos:altLabel')),
      definition: index.text(node, term('skos:definition')),
      issue: broader.find((issue) => issues.has(issue)) ?? null,
      contrary: contrary === null ? null : notationOf(index, contrary),
      x: x ?? 0,
      y: y ?? 0,
    };
  });
  const known = new Set(found.map(({ id }) => id));
  const demands = found.map((demand) => ({
    ...demand,
    contrary: demand.contrary !== null && known.has(demand.contrary) ? demand.contrary : null,
  }));
  return { demands: distinct(demands, source, 'demand'), unplacedDemands };
}

export function readDocuments(index: NodeIndex): DocumentNode[] {
  const documents = [...index.instances(term('parley:Document'))].map((node): DocumentNode => {
    const publisher = index.link(node, term('schema:publisher'));
    const original = index.link(node, term('parley:copyOf'));
    return {
      id: idOf(index, node),
      title: index.text(node, term('schema:name')),
      date: index.text(node, term('schema:datePublished')),
      publisher:
        publisher === null
          ? index.text(node, term('schema:publisher'))
          : (labelOf(index, publisher) ?? tail(publisher)),
      url: index.link(node, term('schema:url'))?.value ?? index.text(node, term('schema:url')),
      language: index.text(node, term('schema:inLanguage')),
      text: index.text(node, term('schema:text')) ?? '',
      ...(original === null ? {} : { copyOf: idOf(index, original) }),
    };
  });
  return sortedBy(documents, ({ id }) => id);
}

function distinct<T extends { id: string }>(nodes: T[], source: string, what: string): T[] {
  const sorted = sortedBy(nodes, ({ id }) => id);
  const twice = sorted.find(({ id }, at) => at > 0 && sorted[at - 1].id === id);
  if (twice)
    throw new UserError(`${source}: two different IRIs are the ${what} "${twice.id}"`, {
      hint: 'give each an identifier of its own, or one IRI to both',
    });
  return sorted;
}
