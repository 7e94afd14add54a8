import { asideWords } from '../../language/canonicalWords.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyMention, PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate } from '../candidate.ts';
import type { Content } from '../content.ts';
import { CALENDAR } from '../lexicon/calendar.ts';
import type { CompiledLexicon, Predicate } from '../lexicon/compile.ts';
import { NEVER_DEMAND } from '../lexicon/demandHeads.ts';
import { OBJECTLESS } from '../lexicon/fronting.ts';
import { itemOf } from '../listItems.ts';
import { flip } from '../polarity.ts';
import { namesProposal } from '../proposals.ts';
import { takesPositionOn } from '../selection.ts';
import { judgementBehind } from '../smallClauses.ts';
import { isSpeechVerb } from '../speech.ts';
import type { StanceType } from '../stance.ts';

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;
const CLAUSE_START = /^(?:[;:–—]|and|but|yet)$/i;
const OPENS = /^(?:DET|ADJ|NUM|NOUN|PRON|ADV|VERB)$/;
const NOT_FRONTED =
  /^(?:it|he|she|they|we|i|you|there|here|who|whose|which|that|what|when|where|why|how|if|as|while|then|so|now|only)$/i;
const DENIAL = /^(?:not|never|n['’]t|no)$/i;
const LONGEST_OBJECT = 14;
const LONGEST_VERB = 7;
/** Where one wants a thing to be. */
const PLACE = /^(?:back|out|off|away|gone|dead|open|shut|closed)$/i;
/** What may follow the verb of a clause whose object stands before it. */
const CLAUSE_END = /^(?:[.;,:!–—]|and|but|yet)$/i;

/** A clause with its object first: "A truce, Hamas wants", "This the Commission has conceded", "a surrender it does not". */
interface Fronted {
  object: Token[];
  mention: PartyMention;
  /** What stands behind the party up to the end of the clause. */
  verbs: Token[];
  /** A comma or an article parts the object from the party. */
  apart: boolean;
}

/**
 * "A ban on trawling Norway would accept; a ban on fishing it would not.": the object stands before the subject, for the sake of contrast. The
 * trees read such clauses badly, so the order of the words decides: a noun phrase that opens the clause, a party, a verb of the lexicon, and
 * the clause is at its end.
 *
 * @param stated what the sentence before states, for a second clause that leaves its verb out
 */
export function frontedRule(
  sentence: Sentence,
  parties: PartyTable,
  lexicon: CompiledLexicon,
  stated: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const { object, mention, verbs, apart } of clausesOf(sentence, parties)) {
    const denied = verbs.filter(({ text }) => DENIAL.test(text));
    const read = predicateOf(lexicon, verbs);
    const before = found.at(-1) ?? stated.at(-1);
    const elided =
      !read &&
      before &&
      verbs.every(({ upos, text }) => upos === 'AUX' || DENIAL.test(text)) &&
      isSame(before, mention);
    const judged = read || elided || denied.length ? null : judgementBehind(sentence, verbs);
    const stance = read
      ? stanceOf(read.predicate, denied.length % 2 === 1)
      : elided
        ? answering(before!, denied)
        : (judged?.stance ?? null);
    const content = contentOf(sentence, object, read?.placed ?? null);
    if (read && content && !takesPositionOn(sentence, read.predicate, content)) continue;
    if (!stance || !content || (read && !apart && mayBeSubject(sentence, parties, content.head, read))) continue;
    const at = verbs[verbs.length - 1];
    for (const holder of mention.holders)
      found.push({
        sentence,
        holder: { holder, mention, token: sentence.tokens[mention.head] },
        stance,
        content,
        cue: verbs,
        at: read?.verb ?? judged?.verb ?? at,
        rule: read ? `front:${read.predicate.id}` : judged ? `front:${judged.verb.lemma}` : before!.rule,
        family: 'verb',
        weak: false,
        addressee: null,
        speech: read?.predicate.speech ?? false,
        hedged: false,
        leftOut: [],
      });
  }
  return found;
}

function clausesOf(sentence: Sentence, parties: PartyTable): Fronted[] {
  const { tokens } = sentence;
  const found: Fronted[] = [];
  const starts = tokens.filter(
    ({ index }) => index === 0 || CLAUSE_START.test(tokens[index - 1].text) || tokens[index - 1].text === ',',
  );
  for (const start of starts) {
    const mention = parties.mentions.find((one) => one.sentence === sentence.index && one.first > start.index);
    if (!mention || mention.holders.length === 0 || mention.form === 'first-person') continue;
    const first = openingOf(sentence, mention.first, start.index);
    // "A toll is something Peru can live with": the parser has set aside what only moved the phrase
    const ahead = withoutAside(tokens.slice(start.index, first).filter(({ rel }) => rel !== 'discourse'));
    const object = withoutComma(ahead);
    if (!isObject(object) || ahead.slice(0, -1).some(({ text }) => text === ',')) continue;
    const joined = joinedTo(sentence, parties, mention);
    const last = joined?.last ?? mention.last;
    const end = tokens.findIndex(({ index, text }) => index > last && CLAUSE_END.test(text));
    const verbs = upToGap(tokens.slice(last + 1, end < 0 ? tokens.length : end));
    const apart = first < mention.first || mention.form === 'pronoun' || object.length < first - start.index;
    const comma = tokens[first - 1].text === ',';
    // "The levy, they propose, should go", "Strikes, he maintains": an aside that says whose words they are
    if (comma && (tokens[end]?.text === ',' || verbs.some(isSpeechVerb))) continue;
    if (verbs.length > 0 && verbs.length < LONGEST_VERB)
      for (const one of joined ? [mention, joined] : [mention]) found.push({ object, mention: one, verbs, apart });
  }
  return found;
}

/** "This plan Chile *and Peru* have welcomed". */
function joinedTo(sentence: Sentence, parties: PartyTable, first: PartyMention): PartyMention | undefined {
  if (!/^and$/i.test(sentence.tokens[first.last + 1]?.text ?? '')) return undefined;
  const start = first.last + (/^the$/i.test(sentence.tokens[first.last + 2]?.text ?? '') ? 3 : 2);
  return parties.mentions.find(
    (one) =>
      one.sentence === sentence.index && one.holders.length > 0 && (one.first === start || one.first === start - 1),
  );
}

/** "it has asked for | at every sitting", "has ruled out | more than once": up to the place that its object has left. */
function upToGap(verbs: readonly Token[]): Token[] {
  const left = verbs.findIndex(
    ({ upos }, at) =>
      at > 0 &&
      ((upos === 'ADP' && (verbs[at + 1]?.upos === 'ADP' || namesTime(verbs.slice(at + 1)))) ||
        /^more than$/.test(`${verbs[at + 1]?.text} ${verbs[at + 2]?.text}`)),
  );
  const from = left >= 0 && namesTime(verbs.slice(left + 1)) ? left : left + 1;
  return left < 0 ? [...verbs] : verbs.slice(0, from);
}

/** "has conceded on | Monday", "rejected at | the last meeting in May": when it was, by the first noun of the phrase. */
const namesTime = (words: readonly Token[]): boolean =>
  CALENDAR.has(words.find(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos))?.lemma.toLowerCase() ?? '');

