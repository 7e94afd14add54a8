import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyMention, PartyTable } from '../parties/partyFinder.ts';
import { FACELESS_GROUPS } from '../parties/vocabulary/groups.ts';
import { QUANTIFIERS } from '../parties/vocabulary/pronouns.ts';
import { modifiedNoun, possessorOf } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { cases, isNominal, negations } from './clause.ts';
import { OWN_BODIES, QUANTITIES } from './lexicon/quantities.ts';
import { SPEECH_NOUNS } from './lexicon/speechVerbs.ts';
import { listedBefore } from './listedSubjects.ts';

/** The first mention that begins at one of the tokens from `from` to `to`. */
export const mentionOpening = (
  { index }: Sentence,
  parties: PartyTable,
  from: number,
  to: number,
): PartyMention | undefined =>
  parties.mentions.find(({ sentence, first }) => sentence === index && first >= from && first <= to);

/** The parties a noun phrase stands for, its conjuncts included; "some of the members", "a number of states", "the leaders of A and B" look through the head. */
export function partiesAt(sentence: Sentence, parties: PartyTable, token: Token): HolderReference[] {
  const named = includedIn(sentence, parties, token);
  if (named.length) return named;
  const members = saidToBeAmong(sentence, token);
  if (members) return partiesAt(sentence, parties, members);
  const listed = listOfWhich(sentence, token);
  if (listed) return partiesAt(sentence, parties, listed);
  const found: HolderReference[] = [];
  for (const one of sentence
    .conjuncts(token)
    .filter((each) =>
      each === token
        ? !isSetAside(sentence, each)
        : isNominal(each) && (!isExcepted(sentence, each) || isSetAside(sentence, token)),
    )) {
    const mention = parties.at(sentence, one);
    const owners = mention && mention.form !== 'name' ? ownersOf(sentence, parties, one) : [];
    if (owners.length > 1) found.push(...owners);
    else if (mention) for (const holder of mention.holders) found.push({ holder, mention, token: one });
  }
  for (const mention of listedBefore(sentence, parties, token))
    for (const holder of mention.holders) found.push({ holder, mention, token: sentence.tokens[mention.head] });
  if (found.length === 0) {
    const inner = sentence
      .children(token, 'nmod')
      .find((child) => cases(sentence, child)[0] === 'of' && QUANTITIES.has(token.lemma.toLowerCase()));
    if (inner) return partiesAt(sentence, parties, inner);
  }
  if (found.length === 0 && OWN_BODIES.has(token.lemma.toLowerCase())) {
    const owner = sentence.child(token, 'nmod:poss');
    const mention = owner?.upos === 'PRON' ? parties.at(sentence, owner) : null;
    if (mention) return dedupe(mention.holders.map((holder) => ({ holder, mention, token })));
  }
  if (found.length === 0) {
    const owners = ownersOf(sentence, parties, token);
    if (owners.length > 1) return owners;
  }
  if (found.length === 0 && SPEECH_NOUNS.has(token.lemma.toLowerCase())) {
    const author =
      possessorOf(sentence, token) ??
      sentence.children(token, 'nmod').find((child) => cases(sentence, child)[0] === 'of');
    if (author) return partiesAt(sentence, parties, author);
  }
  return dedupe(found);
}

/** "Oslo is among | the states that object", "Lima is one of | those opposed", "Among | those opposed | are Oslo and Lima": who is one of them. */
function saidToBeAmong(sentence: Sentence, those: Token): Token | undefined {
  const opening = cases(sentence, those)[0];
  const above = sentence.governor(those);
  // "Those who object include Oslo and Lima"
  if (above?.lemma === 'include' && isRelation(those.rel, 'nsubj')) return sentence.child(above, 'obj');
  if (opening === 'of' && above?.lemma === 'one') return sentence.child(above, 'cop') && sentence.child(above, 'nsubj');
  if (opening !== 'among') return undefined;
  if (sentence.child(those, 'cop')) return sentence.child(those, 'nsubj');
  if (!above || above.index < those.index) return undefined;
  if (sentence.child(above, 'cop')) return above;
  return above.lemma === 'be' ? sentence.child(above, 'nsubj', 'xcomp', 'obj') : undefined;
}

/** "Oslo and Lima, *both of which* object": the first of those whom the clause is about, all of them. */
function listOfWhich(sentence: Sentence, quantifier: Token): Token | undefined {
  if (!/^(?:all|both|each|neither|none)$/i.test(quantifier.text)) return undefined;
  const which = sentence
    .children(quantifier, 'nmod')
    .find((child) => /^(?:which|whom)$/i.test(child.text) && cases(sentence, child)[0] === 'of');
  const clause = which && sentence.governor(quantifier);
  let first = clause && modifiedNoun(sentence, clause);
  while (first && isRelation(first.rel, 'conj')) first = sentence.governor(first);
  return first && first.index < quantifier.index && isNominal(first) ? first : undefined;
}

