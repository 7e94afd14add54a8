import type { Sentence, Token } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import { findQuotes, type QuoteSpan } from './quoteSpans.ts';
import type { Mention, Reading } from './reading.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';
import { nameAll } from './wordMention.ts';

export interface OwnedQuote extends QuoteSpan {
  speaker: Mention | null;
}

/** The quotations of a document: where they are, and after the mentions are known, whose they are. */
export class Quotations {
  readonly quotes: OwnedQuote[];
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    const { text, paragraphs } = reading.document;
    this.quotes = findQuotes(text, paragraphs).map((span) => ({ ...span, speaker: null }));
  }

  at(offset: number): OwnedQuote | null {
    let low = 0;
    let high = this.quotes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const quote = this.quotes[middle];
      if (offset < quote.start) high = middle - 1;
      else if (offset >= quote.end) low = middle + 1;
      else return quote;
    }
    return null;
  }

  /** The speaker of a quotation as far as a reading that has come to `sentence` can tell; null if it cannot. */
  speakerSoFar(quote: OwnedQuote, sentence: Sentence): Mention | null {
    const { sentences } = this.reading.document;
    let first = sentence.index;
    while (first > 0 && sentences[first - 1].end > quote.start) first -= 1;
    let last = sentence.index;
    while (last + 1 < sentences.length && sentences[last + 1].start < quote.end) last += 1;
    const named = this.bySpeechVerb(quote, sentences.slice(first, last + 1));
    if (named || first === 0) return named;
    const before = sentences[first - 1];
    const previous = this.at(before.end - 1) ?? this.at(quote.start - 2);
    return previous && previous !== quote && previous.paragraph === quote.paragraph
      ? this.bySpeechVerb(previous, [before])
      : null;
  }

  /** Finds the speakers, in text order; a quotation without one of its own continues the one before. */
  assignSpeakers(): void {
    let previous: OwnedQuote | null = null;
    let from = 0;
    for (const quote of this.quotes) {
      const { sentences } = this.reading.document;
      while (from < sentences.length && sentences[from].end <= quote.start) from += 1;
      let to = from;
      while (to + 1 < sentences.length && sentences[to + 1].start < quote.end) to += 1;
      const inSame = previous && (previous.paragraph === quote.paragraph || quote.continues) ? previous.speaker : null;
      quote.speaker =
        (quote.continues ? inSame : null) ??
        this.bySpeechVerb(quote, sentences.slice(from, to + 1)) ??
        this.byAccording(quote, sentences.slice(from, to + 1)) ??
        this.byNeighbour(quote, sentences[from - 1], sentences[to + 1]) ??
        this.bySubject(quote, sentences.slice(from, to + 1)) ??
        this.byReportBefore(quote, sentences[from - 1]) ??
        inSame ??
        this.byPreviousSubject(sentences, from);
      previous = quote;
    }
  }

  /** "…", said X; X said: "…"; the nearest speech verb outside the quotation in its sentences. */
  private bySpeechVerb(quote: QuoteSpan, sentences: readonly Sentence[]): Mention | null {
    let best: Mention | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const sentence of sentences)
      for (const verb of sentence.tokens) {
        if (verb.upos !== 'VERB' && verb.upos !== 'AUX' && verb.upos !== 'NOUN') continue;
        if (this.at(verb.start) || !SPEECH_VERBS.has(verb.lemma.toLowerCase())) continue;
        const speaker = this.subjectOf(sentence, verb);
        if (!speaker) continue;
        const away = verb.start < quote.start ? quote.start - verb.end : verb.start - quote.end;
        if (away < distance) {
          distance = away;
          best = speaker;
        }
      }
    return best;
  }

  /** The mention that is the subject of a verb, also of the verb it is coordinated with or depends on as a participle. */
  subjectOf(sentence: Sentence, verb: Token): Mention | null {
    let at: Token | undefined = verb;
    for (let steps = 0; at && steps < 4; steps++) {
      const subject = sentence.child(at, 'nsubj');
      if (subject) return this.joined(sentence, subject);
      if (!/^(conj|xcomp|advcl|acl)/.test(at.rel)) return null;
      const governor: Token | undefined = sentence.governor(at);
      if (at.rel === 'acl' && governor) return this.reading.at(sentence.index, governor.index) ?? null;
      at = governor;
    }
    return null;
  }

  /** "France and Germany said": all who speak together, as one mention. */
  private joined(sentence: Sentence, subject: Token): Mention | null {
    const first = this.reading.at(sentence.index, subject.index) ?? null;
    const others = sentence
      .children(subject, 'conj')
      .map((token) => this.reading.at(sentence.index, token.index))
      .filter((mention) => mention !== undefined && mention !== first && mention.entities.length > 0);
    if (!first?.entities.length || !others.length) return first;
    const entities = [...new Set([first, ...others].flatMap((mention) => mention!.entities))];
    return { ...first, entities, antecedent: nameAll(entities) };
  }

  private byAccording(quote: QuoteSpan, sentences: readonly Sentence[]): Mention | null {
    for (const sentence of sentences)
      for (const token of sentence.tokens) {
        if (token.text.toLowerCase() !== 'according' || this.at(token.start)) continue;
        if (Math.abs(token.start - quote.end) > 200 && Math.abs(quote.start - token.start) > 200) continue;
        for (let index = token.index + 1; index < Math.min(sentence.tokens.length, token.index + 7); index++) {
          const mention = this.reading.at(sentence.index, index);
          if (mention) return mention;
        }
      }
    return null;
  }

  /** A sentence before that ends in a colon, or one that follows and opens with "he said". */
  private byNeighbour(quote: QuoteSpan, before: Sentence | undefined, after: Sentence | undefined): Mention | null {
    const { text } = this.reading.document;
    const opens = before && !/\p{L}/u.test(text.slice(before.end, quote.start));
    if (before && opens && /[:,]\s*$/.test(text.slice(before.start, quote.start).trimEnd())) {
      const speaker = this.bySpeechVerb(quote, [before]) ?? this.bySubject(quote, [before]);
      if (speaker) return speaker;
    }
    if (after && after.start - quote.end < 3) {
      const opening = after.tokens
        .slice(0, 6)
        .find((token) => SPEECH_VERBS.has(token.lemma.toLowerCase()) && token.upos === 'VERB');
      if (opening && /^\p{Ll}/u.test(after.tokens[0].text)) return this.subjectOf(after, opening);
    }
    return null;
  }

  /** "They would not go, the general said. 'Not one man.'": whoever is said to speak right before, outside quotation marks. */
  private byReportBefore(quote: QuoteSpan, before: Sentence | undefined): Mention | null {
    const { text } = this.reading.document;
    if (!before || before.paragraph !== quote.paragraph || /\p{L}/u.test(text.slice(before.end, quote.start)))
      return null;
    if (before.tokens.some(({ start }) => this.at(start))) return null;
    const root = before.tokens.find(({ rel }) => rel === 'root');
    const verb = [root, ...(root ? before.children(root, 'parataxis') : [])].find(
      (token) => token?.upos === 'VERB' && SPEECH_VERBS.has(token.lemma.toLowerCase()),
    );
    return verb && before.child(verb, 'nsubj') ? this.subjectOf(before, verb) : null;
  }

  /** Without a verb of speech: the subject of the sentence, if words outside the quotation have one. */
  private bySubject(quote: QuoteSpan, sentences: readonly Sentence[]): Mention | null {
    for (const sentence of sentences) {
      if (sentence.start >= quote.start && sentence.end <= quote.end) continue;
      let best: Mention | null = null;
      for (const token of sentence.tokens) {
        if (!isRelation(token.rel, 'nsubj') || this.at(token.start)) continue;
        const mention = this.reading.at(sentence.index, token.index);
        if (mention && (!best || Math.abs(token.start - quote.start) < 400)) best ??= mention;
      }
      if (best) return best;
      const governed = sentence.tokens.find(
        (token) => token.rel === 'nmod:poss' && !this.at(token.start) && this.reading.at(sentence.index, token.index),
      );
      if (governed) return this.reading.at(sentence.index, governed.index) ?? null;
    }
    return null;
  }

  private byPreviousSubject(sentences: readonly Sentence[], from: number): Mention | null {
    const current = sentences[from];
    for (let index = from - 1; current && index >= Math.max(0, from - 2); index--) {
      const sentence = sentences[index];
      for (const token of sentence.tokens) {
        if (!isRelation(token.rel, 'nsubj')) continue;
        const mention = this.reading.at(sentence.index, token.index);
        if (mention && !this.at(token.start)) return mention;
      }
    }
    return null;
  }
}
