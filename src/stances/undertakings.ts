import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { auxiliaries, hasMark, isNegated } from './clause.ts';
import { isSupplied, openingWords, STRONG_CUES, startsWithAny } from './conditions.ts';
import { isMoment } from './lateConditions.ts';
import { ANNOUNCING, LET_GO_ON, MADE_TO_WAIT, MEASURES, REFUSED_MOVES } from './lexicon/eventVerbs.ts';
import { isSetAhead } from './setAhead.ts';

/** The word by which a clause undertakes or refuses an act: "will", "would", the "going" of "is going to", the "was" of an announcement. */
export function auxiliaryOf(sentence: Sentence, head: Token): Token | undefined {
  const auxiliary = auxiliaries(sentence, head).find((aux) =>
    ['will', 'would', 'shall', "'ll", '’ll', 'wo'].includes(aux.lemma.toLowerCase()),
  );
  if (auxiliary) return auxiliary;
  const passing = isLetGo(sentence, head)
    ? auxiliaries(sentence, head).find(({ text }) => /^can$/i.test(text))
    : undefined;
  if (passing) return passing;
  const allowed = onlyThenCan(sentence, head);
  if (allowed) return allowed;
  const possible = conditionedCould(sentence, head);
  if (possible) return possible;
  // "is the most Peru can expect"
  const able =
    isSetAhead(sentence, head) && !/^(?:expect|hope|get|count)$/.test(head.lemma)
      ? auxiliaries(sentence, head).find(({ text }) => /^can$/i.test(text))
      : undefined;
  if (able && !isNegated(sentence, head)) return able;
  const progressive = refusedProgressive(sentence, head) ?? announcedProgressive(sentence, head);
  if (progressive) return progressive;
  const governor = sentence.governor(head);
  const going = governor?.text.toLowerCase() === 'going' && isRelation(head.rel, 'xcomp') ? governor : undefined;
  return going && hasMark(sentence, head, 'to') && sentence.child(going, 'aux') ? going : undefined;
}

