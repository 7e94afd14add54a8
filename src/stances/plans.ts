import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyMention, PartyTable } from '../parties/partyFinder.ts';
import { actorOf, possessorOf } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { cases, isNominal } from './clause.ts';
import {
  ADOPTED_NOUNS,
  ADOPTING_VERBS,
  MOTIONS,
  PLAN_NOUNS,
  TABLING_VERBS,
  WRITTEN_NOUNS,
} from './lexicon/planNouns.ts';
import { partiesAt } from './references.ts';

/**
 * Whose plan a noun phrase names: "Cairo's proposal", "the Swedish plan", "the text tabled by Lima", "the plan which the envoy put to the
 * rebels". Empty where the noun is no plan or the text does not say whose.
 */
export function authorsOfPlan(sentence: Sentence, parties: PartyTable, noun: Token): HolderReference[] {
  const lemma = noun.lemma.toLowerCase();
  if (!PLAN_NOUNS.has(lemma) && !WRITTEN_NOUNS.has(lemma)) return [];
  const owner = possessorOf(sentence, noun);
  const owners = owner && !isRelation(owner.rel, 'obl:agent') ? partiesAt(sentence, parties, owner) : [];
  if (owners.length) return owners;
  for (const clause of sentence.children(noun, 'acl')) {
    if (!puts(clause, noun)) continue;
    const actor = actorOf(sentence, clause);
    const authors = actor && actor !== noun ? partiesAt(sentence, parties, actor) : [];
    if (authors.length) return authors;
  }
  const verb = isRelation(noun.rel, 'obj') ? sentence.governor(noun) : undefined;
  if (verb && puts(verb, noun)) {
    const sender = actorOf(sentence, verb);
    const authors = sender ? partiesAt(sentence, parties, sender) : [];
    if (authors.length) return authors;
  }
  // "came with a scheme"
  const came = cases(sentence, noun)[0] === 'with' ? sentence.governor(noun) : undefined;
  if (came && /^(?:come|arrive|return|travel)$/.test(came.lemma)) {
    const bearer = actorOf(sentence, came);
    const authors = bearer ? partiesAt(sentence, parties, bearer) : [];
    if (authors.length) return authors;
  }
  for (const modifier of sentence.children(noun, 'amod', 'compound', 'nmod')) {
    if (isRelation(modifier.rel, 'nmod') && !['of', 'by', 'from'].includes(cases(sentence, modifier)[0] ?? ''))
      continue;
    const mention = parties.at(sentence, modifier) ?? parties.nationAt(sentence, modifier);
    if (mention && (modifier.upos === 'ADJ' || isNominal(modifier)))
      return mention.holders.map((holder) => ({ holder, mention, token: modifier }));
  }
  return authoredBefore(sentence, parties, noun);
}

/** "tabled the plan", "moved the amendment", "the resolution which the assembly adopted". */
function puts(verb: Token, plan: Token): boolean {
  const [act, noun] = [verb.lemma.toLowerCase(), plan.lemma.toLowerCase()];
  if (TABLING_VERBS.has(act)) return true;
  return (act === 'move' && MOTIONS.has(noun)) || (ADOPTED_NOUNS.has(noun) && ADOPTING_VERBS.has(act));
}

/** "the plan", "this draft", where the text has said before whose it is. */
function authoredBefore(sentence: Sentence, parties: PartyTable, noun: Token): HolderReference[] {
  const definite = sentence.children(noun, 'det').some(({ text }) => /^(?:the|this|that|these|those)$/i.test(text));
  const modified = sentence.child(noun, 'nmod:poss', 'nmod', 'compound', 'acl') !== undefined;
  const mention = definite && !modified ? (parties.authorOf?.(noun.lemma.toLowerCase()) ?? null) : null;
  return mention ? mention.holders.map((holder) => ({ holder, mention, token: noun })) : [];
}

/** The plans that a sentence names with their authors, by noun. */
export function authoredIn(sentence: Sentence, parties: PartyTable): [noun: string, author: PartyMention][] {
  return sentence.tokens
    .filter(({ upos }) => upos === 'NOUN')
    .flatMap((noun) => {
      const authors = authorsOfPlan(sentence, parties, noun);
      return authors.length === 1 ? [[noun.lemma.toLowerCase(), authors[0].mention] as [string, PartyMention]] : [];
    });
}

/** The plan under which a clause stands: "Under the Swedish plan, hunters must …", "In its draft the quota …". */
export function planAround(
  sentence: Sentence,
  parties: PartyTable,
  head: Token,
): { phrase: Token; authors: HolderReference[] } | null {
  const first = isRelation(head.rel, 'conj') && !sentence.child(head, 'nsubj') ? sentence.governor(head) : undefined;
  for (const phrase of [head, ...(first ? [first] : [])].flatMap((at) => sentence.children(at, 'obl', 'nmod'))) {
    if (!['under', 'in', 'by', 'according', 'accord'].includes(cases(sentence, phrase)[0] ?? '')) continue;
    const authors = authorsOfPlan(sentence, parties, phrase);
    if (authors.length) return { phrase, authors };
  }
  return null;
}
