import type { Sentence, Token } from '../language/sentence.ts';
import type { LexiconClass } from './lexicon/entry.ts';
import { EVALUATION_FRAMES } from './lexicon/evaluationFrames.ts';
import { LEXICON } from './lexicon/index.ts';
import { REMEDIES } from './lexicon/objectClasses.ts';
import type { StanceType } from './stance.ts';

/** A thing and what a verb calls it: "called | the pay offer | an insult". */
export interface SmallClause {
  /** Word of the thing that is judged. */
  object: Token;
  /** All words of that thing. */
  words: Token[];
  /** Word of the evaluation. */
  complement: Token;
  /** What the evaluation says of the thing; null where it is none of the lexicon. */
  stance: StanceType | null;
}

const evaluationsOf = (pos: LexiconClass['pos']): ReadonlyMap<string, StanceType> =>
  new Map(
    LEXICON.filter((group) => group.pos === pos)
      .flatMap(({ rows }) => rows)
      .filter(([, , content]) => content.split(' ').includes('subj'))
      .map(([words, stance]): [string, StanceType] => [words, stance]),
  );
const ADJECTIVES = evaluationsOf('adjective');
const NOUNS = evaluationsOf('noun');

/** Those of more than two words, "~" for an article: "slap in ~ face". */
const PHRASES = [...NOUNS, ...evaluationsOf('idiom')]
  .filter(([words]) => words.split(' ').length > 2)
  .map(([words, stance]) => ({ form: new RegExp(`^(?:\\S+ ){0,3}${words.replace('~', '\\S+')}(?: |$)`), stance }));