/** "We are not paying for it", "our members aren't going back": with a "we" of the speaker's, the denied present refuses. */
function refusedProgressive(sentence: Sentence, head: Token): Token | undefined {
  const subject = sentence.child(head, 'nsubj');
  const own =
    subject &&
    [subject, ...sentence.children(subject, 'nmod:poss')].some(({ text }) => /^(?:we|i|our|my)$/i.test(text));
  if (head.xpos !== 'VBG' || !own || !isNegated(sentence, head)) return undefined;
  return auxiliaries(sentence, head).find(({ text }) => /^(?:am|are|is|['’](?:m|re|s))$/i.test(text));
}

/** "could start talks tomorrow if the troops left", "might sell in exchange for a seat": with its condition named, what one could do is on offer. */
function conditionedCould(sentence: Sentence, head: Token): Token | undefined {
  // "a clause that Oslo could invoke if prices rose"
  if (isNegated(sentence, head) || isRelation(head.rel, 'acl:relcl')) return undefined;
  const conditioned = sentence.children(head, 'advcl', 'conj').some(
    (clause) =>
      (hasMark(sentence, clause, 'if', 'once', 'provided', 'should', 'were') || isProviso(sentence, clause)) &&
      // "could sign, but only once the toll is lifted"
      (isRelation(clause.rel, 'advcl') || sentence.children(clause, 'advmod').some(({ lemma }) => lemma === 'only')),
  );
  const proviso = sentence.children(head, 'advmod', 'obl').some((phrase) => isProviso(sentence, phrase));
  if (!conditioned && !proviso && !isBargained(sentence, head) && !isHeldBack(sentence, head)) return undefined;
  return auxiliaries(sentence, head).find(({ text }) => /^(?:could|might)$/i.test(text));
}

/** "can discuss a roadmap *only after* the donors have paid": dealings, or an act of one's own, that one has made wait for others. */
function onlyThenCan(sentence: Sentence, head: Token): Token | undefined {
  if (!MADE_TO_WAIT.has(head.lemma.toLowerCase()) || isNegated(sentence, head)) return undefined;
  if (isRelation(head.rel, 'acl:relcl') || !waitsForSomething(sentence, head)) return undefined;
  return auxiliaries(sentence, head).find(({ text }) => /^(?:can|could)$/i.test(text));
}

/** "could come down | in exchange for a longer lease" */
export const isBargained = (sentence: Sentence, head: Token): boolean =>
  sentence
    .children(head, 'obl', 'nmod')
    .some((phrase) =>
      /^(?:but )?(?:only )?in (?:exchange|return) for /.test(openingWords(sentence, sentence.span(phrase)[0])),
    );

/** "announced that it was withdrawing its troops": done from now on, by the announcement. */
function announcedProgressive(sentence: Sentence, head: Token): Token | undefined {
  const announced = isRelation(head.rel, 'ccomp') ? sentence.governor(head) : undefined;
  if (head.xpos !== 'VBG' || !announced) return undefined;
  const verb = announced.lemma.toLowerCase();
  if (!ANNOUNCING.has(verb) && !(TELLING.test(verb) && MEASURES.has(head.lemma.toLowerCase()))) return undefined;
  if (announced.index > head.index || isNegated(sentence, head)) return undefined;
  return auxiliaries(sentence, head).find(({ text }) => /^(?:am|are|is|was|were|['’](?:m|re|s))$/i.test(text));
}

const TELLING = /^(?:say|tell|report|add)$/;

/** "will return to the table, *but not before* the lockout ends". */
const isHeldBack = (sentence: Sentence, head: Token): boolean =>
  sentence
    .children(head, 'conj', 'advcl')
    .some(
      (child) =>
        child.index > head.index &&
        /^(?:but )?not (?:before|until|unless|without) /.test(openingWords(sentence, openingOf(sentence, child))),
    );

/** "Only then would Oslo talk", "would meet him only when the text is final": what happens anyway is no matter of conditions. */
export const waitsForSomething = (sentence: Sentence, head: Token): boolean =>
  isHeldBack(sentence, head) ||
  sentence.children(head, 'advmod', 'advcl', 'obl').some((child) => {
    const [first] = sentence.span(child);
    const opening = sentence.tokens.slice(first, first + 2).find(({ text }) => text !== ',');
    const behind = child.index > head.index && isRelation(child.rel, 'advcl');
    return (child.index < head.index || behind) && /^only$/i.test(opening?.text ?? '');
  });

/** "could pay for the gauges if all three agree", "would host them so long as both came": what one could do on a condition is an offer. */
export const dependsOnOthers = (sentence: Sentence, head: Token): boolean =>
  sentence
    .children(head, 'advcl', 'advmod', 'obl')
    .some(
      (clause) =>
        clause.index > head.index &&
        (isRelation(clause.rel, 'advcl')
          ? hasMark(sentence, clause, 'if', 'provided', 'unless') || isProviso(sentence, clause)
          : (isRelation(clause.rel, 'obl') && isProviso(sentence, clause)) ||
            (isProvisoWord(sentence, clause) && sentence.child(clause, 'advcl') !== undefined) ||
            (/^provid(?:ed|ing)$/i.test(clause.text) && sentence.tokens[clause.index + 1]?.text === 'that')),
    );

/** Index of the first word of a clause, the comma before it left out. */
function openingOf(sentence: Sentence, clause: Token): number {
  const [first] = sentence.span(clause);
  return sentence.tokens[first].text === ',' ? first + 1 : first;
}

/** ", provided that Lima pays its share", "on condition that …": a clause that opens with words for nothing but a condition. */
function isProviso(sentence: Sentence, clause: Token): boolean {
  const opening = openingWords(sentence, openingOf(sentence, clause));
  return startsWithAny(opening, STRONG_CUES) && !isSupplied(opening);
}

/** "so long as", but not "for as long as they like". */
const isProvisoWord = (sentence: Sentence, { text, index }: Token): boolean =>
  /^long$/i.test(text) && sentence.tokens[index - 2]?.text.toLowerCase() !== 'for';

/** "The gas can flow *once the fee is paid*", "lorries will pass *the day the toll goes*": a thing that goes its way if others do their part. */
export const isLetGo = (sentence: Sentence, head: Token): boolean =>
  (REFUSED_MOVES.has(head.lemma.toLowerCase()) || LET_GO_ON.has(head.lemma.toLowerCase())) &&
  !isNegated(sentence, head) &&
  (dependsOnOthers(sentence, head) ||
    sentence
      .children(head, 'advcl', 'obl', 'obj')
      .some((child) => hasMark(sentence, child, 'once') || isMoment(sentence, child, head)));
