import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Quotations } from './quotations.ts';
import type { Mention, Reading } from './reading.ts';
import { BARE_STATE_BODIES } from './vocabulary/groups.ts';
import { PRONOUNS } from './vocabulary/pronouns.ts';
import { INTERVIEWER_LABELS, ROLE_CLASS } from './vocabulary/roles.ts';
import { ON_BEHALF, STATEMENT_TITLES } from './vocabulary/speech.ts';
import { mentionOfWord } from './wordMention.ts';

/** The owner of a press release, statement or article in the first person; null for a report in the third. */
export function findAuthor(reading: Reading, quotations: Quotations): Entity | null {
  const { document } = reading;
  let own = 0;
  for (const sentence of document.sentences)
    for (const token of sentence.tokens) {
      const features = PRONOUNS.get(token.text.toLowerCase());
      if (!features || !/^first/.test(features.kind) || token.text === 'US' || quotations.at(token.start)) continue;
      if (isNarrators(sentence, token)) continue;
      own += 1;
    }
  const opening = document.sentences.filter((sentence) => sentence.paragraph < 5);
  if (own < (isStatement(reading, opening[0]) ? 1 : 2)) return null;
  for (const sentence of opening) {
    const words = document.text.slice(sentence.start, sentence.end);
    const behalf = ON_BEHALF.exec(words);
    if (!behalf) continue;
    const found = firstNamed(reading, sentence, sentence.start + behalf.index);
    if (found) return found;
  }
  return namedWithWe(reading, opening) ?? stateAsAuthor(reading, opening) ?? mostLikelyAuthor(reading, opening);
}

/** "told *me*", "*I*'m told", "*we* hear", "let*'s* look": whoever tells the story, and no party to what it is about. */
function isNarrators(sentence: Sentence, token: Token): boolean {
  const verb = sentence.governor(token);
  if (!verb) return false;
  const { lemma } = verb;
  if (/^let$/i.test(lemma) || /^lets?$/i.test(sentence.tokens[token.index - 1]?.text ?? '')) return true;
  if (isRelation(token.rel, 'nsubj:pass')) return /^(?:tell|assure)$/.test(lemma);
  if (token.rel === 'nsubj') return /^(?:hear|understand|gather|learn|wonder|suspect|guess)$/.test(lemma);
  return /^(?:i?obj|obl)$/.test(token.rel) && /^(?:tell|ask|assure|remind|inform|show)$/.test(lemma);
}

/** Who is named first from an offset on, be it by a nationality ("the Armenian foreign ministry"). */
function firstNamed(reading: Reading, sentence: Sentence, from: number): Entity | null {
  for (const token of sentence.tokens) {
    if (token.start < from) continue;
    const entity =
      reading.at(sentence.index, token.index)?.entities[0] ?? reading.nationalities[sentence.index].get(token.index);
    if (entity) return entity;
  }
  return null;
}

/** "Press release", "Statement by …": the opening words call the text a statement. */
function isStatement(reading: Reading, title: Sentence | undefined): boolean {
  return (
    title !== undefined &&
    title.tokens.length < 25 &&
    STATEMENT_TITLES.test(reading.document.text.slice(title.start, title.end)) &&
    !title.tokens.some((token) => /^(VERB|AUX)$/.test(token.upos) && token.rel === 'root')
  );
}

/** "We, the coastal municipalities, …". */
function namedWithWe(reading: Reading, opening: readonly Sentence[]): Entity | null {
  for (const sentence of opening)
    for (const token of sentence.tokens) {
      if (token.text !== 'We' || sentence.tokens[token.index + 1]?.text !== ',') continue;
      const apposed = sentence.child(token, 'appos');
      const mention = apposed && reading.at(sentence.index, apposed.index);
      if (mention?.entities.length) return mention.entities[0];
    }
  return null;
}

/** "Statement by X", "Message of X" name an author; any other "of", "on", "with" before a name in a title gives a topic. */
function introduction(sentence: Sentence, mention: Mention): 'author' | 'topic' | 'addressee' | null {
  const at = mention.first - (/^the$/i.test(sentence.tokens[mention.first - 1]?.text ?? '') ? 2 : 1);
  const word = sentence.tokens[at]?.text.toLowerCase();
  if (word === 'by' || word === 'from') return 'author';
  if (word === 'of' && STATEMENT_TITLES.test(sentence.tokens[at - 1]?.text ?? '')) return 'author';
  if (word === 'to') return 'addressee';
  return word && /^(of|on|with|about|for|in|at)$/.test(word) ? 'topic' : null;
}

/** "Ministry statement", "Statement by the Government": a body of the document's state. */
function stateAsAuthor(reading: Reading, opening: readonly Sentence[]): Entity | null {
  const title = opening[0];
  if (!title || !STATEMENT_TITLES.test(reading.document.text.slice(title.start, title.end))) return null;
  const body = title.tokens.some((token) => BARE_STATE_BODIES.has(token.lemma.toLowerCase()));
  const named = reading.mentions[title.index].some((mention) => {
    const introduced = introduction(title, mention);
    return introduced === null || introduced === 'author';
  });
  return body && !named ? reading.mainState : null;
}