const LONGEST = 14;
const NOMINAL = /^(?:NOUN|PROPN|NUM)$/;
const OPENS = /^(?:a|an|the|another|no)$/i;
const QUOTE = /^["'“”‘’`]$/;
const TOO = /^too$/i;
/** "called | anything short of a rebate | an insult" */
const ANYTHING = /^(?:anything|everything|all)$/i;
const JOINS = /^(?:of|on|for|to|in|with|from|over|at|by|between|against)$/i;

/**
 * The small clause behind a verb, read off its words: taggers take "offer", "cut" or "bid" before a second noun phrase for verbs, and
 * trees of such clauses go wrong in many ways. The thing ends where a noun is followed by "as" (if `marked`), or by an article or an
 * adjective that evaluates (if not). Null where the words are not of this form.
 */
export function smallClause(sentence: Sentence, verb: Token, marked: boolean): SmallClause | null {
  const start = verb.index + (/^even$/i.test(sentence.tokens[verb.index + 1]?.text ?? '') ? 2 : 1);
  const pointing = marked ? null : pointingClause(sentence, start);
  if (pointing) return pointing;
  const end = endOfThing(sentence, start, marked);
  if (end === null) return null;
  const marker = markerFrom(sentence, end);
  if (marker === null) return null;
  const words = sentence.tokens.slice(start, end);
  const inner = words.findIndex(({ text }, index) => index > 0 && JOINS.test(text));
  const object = words[(inner < 0 ? words.length : inner) - 1];
  const judgement = evaluationFrom(sentence, marked ? marker + 1 : end);
  return judgement && { object, words, ...judgement };
}

/** Where "as" stands: at the end of the thing, or behind what is set between commas ("the plan, which Oslo backs, | as a stunt"). */
function markerFrom(sentence: Sentence, end: number): number | null {
  const { tokens } = sentence;
  if (tokens[end].text !== ',') return end;
  const closing = tokens.findIndex(({ text, index }) => index > end && text === ',');
  const close = closing > 0 && closing - end <= LONGEST && /^as$/i.test(tokens[closing + 1]?.text ?? '');
  return close && !/^(?:and|or|but)$/i.test(tokens[end + 1].text) ? closing + 1 : null;
}

/** "called | that | a trap", where taggers take "that" for a conjunction; with a verb behind the noun it is one ("considers that a trap awaits it"). */
function pointingClause(sentence: Sentence, start: number): SmallClause | null {
  const [object, next] = sentence.tokens.slice(start, start + 2);
  if (!next || !/^that$/i.test(object.text)) return null;
  const judgement = evaluationFrom(sentence, start + 1);
  const behind = judgement?.stance ? sentence.tokens[judgement.complement.index + 1] : undefined;
  if (!judgement?.stance || (behind && !/^(?:PUNCT|CCONJ|ADP)$/.test(behind.upos))) return null;
  return { object, words: [object], ...judgement };
}

/** Index of the first word behind the thing that begins at `start`. */
function endOfThing(sentence: Sentence, start: number, marked: boolean): number | null {
  const { tokens } = sentence;
  let named = false;
  for (let index = start; index < Math.min(tokens.length, start + LONGEST); index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    const open = named && !JOINS.test(before.text) && before.upos !== 'CCONJ';
    if (open && token.text === 'as') return marked ? index : null;
    if (open && marked && token.text === ',') return index;
    if (open && !marked && (OPENS.test(token.text) || QUOTE.test(token.text))) return index;
    if (open && !marked && TOO.test(token.text) && tokens[index + 1]?.upos === 'ADJ') return index;
    if (open && !marked && evaluates(token, before) && !isNominal(tokens[index + 1])) return index;
    if (token.text === '-' || JOINS.test(token.text)) {
      if (!named) return null;
    } else if (NOMINAL.test(token.upos) || (index === start && ANYTHING.test(token.text))) named = true;
    else if (token.upos === 'VERB' && isWithinNoun(before, index > start)) named = true;
    else if (!/^(?:DET|ADJ)$/.test(token.upos) && token.xpos !== 'PRP$' && token.xpos !== 'POS') return null;
  }
  return null;
}

/** "the offer | derisory", "the toll on trucks | blackmail", which the tagger takes for one noun phrase. */
const evaluates = ({ text }: Token, before: Token) =>
  ADJECTIVES.has(text.toLowerCase()) || (NOUNS.has(text.toLowerCase()) && isNominal(before));
/** "the pay | offer", "the | cut": no verb stands there. */
const isWithinNoun = (before: Token, inside: boolean) =>
  inside && /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(before.upos);
const isNominal = (token: Token | undefined) => token !== undefined && (NOMINAL.test(token.upos) || token.text === '-');

/** What the noun phrase or adjective that begins at `start` says. */
function evaluationFrom(sentence: Sentence, start: number): Pick<SmallClause, 'complement' | 'stance'> | null {
  const run: Token[] = [];
  for (const token of sentence.tokens.slice(start)) {
    if (QUOTE.test(token.text) || token.text === '-') continue;
    if (/^no$/i.test(token.text)) return noSuchThing(sentence, token);
    if (/^(?:not|never|hardly|anything)$/i.test(token.text)) return null;
    // "painful but necessary"
    if (run.at(-1)?.upos === 'ADJ' && /^(?:but|yet)$/i.test(token.text)) {
      run.length = 0;
      continue;
    }
    if (!/^(?:DET|ADJ|ADV|NOUN|PROPN|VERB)$/.test(token.upos) || (run.length > 0 && OPENS.test(token.text))) break;
    run.push(token);
  }
  const complement = run.at(-1);
  if (!complement) return null;
  const lowered = run.map(({ text }) => text.toLowerCase());
  const pair = lowered.slice(-2).join(' ');
  const [last] = lowered.slice(-1);
  const spoken = sentence.tokens.slice(run[0].index).map(({ text }) => text.toLowerCase());
  const behind = spoken.filter((text) => !QUOTE.test(text)).slice(0, LONGEST);
  const stance =
    (TOO.test(lowered[0]) ? 'opposes' : undefined) ??
    PHRASES.find(({ form }) => form.test(behind.join(' ')))?.stance ??
    (run.length > 1 ? NOUNS.get(pair) : undefined) ??
    NOUNS.get(last) ??
    NOUNS.get(complement.lemma.toLowerCase()) ??
    ADJECTIVES.get(last) ??
    null;
  return { complement, stance };
}

/** "ten it *called a fantasy*", "a toll Oslo *regards as an insult*": a verb of judging with its judgement, of a thing that stands before them. */
export function judgementBehind(
  sentence: Sentence,
  verbs: readonly Token[],
): { verb: Token; stance: StanceType } | null {
  const at = verbs.findIndex(({ upos }) => upos === 'VERB');
  const verb = verbs[at];
  const next = verbs[at + 1];
  if (!verb || !next || verbs.slice(0, at).some(({ lemma }) => lemma === 'be')) return null;
  const marker = /^as$/i.test(next.text) ? 'as' : null;
  const frame = EVALUATION_FRAMES.find((one) => one.verb === verb.lemma && one.marker === marker);
  const evaluation = frame && evaluationFrom(sentence, marker ? next.index + 1 : next.index);
  const stance = evaluation && verbs.includes(evaluation.complement) ? (frame.stance ?? evaluation.stance) : null;
  return stance && { verb, stance };
}

/** "as no basis for a deal", "no answer": a thing that is denied what it would have to be. */
function noSuchThing(sentence: Sentence, no: Token): Pick<SmallClause, 'complement' | 'stance'> | null {
  const complement = sentence.tokens.slice(no.index + 1).find(({ upos }) => upos !== 'ADJ');
  return complement && REMEDIES.has(complement.lemma.toLowerCase()) ? { complement, stance: 'opposes' } : null;
}