/** Index of the first word of the phrase that a mention ends. */
function openingOf(sentence: Sentence, first: number, start: number): number {
  let at = first;
  while (at > start + 1 && /^(?:DT|PRP\$)$/.test(sentence.tokens[at - 1].xpos)) at--;
  return at;
}

/** "A levy | , by contrast, | it has ruled out". */
function withoutAside(words: readonly Token[]): Token[] {
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 1 || words.at(-1)?.text !== ',') return [...words];
  const said = words.slice(comma + 1, -1).map(({ text }) => text.toLowerCase());
  return asideWords.some((aside) => aside.join(' ') === said.join(' ')) ? words.slice(0, comma + 1) : [...words];
}

function withoutComma(words: readonly Token[]): Token[] {
  return words.at(-1)?.text === ',' ? words.slice(0, -1) : [...words];
}

/** A noun phrase, or a word that stands for what was said, that is no time ("This week Oslo agreed") and no place. */
function isObject(words: readonly Token[]): boolean {
  const [first] = words;
  if (!first || words.length > LONGEST_OBJECT) return false;
  if (words.length === 1 && (/^(?:this|these|those)$/i.test(first.text) || first.upos === 'NUM')) return true;
  if (!OPENS.test(first.upos) || NOT_FRONTED.test(first.text) || words.some(({ xpos }) => FINITE.test(xpos)))
    return false;
  if (first.upos === 'VERB' && first.xpos !== 'VBG') return false;
  if (/^(?:ADP|DET|SCONJ)$/.test(words[words.length - 1].upos)) return false;
  if (words.some(({ upos, text }) => upos === 'PUNCT' || NOT_FRONTED.test(text))) return false;
  // "This offer", which taggers take for a verb
  const nouns = words.filter(
    ({ upos, xpos }, at) =>
      upos === 'NOUN' || (at === 1 && words.length === 2 && xpos.startsWith('VB') && first.xpos === 'DT'),
  );
  return nouns.length > 0 && nouns.every(({ lemma }) => !NEVER_DEMAND.has(lemma.toLowerCase()));
}

