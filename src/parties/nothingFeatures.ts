import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Feature, PronounPlace } from './pronounFeatures.ts';
import { AGENT_PHRASES, AGENT_VERBS, TEXT_NOUNS, WILLING_ADJECTIVES } from './vocabulary/speech.ts';

/** What speaks for the pronoun's standing for no party: the proposal, the weather, nothing at all. */
export function featuresOfNothing(
  { sentence, token, features, placed }: PronounPlace,
  previous: Sentence | undefined,
  isParty: (sentence: Sentence, token: Token) => boolean,
): Feature[] {
  const found: Feature[] = [['nothing', 1]];
  const add = (name: string, value = true): void => {
    if (value) found.push([`nothing: ${name}`, 1]);
  };
  const governor = sentence.governor(token);
  add('possessive', features.kind === 'possessive');
  add('reflexive', features.kind === 'reflexive');
  add(placed.function, features.kind !== 'possessive');
  add('expletive', token.rel === 'expl');
  if (governor && (isRelation(token.rel, 'nsubj') || token.rel === 'expl')) {
    const lemma = governor.lemma.toLowerCase();
    add('passive', token.rel === 'nsubj:pass');
    const willed = AGENT_VERBS.has(lemma) || isAgentPhrase(sentence, governor);
    add('verb of will', willed && governor.upos === 'VERB' && token.rel !== 'nsubj:pass');
    const copular = sentence.child(governor, 'cop') !== undefined;
    // "it is against the levy": only a party takes sides
    const sided =
      copular &&
      sentence
        .children(governor, 'case')
        .some((word) => /^(against|behind)$/.test(word.lemma) || (word.lemma === 'in' && /^favou?r$/.test(lemma)));
    add('willing', sided || WILLING_ADJECTIVES.has(lemma));
    add('copula', copular && !sided);
    add('clause behind', copular && sentence.child(governor, 'csubj', 'ccomp', 'acl:relcl') !== undefined);
    add('seems', !willed && /^(seem|appear|happen|rain|turn|take|emerge|follow|matter|remain|cost|mean)$/.test(lemma));
    add(
      'modal',
      sentence.children(governor, 'aux').some((aux) => /^(will|would|could|can|must|should)$/.test(aux.lemma)),
    );
  }
  const agrees = (one: Token): boolean => /S$/.test(one.xpos) === (features.number === 'plural');
  const things = (where: Sentence | undefined, until: number, relation: string): boolean =>
    where?.tokens.some(
      (one) =>
        one.index < until &&
        one.upos === 'NOUN' &&
        isRelation(one.rel, relation) &&
        agrees(one) &&
        !isParty(where, one),
    ) ?? false;
  const everywhere = Number.POSITIVE_INFINITY;
  add('a thing is subject before', things(previous, everywhere, 'nsubj'));
  add('a thing is subject here', things(sentence, token.index, 'nsubj'));
  add('a thing is object before', things(previous, everywhere, 'obj'));
  add('a thing is object here', things(sentence, token.index, 'obj'));
  const text = (where: Sentence | undefined, until: number): boolean =>
    where?.tokens.some(
      (one) =>
        one.index < until &&
        /^NNP?S?$/.test(one.xpos) &&
        TEXT_NOUNS.has(one.lemma.toLowerCase()) &&
        /S$/.test(one.xpos) === (features.number === 'plural'),
    ) ?? false;
  add('a text is named before', text(previous, everywhere));
  add('a text is named here', text(sentence, token.index));
  return found;
}

/** "ruled out", "came out against": the verb with the words right behind it. */
function isAgentPhrase(sentence: Sentence, verb: Token): boolean {
  const behind = sentence.tokens.slice(verb.index + 1, verb.index + 4).map(({ text }) => text.toLowerCase());
  const lemma = verb.lemma.toLowerCase();
  return behind.some((_, at) => AGENT_PHRASES.has([lemma, ...behind.slice(0, at + 1)].join(' ')));
}
