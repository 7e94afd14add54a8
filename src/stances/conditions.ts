import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { hasMark, isNegated, isVerbal } from './clause.ts';
import { isAssumption, isConsideration, isInverted, isSettledFirst, withFurther } from './furtherConditions.ts';
import { behindAside, endOfNotBefore, imperativeBefore, isMoment } from './lateConditions.ts';
import { CALENDAR, ONLY_THEN, PARTS_OF_TIME } from './lexicon/calendar.ts';
import { CONDITION_CUES, FORUMS, IDLE_PRICES, WITHHOLDING } from './lexicon/conditions.ts';

/** Weak cues that open a condition often enough when they head a clause under an acceptance. */
const WEAK_CLAUSE_CUES = new Set(['if', 'once', 'as soon as', 'in case']);

const cues = (kind: 'clause' | 'phrase'): string[] =>
  CONDITION_CUES.filter(
    (cue) => cue.kind === kind && !cue.needsNegation && (cue.strength === 'strong' || WEAK_CLAUSE_CUES.has(cue.words)),
  ).map(({ words }) => words);
const NEGATED_CUES = CONDITION_CUES.filter((cue) => cue.needsNegation).flatMap(({ words }) => [
  `not ${words}`,
  `only ${words}`,
]);
const CLAUSE_CUES = [...cues('clause'), ...NEGATED_CUES];
const PHRASE_CUES = [...cues('phrase'), ...NEGATED_CUES];
const OPENING_CUES = [...CLAUSE_CUES, ...PHRASE_CUES];
/** Cues that mean nothing else, in lower case. */
export const STRONG_CUES = CONDITION_CUES.filter(
  (cue) => cue.strength === 'strong' && cue.kind !== 'reserve' && !cue.needsNegation,
)
  .map(({ words }) => words)
  .concat(['not without', 'not before', 'not until', 'only after']);
/** A condition on an acceptance: the head of its clause or phrase and its first and last token. */
export interface Condition {
  head: Token;
  first: number;
  last: number;
  /** Says only how long a refusal lasts or that an act is a last resort, see `idleConditions.ts`. */
  idle?: true;
}

/**
 * Condition attached to any of the given words: "if …", "only after …", "provided that …", "in exchange for …", "subject to …".
 * With `accepted`, "will only sign after …" has one; with `refused`, "will not go on before …" is one too. Clauses below the words and one level above (the condition on "is ready" of "is ready to sign if …") are searched.
 */
