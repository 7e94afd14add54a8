import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { mentionOfWord, type PartyMention, type PartyTable } from '../parties/partyFinder.ts';
import type { HolderReference } from './candidate.ts';
import { TABLING_VERBS } from './lexicon/planNouns.ts';
import { authorsOfPlan } from './plans.ts';
import { isHeard, type Voice } from './voice.ts';

/** A text speaks for its author, but less surely than the author does. */
const SURE_OF_AUTHOR = 0.7;

/**
 * The table of parties for one sentence, in which a text that acts stands for whoever wrote it: "the Russian memorandum calls on Kyiv to …",
 * "Kyiv's document starts at the other end. *It* rules out …".
 *
 * @param voice in whose text the sentence before was
 * @param authors whose plan or paper was named by a noun so far
 */
export function withAuthorsOfTexts(
  parties: PartyTable,
  voice: Voice | null,
  authors: ReadonlyMap<string, PartyMention>,
): PartyTable {
  const named: PartyTable = { ...parties, authorOf: (noun) => authors.get(noun) ?? null };
  return {
    ...named,
    at(sentence, token) {
      const acts = isRelation(token.rel, 'nsubj') && !isRelation(token.rel, 'nsubj:pass');
      if (
        acts &&
        token.lemma.toLowerCase() === 'it' &&
        voice?.ofText &&
        isHeard(voice, sentence) &&
        !isToDo(sentence, token)
      )
        return standIn(sentence, token, voice.holders, 'pronoun');
      const own = named.at(sentence, token);
      if (own || !acts || token.upos !== 'NOUN') return own;
      const writers = authorsOfPlan(sentence, named, token);
      return writers.length ? standIn(sentence, token, writers, 'description') : null;
    },
  };
}

/** "It should get the power": what the text is about, not the text. */
const isToDo = (sentence: Sentence, it: Token): boolean =>
  sentence
    .children(sentence.governor(it)!, 'aux')
    .some(({ lemma }) => /^(?:must|should|shall|would|ought|can|could|may|might)$/i.test(lemma));

function standIn(
  sentence: Sentence,
  token: Token,
  authors: readonly HolderReference[],
  form: PartyMention['form'],
): PartyMention {
  return mentionOfWord(sentence, token, {
    form,
    holders: authors.map(({ holder }) => holder),
    antecedent: authors[0].holder.name,
    certainty: SURE_OF_AUTHOR,
  });
}

/** Whose text a sentence is about: "Kyiv's own document starts at the other end.", "Medinsky handed over his paper." */
export function authorOfTextIn(sentence: Sentence, parties: PartyTable): HolderReference[] {
  const subject = sentence.child(sentence.root, 'nsubj');
  const about = subject ? authorsOfPlan(sentence, parties, subject) : [];
  if (about.length) return about;
  for (const verb of sentence.tokens) {
    const object = TABLING_VERBS.has(verb.lemma.toLowerCase()) ? sentence.child(verb, 'obj') : undefined;
    const authors = object ? authorsOfPlan(sentence, parties, object) : [];
    if (authors.length) return authors;
  }
  return [];
}
