import { DataFactory, type NamedNode } from 'n3';
import { sha256 } from '../documents/sha256.ts';
import { UserError } from '../documents/userError.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { sortedTexts } from '../graph/order.ts';
import { slug } from '../knowledge/iriTail.ts';

export const DEFAULT_BASE = 'https://w3id.org/parley/';

/** Paths below the base, one per kind of thing. */
export const PATHS = {
  party: 'party/',
  demand: 'demand/',
  open: 'demand/open/',
  issue: 'issue/',
  document: 'document/',
  publisher: 'publisher/',
  author: 'author/',
  stance: 'stance/',
  evidence: 'evidence/',
  quote: 'quote/',
  position: 'position/',
  resolution: 'resolution/',
  extraction: 'extraction/',
  software: 'software/',
} as const;

export type PathKind = keyof typeof PATHS;

const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;

/** An id as the last part of an IRI: itself where it is safe, else a slug with a hash, so that no two ids meet. */
export function segment(id: string): string {
  return SAFE_ID.test(id) ? id : `${slug(id)}-${shortHash(id)}`;
}

function shortHash(value: string): string {
  return sha256(JSON.stringify(value)).slice(0, 8);
}

/**
 * The base that instance IRIs start with, ended by a slash where it ends in neither slash nor hash.
 *
 * @throws UserError unless it is an absolute web or URN address without spaces and other characters IRIs exclude
 */
export function checkBase(base: string): string {
  if (
    !/^(?:https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/#]|$)|urn:[A-Za-z0-9-]+:)[A-Za-z0-9._~!$&'()*+,;=:@/#-]*$/.test(base)
  )
    throw new UserError(`"${base}" cannot be the base of the graph's IRIs`, {
      hint: 'give an absolute address such as https://example.org/talks/',
    });
  return /[/#]$/.test(base) ? base : `${base}/`;
}

export interface IriOptions {
  /** What the IRIs start with; `DEFAULT_BASE` if left out. */
  base?: string;
  /** Version of the Parley that derived the statements. */
  version: string;
}

/** Mints the IRIs of one graph. */
export class Iris {
  readonly base: string;
  readonly version: string;
  private readonly agents = new Map<string, string>();
  private readonly publishers = new Map<string, string>();

  /** Names of parties lead to the party; other names get IRIs that differ whenever the names do. */
  constructor(graph: KnowledgeGraph, { base = DEFAULT_BASE, version }: IriOptions) {
    this.base = checkBase(base);
    this.version = version;
    const taken = new Set<string>();
    for (const { id, label } of graph.parties) {
      taken.add(segment(id));
      if (!this.agents.has(label)) this.agents.set(label, segment(id));
    }
    const { stances } = graph;
    const names = stances.flatMap(({ holder, addressee, attribution, resolutions }) => [
      holder,
      ...(addressee === null ? [] : [addressee]),
      ...(attribution === 'self' || attribution === 'author' ? [] : [attribution]),
      ...resolutions.map(({ refersTo }) => refersTo),
    ]);
    assign(names, this.agents, taken);
    assign(
      graph.documents.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])),
      this.publishers,
      new Set(),
    );
  }

  of(kind: PathKind, id: string): NamedNode {
    return DataFactory.namedNode(this.base + PATHS[kind] + segment(id));
  }

  demand(notation: string): NamedNode {
    return notation.startsWith('open:') ? this.of('open', notation.slice(5)) : this.of('demand', notation);
  }

  /** A party or another holder, speaker or addressee by name. */
  agent(name: string): NamedNode {
    return DataFactory.namedNode(this.base + PATHS.party + this.agents.get(name));
  }

  publisher(name: string): NamedNode {
    return DataFactory.namedNode(this.base + PATHS.publisher + this.publishers.get(name));
  }
}

function assign(names: string[], known: Map<string, string>, taken: Set<string>): void {
  for (const name of sortedTexts(names)) {
    if (known.has(name)) continue;
    const short = slug(name);
    const free = short !== 'unnamed' && !taken.has(short) && short.length <= 80;
    const chosen = free ? short : `${short.slice(0, 80)}-${shortHash(`name ${name}`)}`;
    taken.add(chosen);
    known.set(name, chosen);
  }
}