/** In the opening of a text in the first person: who is named early, in a title of a statement, as a subject, and often. */
function mostLikelyAuthor(reading: Reading, opening: readonly Sentence[]): Entity | null {
  const scores = new Map<Entity, number>();
  let rank = 4;
  for (const sentence of opening) {
    const statement = STATEMENT_TITLES.test(reading.document.text.slice(sentence.start, sentence.end));
    for (const mention of [...reading.mentions[sentence.index]].sort((a, b) => a.first - b.first)) {
      const entity = mention.entities[0];
      const { rel } = sentence.tokens[mention.head];
      if (mention.certainty < 0.7 || /^(demonym|metonym)$/.test(mention.form) || /^(compound|amod)$/.test(rel))
        continue;
      const introduced = introduction(sentence, mention);
      if (introduced === 'addressee' || (introduced === 'topic' && !entity.registered)) continue;
      const by = statement && introduced === 'author' ? 2 : 0;
      const subject = sentence.tokens[mention.head].rel === 'nsubj' ? 1 : 0;
      const score =
        rank + (statement ? 1 : 0) + by + subject + (entity.registered ? 1.5 : 0) - (entity.isPerson ? 1 : 0);
      if (!scores.has(entity))
        scores.set(
          entity,
          Math.min(
            4,
            [...entity.names.values()].reduce((sum, count) => sum + count, 0),
          ) / 2,
        );
      scores.set(entity, Math.max(scores.get(entity)!, score + Math.min(2, scores.get(entity)!)));
      rank = Math.max(0, rank - 1);
    }
  }
  let best: Entity | null = null;
  for (const [entity, score] of scores) if (!best || score > scores.get(best)!) best = entity;
  return best;
}

const LABEL =
  /^\s*((?:\p{Lu}[\p{Lu}\p{N} .'’\-/]{0,40})|(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}))(?: ?\([^)\n]{1,40}\))?:\s/u;

/** Speakers by paragraph where the text is a transcript; `null` marks an interviewer's paragraph. */
export function readLabels(reading: Reading): Map<number, Mention | null> {
  const { document } = reading;
  const owners = new Map<number, Mention | null>();
  let current: Mention | null | undefined;
  const firstSentence = new Map<number, Sentence>();
  for (const sentence of document.sentences)
    if (!firstSentence.has(sentence.paragraph)) firstSentence.set(sentence.paragraph, sentence);
  for (const paragraph of document.paragraphs) {
    const label = LABEL.exec(document.text.slice(paragraph.start, paragraph.end))?.[1];
    const sentence = firstSentence.get(paragraph.index);
    if (label && sentence) {
      const speaker = speakerOfLabel(reading, label.trim(), sentence);
      if (speaker !== undefined) current = speaker;
    }
    if (current !== undefined) owners.set(paragraph.index, current);
  }
  return owners;
}

const REPORTERS: ReadonlySet<string> = new Set(['correspondent', 'reporter', 'journalist', 'columnist']);

function speakerOfLabel(reading: Reading, label: string, sentence: Sentence): Mention | null | undefined {
  const words = label.toLowerCase().replace(/\.$/, '');
  const first = words.split(' ')[0];
  if (INTERVIEWER_LABELS.has(words) || INTERVIEWER_LABELS.has(first))
    return /^(presenter|host|moderator|reporter|journalist|interviewer|correspondent|anchor|question|q|operator|narrator)/.test(
      first,
    )
      ? null
      : undefined;
  const token = sentence.tokens[0];
  const last = words.split(' ').pop()!;
  const kind = ROLE_CLASS.get(last);
  const interviewee = /^(answer|a)$/.test(words) ? intervieweeOf(reading, sentence) : null;
  if (interviewee) return mention(sentence, token, interviewee);
  if (kind || /^(guest|answer|a|witness|expert)$/.test(words)) {
    const owner = !kind || kind === 'independent' ? null : (openingParty(reading, sentence) ?? reading.mainState);
    const found = reading.mentions[sentence.index].find(
      (other) => other.form === 'role' && other.entities[0]?.isPerson,
    );
    const entity = found?.entities[0] ?? reading.store.described(last, 'person', owner);
    entity.principal ??= owner;
    return found ?? mention(sentence, token, entity);
  }
  const named = reading.at(sentence.index, 0);
  // what a correspondent tells is nobody's position
  if (named?.entities.some((entity) => [...entity.nouns].some((noun) => REPORTERS.has(noun)))) return null;
  if (named) return named;
  const known = reading.store.find(label);
  if (known) return mention(sentence, token, known);
  return undefined;
}

const INTERVIEW = /^(interview|conversation|talk|questions)$/i;

/** "an interview with Ghana's culture minister": who gives the answers, as the text above them says; else its only person. */
function intervieweeOf(reading: Reading, until: Sentence): Entity | null {
  const persons = new Set<Entity>();
  for (const sentence of reading.document.sentences.slice(0, Math.min(until.index, 6))) {
    const named = reading.mentions[sentence.index];
    const start = sentence.tokens.find(
      ({ index, text }) => INTERVIEW.test(text) && /^(with|to)$/.test(sentence.tokens[index + 1]?.text ?? ''),
    );
    const heads = start && [...named].filter(({ head }) => head > start.index).sort((a, b) => a.first - b.first);
    const person = heads?.find(({ entities }) => entities[0]?.isPerson);
    if (person) return person.entities[0];
    for (const { entities } of named) for (const entity of entities) if (entity.isPerson) persons.add(entity);
  }
  return persons.size === 1 ? [...persons][0] : null;
}

/** The first organisation or state that the text above a sentence names. */
function openingParty(reading: Reading, until: Sentence): Entity | null {
  for (let index = 0; index < Math.min(until.index, 6); index++)
    for (const { entities } of reading.mentions[index]) if (entities[0] && !entities[0].isPerson) return entities[0];
  return null;
}

const mention = (sentence: Sentence, token: Token, entity: Entity): Mention =>
  mentionOfWord(sentence, token, 'role', [entity], 0.8);
