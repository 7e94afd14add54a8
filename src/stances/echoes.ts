import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyMention, PartyTable } from '../parties/partyFinder.ts';
import { attitudeIn, takenUp } from './attitudes.ts';
import { type Echo, REACH, reversed } from './echo.ts';
import { DENIAL, FILLER } from './lexicon/attitudesTaken.ts';

const AUXILIARY = /^(do|does|did|is|are|was|were|has|have|had|will|would|can|could)$/i;
/** A sentence without a verb of its own is no longer than this ("Germany, too.", "Argentina does not."). */
export const SHORTEST = 7;
const LONGEST_ASIDE = 12;
const LONGEST_REMARK = 16;
const LONGEST_PHRASE = 6;

/** Verbs that take "so" for a view that was told before: "So *thinks* Paris". */
const THINKING = /^(?:thinks?|thought|believes?|believed|feels?|felt|reckons?|reckoned)$/i;

/** "so does X", "so thinks X", "neither did X", "as has X": up to the next sign there is no verb but the auxiliary. */
export function inversions(sentence: Sentence): Echo[] {
  return sentence.tokens.flatMap((at) => {
    if (at.upos === 'PRON' || !/^(so|neither|nor|as)$/i.test(at.text)) return [];
    const start = /^as$/i.test(at.text) ? at.index + 1 : behindAside(sentence, at.index + 1);
    const verb = sentence.tokens[start]?.text ?? '';
    const opens = /^(?:[,;:–—]|and)$/i.test(sentence.tokens[at.index - 1]?.text ?? ',');
    if (!AUXILIARY.test(verb) && !(/^so$/i.test(at.text) && opens && THINKING.test(verb))) return [];
    // "as is usual" is no echo, ", as are Oslo and Bern" is
    const bare = /^as$/i.test(at.text) && sentence.tokens[start].lemma === 'be';
    if (bare && sentence.tokens[at.index - 1]?.text !== ',') return [];
    const rest = sentence.tokens.slice(start + 1);
    const end = rest.findIndex((token) => token.upos === 'PUNCT');
    const after = end < 0 ? rest : rest.slice(0, end);
    if (after.some((token) => token.upos === 'VERB')) return [];
    // "neither is acceptable to Peru"
    if (/^(?:so|neither|nor)$/i.test(at.text) && after[0]?.upos === 'ADJ' && after[1]?.upos === 'ADP') return [];
    if (saysMore(sentence, sentence.tokens[start])) return [];
    if (bare && after.some((token) => !/^(?:DET|PROPN|NOUN|CCONJ)$/.test(token.upos))) return [];
    const subjects = after.slice(0, REACH).filter((token) => token.upos === 'PROPN' || token.upos === 'NOUN');
    return subjects.length ? [{ at, stands: sentence.tokens[start], subjects, turned: false }] : [];
  });
}

/** "Nor is Peru | of much help", "nor is it *keen*": a predicate of its own behind the subject, so that nothing is taken up. */
function saysMore(sentence: Sentence, be: Token): boolean {
  const head = be.rel === 'cop' ? sentence.governor(be) : undefined;
  const subject = head && sentence.child(head, 'nsubj');
  return head !== undefined && subject !== undefined && subject.index > be.index && subject.index < head.index;
}

/** "So, | if one may believe Lima, | is Peru": index behind an aside between commas that begins at `from`, or `from`. */
function behindAside({ tokens }: Sentence, from: number): number {
  if (tokens[from]?.text !== ',') return from;
  const close = tokens.findIndex(({ text, index }) => index > from && index < from + LONGEST_ASIDE && text === ',');
  return close < 0 ? from : close + 1;
}

/** "Lima's fishermen | in the south | do not": index of the last word of a phrase between the party and the auxiliary, or `last`. */
function behindPhrase({ tokens }: Sentence, last: number): number {
  if (tokens[last + 1]?.upos !== 'ADP') return last;
  const end = tokens.findIndex(({ index, upos }) => index > last && !/^(?:ADP|DET|ADJ|NUM|NOUN|PROPN)$/.test(upos));
  return end > last + 2 && end <= last + LONGEST_PHRASE && AUXILIARY.test(tokens[end].text) ? end - 1 : last;
}

/** "Lima, | to nobody's surprise, | does not": index of the comma that closes a remark on the party before its verb, or `last`. */
function behindRemark({ tokens }: Sentence, last: number): number {
  if (tokens[last + 1]?.text !== ',') return last;
  const close = tokens.find(
    ({ text, index }) =>
      index > last + 2 &&
      index <= last + LONGEST_REMARK &&
      text === ',' &&
      /^(?:AUX|VERB)$/.test(tokens[index + 1]?.upos ?? '') &&
      /^(?:VB[DPZ]|MD)$/.test(tokens[index + 1].xpos),
  );
  const signs = tokens.slice(last + 1, close?.index).some(({ text }) => /^[;:–—]$/.test(text));
  return close && !signs ? close.index : last;
}

/** Verbs that by themselves say no to what was said before. */
const REFUSING = new Set(['refuse', 'decline', 'demur', 'object', 'disagree', 'balk']);

/**
 * Clauses inside a sentence or alone that leave out the verb: "…; the Liberals do not", "…, which Chile will not", "… but not Estonia",
 * "Paris refused", "Unite's members did too".
 */
