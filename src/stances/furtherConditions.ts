import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { auxiliaries, cases, hasMark } from './clause.ts';
import { CONSIDERATIONS, PROTESTS } from './lexicon/considerations.ts';

/** "will join, *assuming parliament agrees*"; not "assuming control". */
export const isAssumption = (sentence: Sentence, child: Token, opening: string): boolean =>
  /^(?:but |always )?(?:assuming|supposing) /.test(`${opening} `) && sentence.child(child, 'ccomp') !== undefined;

/** "could live with interruptions *against compensation*": what is to be given for it. */
export function isConsideration(sentence: Sentence, child: Token): boolean {
  const above = sentence.governor(child);
  return (
    CONSIDERATIONS.has(child.lemma.toLowerCase()) &&
    cases(sentence, child).join(' ') === 'against' &&
    above !== undefined &&
    child.index > above.index &&
    !PROTESTS.has(above.lemma.toLowerCase())
  );
}

/** The end of "if the fee is cut, | if the runway is lengthened | and only if …": further conditions on the same act right behind the first. */
export function withFurther(sentence: Sentence, anchor: Token, last: number): number {
  const next = sentence.children(anchor, 'advcl').find((clause) => {
    const from = sentence.span(clause)[0];
    const between = sentence.tokens.slice(last + 1, from);
    const opens = sentence.tokens
      .slice(from)
      .find(({ upos, text }) => upos !== 'PUNCT' && !/^(?:and|only)$/i.test(text));
    return (
      from > last &&
      between.every(({ text }) => /^(?:,|and)$/i.test(text)) &&
      /^(?:if|unless|provided|once)$/i.test(opens?.text ?? '') &&
      sentence.children(clause, 'mark').some((mark) => mark === opens && isRelation(mark.rel, 'mark'))
    );
  });
  return next ? withFurther(sentence, anchor, sentence.span(next)[1]) : last;
}

/** "should the toll stay", "had the toll gone", ", were observers let in": the first word stands before its subject. */
export const isInverted = (sentence: Sentence, clause: Token): boolean =>
  /^(?:advcl|parataxis|ccomp)/.test(clause.rel) &&
  sentence
    .children(clause, 'mark', 'aux', 'cop')
    .some(
      ({ text, rel, index }) =>
        /^(?:should|were|had)$/i.test(text) &&
        (isRelation(rel, 'mark') ||
          (index === sentence.subtree(clause).find(({ upos }) => upos !== 'PUNCT')?.index &&
            (sentence.child(clause, 'nsubj')?.index ?? -1) > index)),
    );

/** "*With the clause dropped*, Lima would sign": what an act that "would" be done supposes to be settled before. */
export function isSettledFirst(sentence: Sentence, child: Token, anchor: Token): boolean {
  const would = auxiliaries(sentence, anchor).some(({ text }) => /^(?:would|could|might|['’]d)$/i.test(text));
  if (!would || child.index > anchor.index) return false;
  const settled = [child, ...sentence.children(child, 'acl', 'amod')].find(({ xpos }) => /^VB[ND]$/.test(xpos));
  const first = sentence.tokens[sentence.span(child)[0]];
  const opens =
    /^with$/i.test(first.text) && (hasMark(sentence, child, 'with') || cases(sentence, child)[0] === 'with');
  return (
    opens &&
    settled !== undefined &&
    settled.index > first.index + 1 &&
    (settled !== child || !!sentence.child(child, 'nsubj', 'nsubj:pass'))
  );
}