/** "a group of countries including A, B and C", "several unions such as A": those that are named stand for the rest. */
function includedIn(sentence: Sentence, parties: PartyTable, token: Token): HolderReference[] {
  const members = sentence
    .children(token, 'nmod')
    .filter((child) => cases(sentence, child)[0] === 'of' && child.xpos === 'NNS');
  for (const noun of [token, ...members]) {
    if (noun.xpos !== 'NNS') continue;
    const named =
      sentence
        .children(noun, 'nmod', 'appos')
        .find(
          (child) =>
            child.upos === 'PROPN' &&
            (/^(?:includ(?:e|ing)|such|like)$/.test(cases(sentence, child)[0] ?? '') || isAmongThem(sentence, child)),
        ) ??
      leaderOf(sentence, noun) ??
      includedBehind(sentence, noun);
    if (!named) continue;
    const members = partiesAt(sentence, parties, named);
    return members.length ? [...groupItself(sentence, parties, noun), ...members] : members;
  }
  return [];
}

/** "*Environmental groups*, the Seal Trust among them": a group that is told by its name holds it too; "several members" are only who is named. */
function groupItself(sentence: Sentence, parties: PartyTable, noun: Token): HolderReference[] {
  const told =
    !FACELESS_GROUPS.has(noun.lemma.toLowerCase()) ||
    sentence.children(noun, 'amod').some(({ lemma }) => !QUANTIFIERS.has(lemma.toLowerCase()));
  const mention = told ? parties.at(sentence, noun) : null;
  return mention ? mention.holders.map((holder) => ({ holder, mention, token: noun })) : [];
}

/** "several states, *among them* Oslo and Lima". */
const isAmongThem = (sentence: Sentence, name: Token): boolean =>
  sentence
    .children(name, 'nmod', 'obl')
    .some((child) => /^(?:them|whom|these)$/i.test(child.text) && cases(sentence, child)[0] === 'among');

/** "Andean states, *Peru* included, …": who is named before the word, of which trees make a clause. */
function includedBehind(sentence: Sentence, { index }: Token): Token | undefined {
  if (sentence.tokens[index + 1]?.text !== ',') return undefined;
  const behind = sentence.tokens.slice(index + 2);
  const included = behind.find(({ text }) => text === ',' || /^included$/i.test(text));
  const comma = included && sentence.tokens[included.index + 1];
  if (!included || included.text === ',' || comma?.text !== ',') return undefined;
  return sentence.children(included, 'nsubj').find(({ upos }) => upos === 'PROPN');
}

/** "a group of states *led by* Oslo". */
function leaderOf(sentence: Sentence, noun: Token): Token | undefined {
  const led = sentence.children(noun, 'acl').find(({ text }) => /^(?:led|headed|spearheaded)$/i.test(text));
  return led && sentence.children(led, 'obl').find((child) => cases(sentence, child)[0] === 'by');
}

/** "all *but Oslo* signed", "Chile, *not Peru*, opposes it": the one who did not. */
const isExcepted = (sentence: Sentence, conjunct: Token): boolean =>
  (sentence.children(conjunct, 'cc').some(({ lemma }) => lemma === 'but') &&
    /^(?:all|everyone|everybody|none|nobody|every|each)$/i.test(sentence.governor(conjunct)?.text ?? '')) ||
  sentence.children(conjunct, 'advmod').some(({ text, index }) => /^not$/i.test(text) && index < conjunct.index);

/** Those whom a plural noun belongs to: "the ministers of A and B", "envoys of A and of B". */
function ownersOf(sentence: Sentence, parties: PartyTable, noun: Token): HolderReference[] {
  if (noun.xpos !== 'NNS') return [];
  const owners = sentence.children(noun, 'nmod').find((child) => cases(sentence, child)[0] === 'of');
  return owners ? partiesAt(sentence, parties, owners) : [];
}

/** "not Oslo but *Bern* wants it": the first of the two is who does not. The "but" may hang on either name or on the verb. */
const isSetAside = (sentence: Sentence, first: Token): boolean =>
  negations(sentence, first).some(({ index }) => index < first.index) &&
  sentence
    .children(first, 'conj')
    .some((other) =>
      sentence.tokens.slice(first.index + 1, other.index).some(({ text }) => text.toLowerCase() === 'but'),
    );

function dedupe(found: HolderReference[]): HolderReference[] {
  const seen = new Set<string>();
  return found.filter(({ holder }) => !seen.has(holder.partyId) && Boolean(seen.add(holder.partyId)));
}
