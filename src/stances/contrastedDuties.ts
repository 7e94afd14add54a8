import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isNegated, isPassive } from './clause.ts';
import { CONTRASTS, CONTRASTS_BEHIND_MODALS } from './lexicon/contrasts.ts';
import { obligationOf } from './obligation.ts';

/**
 * "Oslo has nothing against *the cable*. | *It must, however, be confined to the summer*": the sentence after a consent that says in contrast
 * what the accepted thing must be, and so on what terms it is accepted. The verb of that duty; undefined where the sentence is about anything else.
 *
 * @param thing lemma of what was accepted
 */
export function contrastedDuty(sentence: Sentence, thing: string): Token | undefined {
  const verb = sentence.root;
  const obligation = obligationOf(sentence, verb);
  const subject = sentence.child(verb, 'nsubj');
  const modal = obligation?.words[0];
  if (!subject || !modal || !isContrasted(sentence, modal)) return undefined;
  const named = subject.lemma.toLowerCase() === thing.toLowerCase();
  return named || (PRONOUNS.test(subject.text) && isSaidOfThing(sentence, verb)) ? verb : undefined;
}

const PRONOUNS = /^(?:it|they|this|these)$/i;

/** "*But* it must …", "it must, *however*, …" */
function isContrasted({ tokens }: Sentence, modal: Token): boolean {
  const first = tokens.find(({ upos }) => upos !== 'PUNCT');
  const behind = tokens.slice(modal.index + 1).find(({ upos }) => upos !== 'PUNCT');
  return (
    CONTRASTS.has(first?.text.toLowerCase() ?? '') || CONTRASTS_BEHIND_MODALS.has(behind?.text.toLowerCase() ?? '')
  );
}

/** "it must be confined", "it must be short", "it must not begin": what has something to do with an object of its own may be the party ("But it must convince its members"). */
const isSaidOfThing = (sentence: Sentence, verb: Token): boolean =>
  isPassive(sentence, verb) ||
  sentence.child(verb, 'cop') !== undefined ||
  isNegated(sentence, verb) ||
  !sentence.children(verb).some(({ rel }) => isRelation(rel, 'obj') || isRelation(rel, 'xcomp'));
