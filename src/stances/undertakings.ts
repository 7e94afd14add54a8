import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { auxiliaries, hasMark, isNegated } from './clause.ts';
import { ANNOUNCING, MEASURES } from './lexicon/eventVerbs.ts';

/** The word by which a clause undertakes or refuses an act: "will", "would", the "going" of "is going to", the "was" of an announcement. */
export function auxiliaryOf(sentence: Sentence, head: Token): Token | undefined {
  const auxiliary = auxiliaries(sentence, head).find((aux) =>
    ['will', 'would', 'shall', "'ll", '’ll', 'wo'].includes(aux.lemma.toLowerCase()),
  );
  if (auxiliary) return auxiliary;
  const possible = conditionedCould(sentence, head);
  if (possible) return possible;
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

/** "could start talks tomorrow if the troops left": with its condition named, what one could do is on offer. */
function conditionedCould(sentence: Sentence, head: Token): Token | undefined {
  const conditioned = sentence.children(head, 'advcl', 'conj').some(
    (clause) =>
      hasMark(sentence, clause, 'if', 'once', 'provided') &&
      clause.index > head.index &&
      // "could sign, but only once the toll is lifted"
      (isRelation(clause.rel, 'advcl') || sentence.children(clause, 'advmod').some(({ lemma }) => lemma === 'only')),
  );
  if (!conditioned || isNegated(sentence, head)) return undefined;
  return auxiliaries(sentence, head).find(({ text }) => /^could$/i.test(text));
}

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

/** "Only then would Oslo talk", "would meet him only when the text is final": what happens anyway is no matter of conditions. */
export const waitsForSomething = (sentence: Sentence, head: Token): boolean =>
  sentence.children(head, 'advmod', 'advcl', 'obl').some((child) => {
    const [first] = sentence.span(child);
    const opening = sentence.tokens.slice(first, first + 2).find(({ text }) => text !== ',');
    const behind = child.index > head.index && isRelation(child.rel, 'advcl');
    return (child.index < head.index || behind) && /^only$/i.test(opening?.text ?? '');
  });

/** "could pay for the gauges if all three agree", "would host them so long as both came": what one could do on a condition is an offer. */
export const dependsOnOthers = (sentence: Sentence, head: Token): boolean =>
  sentence
    .children(head, 'advcl', 'advmod')
    .some(
      (clause) =>
        clause.index > head.index &&
        (isRelation(clause.rel, 'advcl')
          ? hasMark(sentence, clause, 'if', 'provided', 'unless')
          : (isProvisoWord(sentence, clause) && sentence.child(clause, 'advcl') !== undefined) ||
            (/^provid(?:ed|ing)$/i.test(clause.text) && sentence.tokens[clause.index + 1]?.text === 'that')),
    );

/** "so long as", but not "for as long as they like". */
const isProvisoWord = (sentence: Sentence, { text, index }: Token): boolean =>
  /^long$/i.test(text) && sentence.tokens[index - 2]?.text.toLowerCase() !== 'for';
