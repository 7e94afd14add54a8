/** One token of a sentence. Offsets refer to the document's text. */
export interface Token {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech (VERB, NOUN, PROPN …). */
  readonly upos: string;
  /** Penn tag (VBD, NNP …). */
  readonly xpos: string;
  /** `Mood|Tense|VerbForm|Voice` of VERB and AUX, `_` otherwise. */
  readonly feats: string;
  /** Index of the governor, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the governor, subtypes kept (`nsubj:pass`). */
  readonly rel: string;
  /** Score of the chosen governor minus that of the best other one; below 2 the arc is doubtful. */
  readonly margin: number;
  readonly start: number;
  readonly end: number;
}

/** True if `rel` is `wanted` or a subtype of it; a `wanted` with a colon must match exactly. */
export function isRelation(rel: string, wanted: string): boolean {
  // The sign is looked at first: few relations have a subtype, and comparing the rest is slow.
  return rel === wanted || (rel.charCodeAt(wanted.length) === COLON && rel.startsWith(wanted));
}

const COLON = 58;

/** Relations of a clause that is as much a main clause as the one above it. */
const MAIN_CLAUSES = ['conj', 'parataxis', 'xcomp'];

function hasRelation(rel: string, relations: readonly string[]): boolean {
  for (const wanted of relations) if (isRelation(rel, wanted)) return true;
  return false;
}

/** A sentence with its dependency tree, and the questions that rules ask of it. */
export class Sentence {
  /** Position in the document, from 0. */
  readonly index: number;
  /** Index of its paragraph in `ParsedDocument.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  private readonly dependants: Token[][];
  /** Subtrees without anything left out, by the index of their root. */
  private readonly subtrees: (readonly Token[] | undefined)[] = [];

  constructor(index: number, paragraph: number, tokens: readonly Token[]) {
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = tokens;
    this.start = tokens[0]?.start ?? 0;
    this.end = tokens[tokens.length - 1]?.end ?? this.start;
    this.dependants = tokens.map(() => []);
    for (const token of tokens) if (token.head >= 0) this.dependants[token.head].push(token);
  }

  get root(): Token {
    return this.tokens.find((token) => token.head < 0) ?? this.tokens[0];
  }

  /** Dependants of `token` in text order; with relations given, only those (a bare relation includes its subtypes). */
  children(token: Token, ...relations: string[]): Token[] {
    const all = this.dependants[token.index];
    if (relations.length === 0) return all.slice();
    const found: Token[] = [];
    for (const child of all) if (hasRelation(child.rel, relations)) found.push(child);
    return found;
  }

  child(token: Token, ...relations: string[]): Token | undefined {
    const all = this.dependants[token.index];
    if (relations.length === 0) return all[0];
    for (const child of all) if (hasRelation(child.rel, relations)) return child;
    return undefined;
  }

  governor(token: Token): Token | undefined {
    return token.head < 0 ? undefined : this.tokens[token.head];
  }

  /** Governors of `token` from the nearest to the root. */
  ancestors(token: Token): Token[] {
    const found: Token[] = [];
    for (let at = this.governor(token); at && found.length <= this.tokens.length; at = this.governor(at))
      found.push(at);
    return found;
  }

  /** `token` and everything below it, in text order; `skip` prunes a dependant with all that hangs on it. */
  subtree(token: Token, skip?: (child: Token) => boolean): Token[] {
    if (skip) return this.gather(token, skip);
    this.subtrees[token.index] ??= this.gather(token);
    return this.subtrees[token.index]!.slice();
  }

  private gather(token: Token, skip?: (child: Token) => boolean): Token[] {
    const found = [token];
    for (let next = 0; next < found.length; next++)
      for (const child of this.dependants[found[next].index]) if (!skip?.(child)) found.push(child);
    return found.sort((a, b) => a.index - b.index);
  }

  /** First and last token index covered by the subtree of `token`. */
  span(token: Token, skip?: (child: Token) => boolean): [number, number] {
    const tokens = this.subtree(token, skip);
    return [tokens[0].index, tokens[tokens.length - 1].index];
  }

  /** Relations on the way from `token` up to `ancestor` (nearest first), or null if it is not above `token`. */
  path(token: Token, ancestor: Token): string[] | null {
    const relations: string[] = [];
    for (let at: Token | undefined = token; at; at = this.governor(at)) {
      if (at === ancestor) return relations;
      relations.push(at.rel);
    }
    return null;
  }

  /** Is it the predicate of a main clause: the root, or coordinated with it or set beside it? */
  isMainClause(predicate: Token): boolean {
    for (let at: Token | undefined = predicate; at; at = this.governor(at)) {
      if (at.head < 0) return true;
      if (!hasRelation(at.rel, MAIN_CLAUSES)) return false;
    }
    return true;
  }

  /** `token` and its conjuncts ("A, B and C" from A), in text order. */
  conjuncts(token: Token): Token[] {
    const found = [token];
    for (let next = 0; next < found.length; next++) found.push(...this.children(found[next], 'conj'));
    return found.sort((a, b) => a.index - b.index);
  }
}

export interface Paragraph {
  index: number;
  start: number;
  end: number;
  kind: 'heading' | 'bullet' | 'text';
}

/** A document after the language layer. */
export interface ParsedDocument {
  id: string;
  text: string;
  title: string | null;
  date: string | null;
  publisher: string | null;
  paragraphs: readonly Paragraph[];
  sentences: readonly Sentence[];
}

/** Turns text into sentences with trees; see `createParser`. */
export interface LanguageParser {
  parse(document: {
    id: string;
    text: string;
    title?: string | null;
    date?: string | null;
    publisher?: string | null;
  }): ParsedDocument;
}
