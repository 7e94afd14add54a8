import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';

/** What may stand for a pronoun: a mention, or several coordinated ones taken together. */
export interface Candidate {
  entities: Entity[];
  sentence: Sentence;
  token: Token;
  mention: Mention;
}

/** How far back a pronoun looks, in sentences. */
const WINDOW = 5;

/** The parties mentioned so far, most recent last. */
export class Discourse {
  private readonly reading: Reading;
  private readonly entries: Candidate[] = [];

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** Adds a mention when the reading has come to it. */
  enter(sentence: Sentence, mention: Mention): void {
    const token = sentence.tokens[mention.head];
    const entry: Candidate = {
      entities: mention.entities,
      sentence,
      token,
      mention,
    };
    this.entries.push(entry);
    const joined = this.joinedBefore(sentence, token);
    const listed = this.listedBefore(sentence, mention);
    const partners = listed.length > joined.length ? listed : joined;
    const entities = [...new Set([...partners.flatMap((partner) => partner.entities), ...mention.entities])];
    if (entities.length > 1 && partners.length)
      this.entries.push({
        entities,
        sentence,
        token,
        mention: partners[0],
      });
  }

  /** Those that the tree coordinates with a word. */
  private joinedBefore(sentence: Sentence, token: Token): Mention[] {
    const first = sentence.governor(token);
    if (token.rel !== 'conj' || !first) return [];
    return [first, ...sentence.children(first, 'conj')]
      .filter((partner) => partner.index < token.index)
      .map((partner) => this.reading.at(sentence.index, partner.index))
      .filter((partner): partner is Mention => Boolean(partner?.entities.length));
  }

  /** "A, B and | C": those before the last of a list, which a tree often takes for an apposition. */
  private listedBefore(sentence: Sentence, last: Mention): Mention[] {
    const found: Mention[] = [];
    for (let at = last.first - 1, link = /^(and|&)$/; ; link = /^,$/) {
      if (/^the$/i.test(sentence.tokens[at]?.text ?? '')) at -= 1;
      if (!link.test(sentence.tokens[at]?.text ?? '')) break;
      at -= 1;
      if (found.length === 0 && sentence.tokens[at]?.text === ',') at -= 1;
      const mention = this.reading.at(sentence.index, at);
      if (!mention?.entities.length || mention.last !== at) break;
      found.unshift(mention);
      at = mention.first - 1;
    }
    return found.length > 1 ? found : [];
  }

  /** Candidates in reach of a place, nearest last. */
  before(sentence: Sentence): Candidate[] {
    const near: Candidate[] = [];
    for (let at = this.entries.length - 1; at >= 0 && near.length < 80; at--) {
      const entry = this.entries[at];
      if (sentence.index - entry.sentence.index > WINDOW) break;
      near.push(entry);
    }
    return near.reverse();
  }

  /** The last mention that satisfies a test, anywhere before. */
  last(accept: (entity: Entity, mention: Mention) => boolean): Entity | null {
    for (let at = this.entries.length - 1; at >= 0 && at > this.entries.length - 400; at--) {
      const { entities, mention } = this.entries[at];
      if (entities.length === 1 && accept(entities[0], mention)) return entities[0];
    }
    return null;
  }
}
