import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { modifiedNoun } from './arguments.ts';
import { hasMark, isVerbal } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import { itemOf } from './listItems.ts';
import type { Occurrence } from './occurrences.ts';

/** Slots that a "what" may fill. */
const TAKES_WHAT = new Set(['obj', 'that', 'to', 'ing', 'obj-to', 'obj-done', 'for', 'on', 'after']);

/** "One thing Oslo never wanted to hear of is a loosening": what the thing is stands behind the copula. */
export function throughThing(sentence: Sentence, content: Content): Content {
  for (let at: Token | undefined = content.head; at; at = sentence.governor(at)) {
    const noun = modifiedNoun(sentence, at) ?? at;
    const said = noun === content.head || content.head.lemma === 'do' ? saidToBeSuch(sentence, noun) : undefined;
    if (said) return isVerbal(said) ? clause(sentence, said, 'subj') : nominal(said, content.slot);
    if (!/^(what|all|thing|something|one|demand|condition)$/i.test(noun.lemma) || !isRelation(noun.rel, 'nsubj'))
      continue;
    // "its demand | that the port be closed | is a fig leaf": the noun has its own content, and the rest is said of it
    if (content.head !== noun && !isRelation(at.rel, 'acl:relcl') && /^(?:demand|condition)$/i.test(noun.lemma))
      return content;
    const main = sentence.governor(noun);
    // "What Oslo wants is no secret"
    if (main && /^(?:secret|mystery)$/i.test(main.lemma)) return content;
    if (main && sentence.child(main, 'cop') && main.index > content.head.index)
      return isVerbal(main) || hasMark(sentence, main, 'that')
        ? clause(sentence, main, content.slot)
        : nominal(main, content.slot);
  }
  return content;
}

/** "An amnesty is not something Oslo can accept": what is said to be, or not to be, such a thing. */
function saidToBeSuch(sentence: Sentence, noun: Token): Token | undefined {
  if (!/^(?:something|anything|one|thing|what)$/i.test(noun.lemma) || !sentence.child(noun, 'cop')) return undefined;
  const subject = sentence.child(noun, 'nsubj', 'csubj');
  return subject && subject.index < noun.index && subject.upos !== 'PRON' ? subject : undefined;
}

/** "A fan in every van: that is our demand": the pronoun behind the sign stands for the noun phrase before it. */
export function namedBefore(sentence: Sentence, content: Content): Content {
  const { head } = content;
  const sign = sentence.tokens[head.index - 1];
  if (!/^(?:that|this|those|these)$/i.test(head.text) || head.index < 3 || !/^[:,–—]$/.test(sign?.text ?? ''))
    return content;
  if (content.kind === 'clause' || sentence.children(head).some(({ index }) => index > head.index)) return content;
  const item = itemOf(sentence, sentence.tokens.slice(0, sign.index));
  return item && !item.negative && item.content.kind === 'nominal' ? { ...item.content, slot: content.slot } : content;
}

/** "What Oslo expects is that Bern pay": behind the copula a verb may have what its entry does not list. */
export function pseudoCleft(sentence: Sentence, { head, predicate }: Occurrence): Content | null {
  // "What Ghana has against it is …": an entry of prepositions alone says nothing of what the verb has
  if (!predicate.slots.some((slot) => TAKES_WHAT.has(slot))) return null;
  const what = predicate.pos !== 'noun' && isRelation(head.rel, 'acl:relcl') ? sentence.governor(head) : undefined;
  if (!what || !/^(what|all)$/i.test(what.lemma) || !isRelation(what.rel, 'nsubj')) return null;
  const content = throughThing(sentence, nominal(what, 'obj'));
  return content.head === what ? null : content;
}
