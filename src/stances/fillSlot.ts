import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { subjectOf } from './arguments.ts';
import { cases } from './clause.ts';
import {
  addressedInfinitive,
  finiteClause,
  gerund,
  indirectQuestion,
  infinitive,
  wishedClause,
} from './clauseSlots.ts';
import { type Content, nominal } from './content.ts';
import { CEASING, DEPARTING } from './lexicon/ceasing.ts';
import { GIVEN_WORDS } from './lexicon/control.ts';
import { AGREED_THINGS } from './lexicon/objectClasses.ts';
import { directObject, predicateNominal, subjectContent, verbSubject } from './nominalSlots.ts';
import { oblique } from './obliques.ts';
import type { Occurrence } from './occurrences.ts';
import { objectWithParticiple } from './participleSlots.ts';
import { isHearer, isRecipient } from './recipients.ts';

/** What fills one slot of a predicate, by the tree; empty where nothing does. Conjuncts are not distributed yet. */
export function fillSlot(sentence: Sentence, occurrence: Occurrence, slot: string): Content[] {
  const { head, tokens, predicate } = occurrence;
  switch (slot) {
    case 'obj': {
      const last = tokens[tokens.length - 1];
      const governed = last.upos === 'ADP' || last.upos === 'SCONJ' ? sentence.governor(last) : undefined;
      if (governed && tokens.length > 1 && !tokens.includes(governed) && governed.index > last.index)
        return [nominal(governed, 'obj')];
      if (predicate.pos === 'noun' || hasRecipient(sentence, occurrence)) return [];
      const objects = directObject(sentence, occurrence);
      return objects.length || predicate.pos !== 'verb' ? objects : gerundAsObject(sentence, last);
    }
    case 'that':
      return finiteClause(sentence, head, tokens);
    case 'if':
      return wishedClause(sentence, head);
    case 'to': {
      if (hasForeignObject(sentence, occurrence)) return [];
      const found = infinitive(sentence, head, predicate.addressee);
      if (found.some(({ head: verb }) => isOfObject(sentence, head, verb))) return [];
      // "agreed a truce to give the talks a chance": what is agreed is the truce
      if (hasOwnObject(sentence, occurrence)) return predicate.slots.includes('obj-to') ? found : [];
      if (found.length) return found;
      if (hasPronounAsObject(sentence, occurrence)) return [];
      return predicate.pos === 'noun' ? nounOblique(sentence, occurrence, 'to') : oblique(sentence, head, tokens, 'to');
    }
    case 'obj-to':
      return addressedInfinitive(sentence, head, predicate.addressee);
    case 'obj-done':
      return objectWithParticiple(sentence, head);
    case 'ing':
      return gerund(sentence, head);
    case 'whether':
      return indirectQuestion(sentence, head);
    case 'subj': {
      if (isRelation(head.rel, 'amod')) return [];
      const above =
        head.upos === 'VERB' && predicate.pos === 'verb' ? verbSubject(sentence, head) : subjectOf(sentence, head);
      // "A second toll is | one too many for Peru": the tree makes a word of the entry the subject, and the toll the subject of that
      const subject = above && tokens.includes(above) ? sentence.child(above, 'nsubj') : above;
      // "Oslo, whose economy is weak": said of what somebody has
      if (subject && sentence.child(subject, 'nmod:poss')?.text.toLowerCase() === 'whose') return [];
      if (subject && !tokens.includes(subject)) return [subjectContent(sentence, head, subject)];
      return [];
    }
    case 'be':
      return predicateNominal(sentence, head);
    default: {
      // "could not do it without help" tells how, "cannot do | without help" what is needed
      if (slot === 'without' && !/^without$/i.test(sentence.tokens[head.index + 1]?.text ?? '')) return [];
      if (predicate.pos === 'noun') return nounOblique(sentence, occurrence, slot);
      const found = oblique(sentence, head, tokens, slot);
      return takesAway(sentence, occurrence) ? found.filter(isAgreed) : found;
    }
  }
}

/** "promised *Berlin* to free them", "offered *him* to mediate": to whom it is promised, which names no act. */
function hasRecipient(sentence: Sentence, { head, predicate }: Occurrence): boolean {
  const object = sentence.child(head, 'obj');
  return (
    predicate.stance === 'supports' &&
    GIVEN_WORDS.has(predicate.words.join(' ')) &&
    object !== undefined &&
    isHearer(object) &&
    infinitive(sentence, head, null).some(({ head: act }) => sentence.governor(act) === head)
  );
}