export function ellipses(sentence: Sentence, parties: PartyTable): Echo[] {
  const { tokens } = sentence;
  const found: Echo[] = [];
  for (const mention of parties.mentions.filter((one) => one.sentence === sentence.index)) {
    const first = opening(sentence, ownerBefore(sentence, parties, mention)?.first ?? mention.first);
    const before = tokens[first - 1];
    if (before && !/^(?:[,;:–—“"]|and|but|while|which|not|so|whereas|although|though|nor)$/i.test(before.text))
      continue;
    const subjects = [firstOfRow(sentence, parties, tokens[mention.head])];
    const last = behindRemark(sentence, behindPhrase(sentence, mention.last));
    const end = tokens.findIndex(({ index, upos }) => index > last && upos === 'PUNCT');
    const rest = tokens.slice(last + 1, end < 0 ? tokens.length : end);
    const notSo = /^so$/i.test(before?.text ?? '') && /^not$/i.test(tokens[first - 2]?.text ?? '');
    const denied =
      notSo || (/^not$/i.test(before?.text ?? '') && /^(?:but|and|,|so|–|—)$/i.test(tokens[first - 2]?.text ?? ','));
    if (denied && rest.length === 0 && mention.form !== 'metonym')
      found.push({ at: before, stands: before, subjects, turned: true });
    const verb = rest[0];
    const taken = denied ? null : takenUp(rest);
    if (taken) found.push({ ...taken, subjects });
    const attitude = taken || denied ? null : (attitudeIn(tokens, mention.last) ?? attitudeIn(tokens, last));
    const neither = isNeither(sentence, subjects[0]);
    if (attitude) found.push({ ...(neither ? reversed(attitude) : attitude), stands: attitude.at, subjects });
    if (!verb || taken || attitude || denied || (first > 0 && before.text === '“')) continue;
    const closing = end < 0 || end === tokens.length - 1 || tokens[end].text === ';';
    if (rest.length === 1 && first > 0 && closing && /^likewise$/i.test(verb.text)) {
      found.push({ at: verb, stands: verb, subjects, turned: false });
      continue;
    }
    const others = rest.slice(1).filter(({ text }) => !FILLER.test(text) && !DENIAL.test(text));
    if (others.length > 0) continue;
    const turned = rest.some(({ text }) => DENIAL.test(text)) || neither;
    const asked = rest.some(({ text }) => /^(?:too|also|likewise|so)$/i.test(text));
    const opposed = /^(?:and|while|;)$/i.test(before?.text ?? '');
    const against = /^but$/i.test(before?.text ?? '');
    if (AUXILIARY.test(verb.text) && (turned || asked || opposed || against || first === 0))
      found.push({
        at: verb,
        stands: verb,
        subjects,
        turned,
        words: rest.slice(1),
        bare: !asked,
        contrasting: !(turned || asked || opposed),
      });
    else if (rest.length === 1 && first > 0 && REFUSING.has(verb.lemma))
      found.push({
        at: verb,
        stands: verb,
        subjects,
        turned: false,
        stance: neither ? 'supports' : 'opposes',
      });
  }
  return found;
}

/** "*Neither* Peru nor Chile agreed". */
const isNeither = (sentence: Sentence, subject: Token): boolean =>
  sentence.tokens.slice(Math.max(0, subject.index - 2), subject.index).some(({ text }) => /^neither$/i.test(text));

/** "*Chile* and Bolivia would": the first of the names that share the verb. */
function firstOfRow(sentence: Sentence, parties: PartyTable, last: Token): Token {
  const first = last.rel === 'conj' ? sentence.governor(last) : undefined;
  if (!first || !parties.at(sentence, first) || first.index > last.index) return last;
  const between = sentence.tokens.slice(first.index, last.index);
  return between.some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? last : first;
}

/** "*Spain's* Pedro Sánchez does not": the mention that owns the next one. */
function ownerBefore(
  { index, tokens }: Sentence,
  parties: PartyTable,
  { first }: PartyMention,
): PartyMention | undefined {
  if (tokens[first - 1]?.xpos !== 'POS') return undefined;
  return parties.mentions.find((one) => one.sentence === index && one.last === first - 2);
}

/** Index of the first word of the noun phrase around a mention. */
function opening(sentence: Sentence, first: number): number {
  let at = first;
  while (at > 0 && /^(?:DET|ADJ)$/.test(sentence.tokens[at - 1].upos)) at--;
  return at;
}

/** "Argentina does not.", "Germany, too." */
export function fragments(sentence: Sentence): Echo[] {
  const words = sentence.tokens.filter((token) => token.upos !== 'PUNCT');
  const last = words.at(-1);
  const name = words.find((token) => token.upos === 'PROPN' || token.upos === 'NOUN');
  if (!last || !name || words.length > SHORTEST || words.some(({ upos }) => upos === 'VERB' || upos === 'PRON'))
    return [];
  if (/^(too|likewise|also)$/i.test(last.text)) return [{ at: last, stands: last, subjects: [name], turned: false }];
  // "Peru will; Chile will not.": two clauses
  if (words.filter(({ text }) => AUXILIARY.test(text)).length > 1) return [];
  const denies = /^(not|n['’]t)$/i.test(last.text) && AUXILIARY.test(words.at(-2)?.text ?? '');
  return denies ? [{ at: last, stands: last, subjects: [name], turned: true }] : [];
}