/** "The Dutch firm Asml agreed": a phrase before a name, and a verb that needs no object. */
function mayBeSubject(sentence: Sentence, parties: PartyTable, noun: Token, { verb, stranded }: Read): boolean {
  if (parties.at(sentence, noun)) return true;
  return !stranded && OBJECTLESS.has(verb.lemma) && !namesProposal(sentence, noun);
}

/** What the words behind the party say: the entry, its verb, and where or how the object is wanted ("wants closed"). */
interface Read {
  predicate: Predicate;
  verb: Token;
  placed: Token | null;
  /** A preposition is left behind ("asked for"). */
  stranded: boolean;
}

function predicateOf(lexicon: CompiledLexicon, words: readonly Token[]): Read | null {
  const verbs = words.filter(({ upos }) => upos === 'VERB');
  const main = verbs.length > 1 && isWanting(verbs[verbs.length - 2]) ? verbs[verbs.length - 2] : verbs.at(-1);
  if (!main) return null;
  const before = words.filter(({ index }) => index < main.index);
  const behind = words.filter(
    ({ index, upos, xpos, text }) => index > main.index && (upos !== 'ADV' || xpos === 'RP' || PLACE.test(text)),
  );
  if (before.some(({ upos, xpos }) => !/^(?:AUX|ADV|PART|ADJ)$/.test(upos) && xpos !== 'VBN')) return null;
  if (before.some(({ lemma }) => lemma === 'be') && /^VB[ND]$/.test(main.xpos)) return null;
  const last = behind.at(-1);
  const placed = last && behind.length === 1 && (last.xpos === 'VBN' || PLACE.test(last.text)) ? last : null;
  for (const predicate of lexicon.get(main.lemma.toLowerCase()) ?? []) {
    if (predicate.pos !== 'verb' || predicate.needsNegation || predicate.holder !== 'subj') continue;
    if (placed && predicate.words.length === 1 && predicate.slots.includes('obj-done'))
      return { predicate, verb: main, placed, stranded: false };
    const said = behind.map(({ lemma }) => lemma.toLowerCase());
    if (matches(predicate.words.slice(1), predicate.slots, said))
      return { predicate, verb: main, placed: null, stranded: said.length > predicate.words.length - 1 };
  }
  return null;
}

/** "wants closed", "would like reopened": a participle behind it says what is to happen to the object. */
const isWanting = ({ lemma }: Token): boolean => /^(?:want|wish|need|like|prefer|see)$/.test(lemma);

/** "asked for", "turn down": the entry's own words and, where it takes no object, its preposition left behind. */
function matches(rest: readonly string[], slots: readonly string[], said: readonly string[]): boolean {
  if (said.slice(0, rest.length).join(' ') !== rest.join(' ')) return false;
  const left = said.slice(rest.length);
  return left.length === 0 ? slots.includes('obj') : left.length === 1 && slots.includes(left[0]);
}

function stanceOf({ stance, negated }: Predicate, denied: boolean): StanceType | null {
  return denied ? negated : stance;
}

const isSame = ({ holder }: Candidate, mention: PartyMention): boolean =>
  mention.holders.some(({ partyId }) => partyId === holder.holder.partyId);

/** "…; a surrender it does not": the verb of the clause before, denied or not. */
function answering(before: Candidate, denied: readonly Token[]): StanceType {
  return denied.length ? flip(before.stance) : before.stance;
}

function contentOf(sentence: Sentence, object: readonly Token[], placed: Token | null): Content | null {
  if (object.length === 1) return { head: object[0], kind: 'nominal', slot: 'obj', actor: null, from: null };
  const item = itemOf(sentence, object);
  if (!item || item.negative) return null;
  return placed ? { ...item.content, words: [...object, placed] } : item.content;
}