export function conditionOf(
  sentence: Sentence,
  around: readonly Token[],
  refused: boolean,
  accepted = !refused,
): Condition | null {
  const bidden = accepted
    ? around.map((anchor) => imperativeBefore(sentence, anchor)).find((one) => one !== null)
    : null;
  if (bidden) return bidden;
  for (const anchor of around)
    for (const child of [...sentence.children(anchor, ...BELOW), ...behindAside(sentence, anchor)]) {
      const [start, last] = sentence.span(child);
      // "would sign, if Peru left"
      const first =
        sentence.tokens[start].text === ',' &&
        (OPENS_LATE.test(sentence.tokens[start + 1]?.text ?? '') ||
          startsWithAny(openingWords(sentence, start + 1), STRONG_CUES))
          ? start + 1
          : start;
      const opening = openingWords(sentence, first, last + 1);
      const until = accepted && child.index > anchor.index ? endOfNotBefore(sentence, first, last) : null;
      if (until !== null) return { head: child, first, last: until };
      if (
        isMereAside(opening) ||
        isManner(anchor, child, opening) ||
        isShortfall(anchor, opening) ||
        isWhen(sentence, anchor, first, last)
      )
        continue;
      if (accepted && isMoment(sentence, child, anchor)) return { head: child, first, last };
      if (accepted && isSettledFirst(sentence, child, anchor)) return { head: child, first, last };
      if (accepted && LIMITED.test(`${opening} `) && child.index > anchor.index && hasOnly(sentence, anchor))
        return { head: child, first, last };
      // "for as long as the army buys them"
      if (/^as long as /.test(opening) && /^for$/i.test(sentence.tokens[first - 1]?.text ?? '')) continue;
      if (isForum(sentence, child, opening) || isDate(sentence, child, opening)) continue;
      if (refused && /^(before|until|till|unless) /.test(`${opening} `) && child.index > anchor.index)
        return { head: child, first, last };
      if (
        refused &&
        /^(without|absent|until|before|failing|short of) /.test(`${opening} `) &&
        (last < anchor.index ||
          (/^(without|absent)/.test(opening) &&
            isVerbal(anchor) &&
            !(anchor.xpos === 'VBD' && child.xpos === 'VBG') &&
            !isLeftUndone(sentence, anchor, child) &&
            !IDLE_PRICES.has(child.lemma.toLowerCase())))
      )
        return { head: child, first, last };
      if (accepted && opening === 'only then' && child.index < anchor.index) return { head: child, first, last };
      if (opening === 'only') {
        if (accepted && sentence.tokens[last + 1]?.text.toLowerCase() === 'then' && child.index < anchor.index)
          return { head: child, first, last: last + 1 };
        const rest = sentence.children(anchor).find((other) => sentence.span(other)[0] === last + 1);
        if (rest && startsWithAny(openingWords(sentence, first), STRONG_CUES))
          return { head: rest, first, last: sentence.span(rest)[1] };
        continue;
      }
      // "as long as Peru stays" may hang on its adverb, but a lone "provided" is the mark of another clause
      const cuesOfPhrase = last > first + 1 ? [...PHRASE_CUES, ...STRONG_CUES] : PHRASE_CUES;
      const asSoon = /^as soon as (?!possible|practicable|feasible)/.test(opening);
      const expected = isRelation(child.rel, 'advcl') || asSoon ? OPENING_CUES : cuesOfPhrase;
      // "will block it if the toll stays": refused all the same
      if (refused && (isInverted(sentence, child) || /^if /.test(opening))) continue;
      // "will not lift the ban in exchange for a seat": not even for that
      if (refused && isNotEvenFor(opening)) continue;
      if (isInverted(sentence, child)) return { head: child, first, last };
      if (accepted && (isAssumption(sentence, child, opening) || isConsideration(sentence, child)))
        return { head: child, first, last };
      if (startsWithAny(opening, expected) && !isSupplied(opening))
        return { head: child, first, last: withFurther(sentence, anchor, last) };
    }
  return null;
}

/** Relations below a word by which a condition can hang on it. */
const BELOW = 'advcl obl nmod acl ccomp amod xcomp advmod parataxis conj dislocated obj'.split(' ');

/** "in exchange for a seat", behind a refusal: what does not move the party either. */
export const isNotEvenFor = (opening: string): boolean =>
  /^(?:even )?(?:in (?:exchange|return) for|as part of) /.test(`${opening} `);

const OPENS_LATE = /^(?:if|unless|provided|once|assuming|supposing|against)$/i;

/** What "only" before a verb can point to behind it: "will only open the border after …". */
const LIMITED = /^(?:after|when|once|if|in exchange for|in return for|in agreement with|as part of|under) /;

/** "will *only* open it after …", "can *only* begin once …". */
export function hasOnly(sentence: Sentence, anchor: Token): boolean {
  return sentence.children(anchor, 'advmod').some(({ lemma, index }) => lemma === 'only' && index < anchor.index);
}

/** "will close no plant before 2028", "before the end of the year": until when, not on what terms. */
function isDate(sentence: Sentence, { index, lemma, text }: Token, opening: string): boolean {
  if (!/^(?:before|until|till) /.test(opening)) return false;
  const part = PARTS_OF_TIME.has(lemma) ? sentence.children(sentence.tokens[index], 'nmod')[0] : undefined;
  const named = part ?? { lemma, text };
  return /^\d{4}$/.test(named.text) || CALENDAR.has(named.lemma.toLowerCase());
}

/** "appear before the court", "before it": in whose presence, not when. */
const isForum = (sentence: Sentence, child: Token, opening: string): boolean =>
  /^before /.test(opening) &&
  !isVerbal(child) &&
  !sentence.child(child, 'nsubj', 'cop') &&
  (child.upos === 'PRON' || FORUMS.has(child.lemma.toLowerCase()));

/** "fell short of its needs": a measure that was missed, no condition. */
const isShortfall = ({ lemma }: Token, opening: string): boolean =>
  /^(?:fall|come|run|stop|anything|nothing)$/i.test(lemma) && opening.startsWith('short of ');

/** "Days before the summit, Oslo rejected it", "shortly before the vote": when it was done. */
function isWhen(sentence: Sentence, anchor: Token, first: number, last: number): boolean {
  if (!/^(?:before|until|after)$/i.test(sentence.tokens[first].text)) return false;
  if (anchor.xpos === 'VBD' && last < anchor.index && first === 0) return true;
  return MEASURED.test(sentence.tokens[first - 1]?.text ?? '');
}

