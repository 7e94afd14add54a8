import { isRelation, type Token } from './sentence.ts';

/** A token whose tags and arc may still be changed. */
export type EditableToken = { -readonly [Field in keyof Token]: Token[Field] };

/** A dependency tree under repair. Every change keeps it a tree with one root. */
export class EditableTree {
  readonly tokens: readonly EditableToken[];

  constructor(tokens: readonly EditableToken[]) {
    this.tokens = tokens;
  }

  /** Dependants in text order; with relations given, only those (a bare relation includes its subtypes). */
  children(token: EditableToken, ...relations: string[]): EditableToken[] {
    const found: EditableToken[] = [];
    for (const child of this.tokens) if (child.head === token.index && hasRelation(child, relations)) found.push(child);
    return found;
  }

  child(token: EditableToken, ...relations: string[]): EditableToken | undefined {
    for (const child of this.tokens) if (child.head === token.index && hasRelation(child, relations)) return child;
    return undefined;
  }

  governor(token: EditableToken): EditableToken | undefined {
    return this.tokens[token.head];
  }

  /** True if `ancestor` is `token` or above it. */
  isBelow(token: EditableToken, ancestor: EditableToken): boolean {
    for (let at: EditableToken | undefined = token; at; at = this.governor(at)) if (at === ancestor) return true;
    return false;
  }

  /** First and last index of the words below `token`, punctuation at the edges aside. */
  span(token: EditableToken): [number, number] {
    let first = token.index;
    let last = token.index;
    for (const other of this.tokens) {
      if (other.upos === 'PUNCT' || !this.isBelow(other, token)) continue;
      first = Math.min(first, other.index);
      last = Math.max(last, other.index);
    }
    return [first, last];
  }

  /** Forms of the tokens from `from` up to but not including `to`, in lower case. */
  between(from: number, to: number): string[] {
    return this.tokens.slice(from, to).map((token) => token.text.toLowerCase());
  }

  /** Subjects of a clause; the outer subject of a clausal predicate is not one. */
  subjects(token: EditableToken): EditableToken[] {
    return this.children(token, 'nsubj', 'csubj').filter((subject) => !subject.rel.endsWith(':outer'));
  }

  /** True for an infinitive with its "to". */
  hasTo(verb: EditableToken): boolean {
    return this.children(verb, 'mark', 'aux').some(({ xpos }) => xpos === 'TO');
  }

  /** Puts `token` under `governor`, unless that would close a circle. Returns whether it was done. */
  attach(token: EditableToken, governor: EditableToken, relation: string): boolean {
    if (token.head < 0 || this.isBelow(governor, token)) return false;
    token.head = governor.index;
    token.rel = relation;
    return true;
  }

  /** Puts `noun` under `clause` as its subject, that of a passive if it is one. Returns whether it was done. */
  attachSubject(noun: EditableToken, clause: EditableToken): boolean {
    return this.attach(noun, clause, this.subjectRelation(clause));
  }

  subjectRelation(clause: EditableToken): string {
    return this.child(clause, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  }

  /** Lets `dependant` take the place of its governor, which becomes its dependant by `relation`. */
  swap(dependant: EditableToken, relation: string): void {
    const governor = this.governor(dependant);
    if (!governor) return;
    dependant.head = governor.head;
    dependant.rel = governor.rel;
    governor.head = dependant.index;
    governor.rel = relation;
  }
}

function hasRelation({ rel }: EditableToken, relations: readonly string[]): boolean {
  if (relations.length === 0) return true;
  for (const relation of relations) if (isRelation(rel, relation)) return true;
  return false;
}

/** Corrects the tags of a word that is a noun. */
export function tagAsNoun(token: EditableToken, plural = false): void {
  token.upos = 'NOUN';
  token.xpos = plural ? 'NNS' : 'NN';
  token.feats = plural ? 'Number=Plur' : 'Number=Sing';
}

/** Corrects the tags of a word that is a finite verb in the present, or an infinitive (`VB`). */
export function tagAsVerb(token: EditableToken, xpos: 'VB' | 'VBP' | 'VBZ', lemma: LemmaOf): void {
  token.upos = 'VERB';
  token.xpos = xpos;
  token.feats = VERB_FEATURES[xpos];
  token.lemma = lemma(token.text, token.upos, token.xpos);
}

const VERB_FEATURES = {
  VB: 'VerbForm=Inf',
  VBP: 'Mood=Ind|Tense=Pres|VerbForm=Fin',
  VBZ: 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
};

/** Corrects the tags of a word that is an adverb, `RBS` for a superlative. */
export function tagAsAdverb(token: EditableToken, xpos: 'RB' | 'RBS' = 'RB'): void {
  token.upos = 'ADV';
  token.xpos = xpos;
}

/** Base form of a word under its universal and Penn tags. */
export type LemmaOf = (form: string, upos: string, xpos: string) => string;

/** One systematic error of the parser and its cure. */
export interface TreeRepair {
  readonly name: string;
  /** A sentence that the parser gets wrong in this way; the tests hold before and after. */
  readonly example: string;
  apply(tree: EditableTree): void;
}
