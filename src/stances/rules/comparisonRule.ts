import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { cases, isNegated, isNegativeNominal } from '../clause.ts';
import { nominal } from '../content.ts';
import { partiesAt } from '../references.ts';
import { speakersOf } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';

/** "No deal is better than a bad one, said Oslo", "a levy would be worse than no levy at all": what ranks behind having none is refused. */
export function comparisonRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  return sentence.tokens.flatMap((measure) => {
    const worse = /^worse$/i.test(measure.text);
    if (!worse && !/^(?:better|preferable)$/i.test(measure.text)) return [];
    const subject = sentence.child(measure, 'nsubj');
    const standard = subject && standardOf(sentence, measure, subject);
    if (!standard || isNegatedByWord(sentence, measure, subject) || isUnreal(sentence, measure)) return [];
    if (
      isBetterAlone(sentence, measure) &&
      !isNegativeNominal(sentence, subject) &&
      !isNegativeNominal(sentence, standard)
    )
      return preferred(sentence, parties, measure, subject, standard);
    const [none, refused] = worse ? [standard, subject] : [subject, standard];
    if (!isNegativeNominal(sentence, none) || isNegativeNominal(sentence, refused)) return [];
    return holdersOf(sentence, parties, measure).map((holder) => ({
      ...PLAINLY_STATED,
      sentence,
      holder,
      stance: 'opposes' as const,
      content: nominal(refused, 'obj'),
      cue: [measure, none],
      at: measure,
      rule: `comparison:${measure.text.toLowerCase()}`,
      family: 'evaluation',
      speech: true,
      leftOut: sentence.children(refused, 'case'),
    }));
  });
}

/** "*Better a bad truce* than a long war": no verb stands between, as where one is said to be better than another. */
const isBetterAlone = (sentence: Sentence, measure: Token): boolean =>
  /^better$/i.test(measure.text) && !sentence.child(measure, 'cop') && measure.index === sentence.span(measure)[0];

/** Of the two the first is chosen. */
const preferred = (
  sentence: Sentence,
  parties: PartyTable,
  measure: Token,
  chosen: Token,
  standard: Token,
): Candidate[] =>
  holdersOf(sentence, parties, measure).map((holder) => ({
    ...PLAINLY_STATED,
    sentence,
    holder,
    stance: 'supports' as const,
    content: nominal(chosen, 'obj'),
    cue: [measure],
    at: measure,
    rule: 'comparison:better-than',
    family: 'evaluation',
    speech: true,
    leftOut: sentence.tokens.slice(sentence.span(standard)[0], sentence.span(standard)[1] + 1),
  }));

/** "than *a bad deal*", "to *a bad deal*", which the tree may hang on the subject where no verb stands between. */
function standardOf(sentence: Sentence, measure: Token, subject: Token): Token | undefined {
  return [measure, subject]
    .flatMap((at) => sentence.children(at, 'obl', 'nmod'))
    .find((child) => {
      const [preposition] = cases(sentence, child);
      return child.index > measure.index && (preposition === 'than' || (preposition === 'to' && isPreferable(measure)));
    });
}

const isPreferable = ({ text }: Token): boolean => /^preferable$/i.test(text);

/** The denial of the subject is not one of the comparison. */
const isNegatedByWord = (sentence: Sentence, measure: Token, subject: Token): boolean =>
  isNegated(sentence, measure) !== isNegativeNominal(sentence, subject);

/** "For Oslo no deal is better …", else whoever says so. */
function holdersOf(sentence: Sentence, parties: PartyTable, measure: Token): HolderReference[] {
  const named = sentence
    .children(measure, 'obl')
    .filter((child) => /^(?:for|to)$/.test(cases(sentence, child)[0] ?? ''))
    .map((child) => partiesAt(sentence, parties, child))
    .find((found) => found.length > 0);
  return named ?? speakersOf(sentence, parties, measure);
}