const MEASURED =
  /^(?:(?:second|minute|hour|day|week|month|year|decade|moment)s?|shortly|just|immediately|soon|long|right|only)$/i;

/** "backs it without much ado", "not without grumbling": how it is done, not on what terms. */
const isManner = (anchor: Token, { lemma, index }: Token, opening: string): boolean =>
  ((index > anchor.index && opening.startsWith('without ')) ||
    /^(?:but |though |although |albeit |if )?not without /.test(opening)) &&
  IDLE_PRICES.has(lemma.toLowerCase());

/**
 * "deplored the delay *without blocking it*": beside a verb that refuses by itself and has its object, what was not done besides; only what
 * is denied ("will *not* sign without reading it"), withheld or forbidden ("against signing without reading it") waits for it.
 */
export const isLeftUndone = (sentence: Sentence, verb: Token, gerund: Token): boolean =>
  verb.upos === 'VERB' &&
  /^VB[DZPN]$/.test(verb.xpos) &&
  !WITHHOLDING.has(verb.lemma) &&
  sentence.governor(gerund) === verb &&
  gerund.xpos === 'VBG' &&
  hasMark(sentence, gerund, 'without') &&
  !sentence.child(verb, 'xcomp', 'ccomp') &&
  !isNegated(sentence, verb);

/** "If so", "if not", "if you are just joining us": said to the reader, no condition of the party's. */
function isMereAside(opening: string): boolean {
  return /^(?:if|unless) (?:so|not|only (?:for|in|to|as|because|on|with|by|until)|any|anything|you|i|possible|need|\w+ (?:is|are) to be)\b/.test(
    opening,
  );
}

/** The first words from a place on, in lower case, quotation marks aside. */
export function openingWords(sentence: Sentence, first: number, last = sentence.tokens.length): string {
  if (sentence.tokens[first]?.text === ',') return '';
  return sentence.tokens
    .slice(first, Math.min(first + 8, last))
    .filter((token) => !/^[“”"‘’',]$/.test(token.text))
    .slice(0, 5)
    .map((token) => token.text.toLowerCase())
    .join(' ');
}

/** "only in agreement with", "only if": with a preposition or conjunction after it, "only" names what the rest depends on. */
const ONLY =
  /^(?:but )?only (?:in|by|through|within|via|together|where|if|when|once|after|with|under|upon|from|alongside|as) /;

/** "as long as necessary": nothing that anybody is to do. */
const NO_MATTER = /^as long as (?:necessary|needed|possible|required|it takes|need be)\b/;

export function startsWithAny(words: string, cues: readonly string[]): boolean {
  if (ONLY_THEN.test(words) || NO_MATTER.test(words)) return false;
  return ONLY.test(words) || cues.some((cue) => words === cue || words.startsWith(`${cue} `));
}

/** "aid provided as a loan", "provided by the state": handed out, no condition. */
export const isSupplied = (words: string): boolean =>
  /^(?:provided (?:as|by|to|for|in|with|from|through|under|at)|providing for)\b/.test(words);

/** "no truce without a release": what the denied thing is denied for want of. */
export function priceOf(sentence: Sentence, noun: Token): Condition | null {
  const above = sentence.governor(noun);
  const price = [noun, ...(above ? [above] : [])]
    .flatMap((at) => sentence.children(at, 'nmod', 'obl', 'acl', 'advcl'))
    .find(
      (child) =>
        child.index > noun.index &&
        /^(?:without|before|until|unless)$/.test(openingWords(sentence, sentence.span(child)[0]).split(' ')[0]),
    );
  if (!price) return null;
  const [first, last] = sentence.span(price);
  return { head: price, first, last };
}

/** Whether a condition opens with words that mean nothing else ("only if", "provided that"), rather than with "if", "once" or "pending". */
export function isStrongCondition(sentence: Sentence, condition: Condition): boolean {
  const opening = openingWords(sentence, condition.first);
  return startsWithAny(opening, STRONG_CUES) && !/^pending /.test(opening);
}

/** True if the phrase of `head` begins with a cue of conditions ("contingent upon …"). */
export function opensCondition(sentence: Sentence, head: Token): boolean {
  return startsWithAny(openingWords(sentence, sentence.span(head)[0]), OPENING_CUES);
}
