import type { ParsedDocument, Sentence, Token } from '../language/sentence.ts';
import { Bearers } from './bearers.ts';
import type { Entity } from './entity.ts';
import type { EntityStore } from './entityStore.ts';
import type { MentionForm } from './party.ts';
import type { Ranking } from './pronounReading.ts';
import { RANKING_WEIGHTS } from './rankingWeights.ts';
import type { RegistryIndex } from './registryIndex.ts';

/** A mention while the document is being read: entities instead of holders. */
export interface Mention {
  sentence: number;
  first: number;
  last: number;
  head: number;
  form: MentionForm;
  entities: Entity[];
  antecedent: string | null;
  certainty: number;
  /** First token of the name itself, without the titles that the mention takes in. */
  nameFirst?: number;
  /** The group for which the one named speaks in this place only. */
  behalf?: Entity;
}

/** What the steps of the party finder share about one document. */
export class Reading {
  readonly document: ParsedDocument;
  readonly registry: RegistryIndex;
  readonly store: EntityStore;
  readonly bearers: Bearers;
  /** Mentions of each sentence, in the order in which they were found. */
  readonly mentions: Mention[][];
  /** For each sentence, nationality words by token index ("Russian" in "the Russian leader"). */
  readonly nationalities: Map<number, Entity>[];
  /** The state that "the government" means when nothing else is said. */
  mainState: Entity | null = null;
  /** The owner of the whole text (a press release's organisation), or null. */
  author: Entity | null = null;
  /** Weights of the pronouns' ranking, and who watches its comparisons; others than the shipped ones in training only. */
  ranking: Ranking = { weights: RANKING_WEIGHTS, observe: null };
  private readonly owners: (Mention | undefined)[][];

  constructor(document: ParsedDocument, registry: RegistryIndex, store: EntityStore) {
    this.document = document;
    this.registry = registry;
    this.store = store;
    this.bearers = new Bearers(document.text, registry.homes);
    this.mentions = document.sentences.map(() => []);
    this.nationalities = document.sentences.map(() => new Map());
    this.owners = document.sentences.map(() => []);
  }

  /** Files a mention; narrower ones keep the tokens they have, wider ones get the rest. */
  add(mention: Mention): Mention {
    this.mentions[mention.sentence].push(mention);
    const owners = this.owners[mention.sentence];
    const width = mention.last - mention.first;
    for (let index = mention.first; index <= mention.last; index++) {
      const owner = owners[index];
      if (!owner || (owner.head !== index && (index === mention.head || owner.last - owner.first > width)))
        owners[index] = mention;
    }
    for (const entity of mention.entities) entity.mentions += 1;
    return mention;
  }

  /** Takes more words into a mention, where no other one has them. */
  stretch(mention: Mention, first: number, last: number): void {
    mention.first = Math.min(mention.first, first);
    mention.last = Math.max(mention.last, last);
    const owners = this.owners[mention.sentence];
    for (let index = mention.first; index <= mention.last; index++) owners[index] ??= mention;
  }

  /** Takes back the mentions that lie in a stretch of words, which are part of a longer name after all. */
  drop(sentence: number, first: number, last: number): void {
    const inside = this.mentions[sentence].filter((mention) => mention.first >= first && mention.last <= last);
    this.mentions[sentence] = this.mentions[sentence].filter((mention) => !inside.includes(mention));
    const owners = this.owners[sentence];
    for (let index = first; index <= last; index++) if (inside.includes(owners[index]!)) owners[index] = undefined;
  }

  /** Lets two entities be one, under the name of the second. */
  merge(from: Entity, to: Entity): void {
    this.store.redirect(from, to);
    for (const mention of this.mentions.flat())
      mention.entities = mention.entities.map((entity) => (entity === from ? to : entity));
    for (const [name, count] of from.names) for (let times = 0; times < count; times++) to.addName(name);
    for (const noun of from.nouns) to.nouns.add(noun);
    for (const noun of from.members) to.members.add(noun);
  }

  /** The mention that covers a token. */
  at(sentence: number, token: number): Mention | undefined {
    return this.owners[sentence]?.[token];
  }

  words(sentence: Sentence, first: number, last: number): string {
    return this.document.text.slice(sentence.tokens[first].start, sentence.tokens[last].end);
  }
}

/** The token of a span whose governor lies outside it. */
export function headOf(sentence: Sentence, first: number, last: number): Token {
  for (let index = first; index <= last; index++) {
    const token = sentence.tokens[index];
    if ((token.head < first || token.head > last) && token.upos !== 'PUNCT' && token.upos !== 'DET') return token;
  }
  return sentence.tokens[last];
}