/** "rejected handing over its arms": right behind the verb an act stands where a thing may. */
function gerundAsObject(sentence: Sentence, verb: Token): Content[] {
  // "stopped buying oil": how far an act has come
  if (CEASING.has(verb.lemma.toLowerCase()) || DEPARTING.has(verb.lemma.toLowerCase())) return [];
  return gerund(sentence, verb).filter(({ head }) => head.index === verb.index + 1 && !isRelation(head.rel, 'advcl'));
}

/** "its objection to the deadline" but not "its offer *to bondholders*", "its objection is *to the deadline*": below the noun or behind its copula. */
function nounOblique(
  sentence: Sentence,
  { head: noun, tokens, predicate }: Occurrence,
  preposition: string,
): Content[] {
  const word = predicate.words[predicate.words.length - 1];
  // "A common fund is the proposal *of Malta*": whose it is
  const owned = preposition === 'of' && predicate.slots.includes('be') && sentence.child(noun, 'cop') !== undefined;
  const below = oblique(sentence, noun, tokens, preposition).filter(
    (content) => !isRecipient(word, content) && !(owned && content.head.upos === 'PROPN'),
  );
  if (below.length) return below;
  // "its plea to donors | for relief": the tree hangs the phrase on those who are asked
  const past = oblique(sentence, noun, tokens, 'to')
    .filter((content) => isRecipient(word, content))
    .flatMap(({ head }) => sentence.children(head, 'nmod'))
    .filter((child) => preposition !== 'of' && cases(sentence, child)[0] === preposition);
  if (past.length) return past.slice(0, 1).map((child) => nominal(child, preposition));
  const said = isRelation(noun.rel, 'nsubj') ? sentence.governor(noun) : undefined;
  if (!said || !sentence.child(said, 'cop') || cases(sentence, said)[0] !== preposition) return [];
  return [nominal(said, preposition)];
}

/** "withdrew its troops from the valley": the valley is where they were; leaving a pact is a stance on the pact whatever is taken out of it. */
export function takesAway(sentence: Sentence, { head, tokens, predicate }: Occurrence): boolean {
  return (
    predicate.className === 'giving up and withdrawing' &&
    predicate.slots.every((slot) => !slot.startsWith('obj')) &&
    sentence.children(head, 'obj').some((object) => object.upos === 'NOUN' && !tokens.includes(object))
  );
}

export const isAgreed = ({ head, kind }: Content): boolean =>
  kind === 'clause' || AGREED_THINGS.has(head.lemma.toLowerCase()) || head.upos === 'PRON';

/** "held a call to discuss it": with an object that its entry does not take, a verb of holding *to* something is another verb. */
function hasForeignObject(sentence: Sentence, { head, tokens, predicate }: Occurrence): boolean {
  return (
    predicate.pos === 'verb' &&
    predicate.slots.every((slot) => !slot.startsWith('obj')) &&
    predicate.addressee === null &&
    sentence.children(head, 'obj').some((object) => object.upos === 'NOUN' && !tokens.includes(object))
  );
}

/** "will fight any attempt | to close it": the infinitive tells which attempt. */
export const isOfObject = (sentence: Sentence, head: Token, verb: Token): boolean =>
  isRelation(verb.rel, 'acl') && sentence.children(head, 'obj').some((object) => sentence.governor(verb) === object);

/** "demanded an end to the blockade": the phrase with "to" belongs to the object that the verb has before it. */
function hasOwnObject(sentence: Sentence, { head, tokens, predicate }: Occurrence): boolean {
  return (
    predicate.pos === 'verb' &&
    predicate.slots.includes('obj') &&
    sentence.children(head, 'obj').some(
      (object) =>
        object.index > head.index &&
        object.upos !== 'PRON' &&
        !tokens.includes(object) &&
        // "promised the envoys to free them"
        !(GIVEN_WORDS.has(predicate.words.join(' ')) && isHearer(object)),
    )
  );
}

/** "preferred *it* to new elections": with an object of its own the verb is about that, and not about what stands behind "to". */
function hasPronounAsObject(sentence: Sentence, { head, tokens, predicate }: Occurrence): boolean {
  return (
    predicate.pos === 'verb' &&
    predicate.slots.includes('obj') &&
    sentence
      .children(head, 'obj')
      .some(
        (object) =>
          object.index > head.index &&
          object.upos === 'PRON' &&
          !/sel(?:f|ves)$/i.test(object.text) &&
          !tokens.includes(object),
      )
  );
}
