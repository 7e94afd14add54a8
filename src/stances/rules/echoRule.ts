import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { cutBefore } from '../demandWords.ts';
import { EXCLAMATIONS } from '../lexicon/answers.ts';
import { ATTITUDES_TAKEN, SET_ATTITUDES } from '../lexicon/attitudesTaken.ts';
import { flip } from '../polarity.ts';
import { partiesAt } from '../references.ts';
import type { StanceType } from '../stance.ts';
import { utterancesOf } from '../utterances.ts';

/** Tokens between the inverted auxiliary and the name of the one who joins in ("so did its junior partner, the Greens"). */
const REACH = 5;
const AUXILIARY = /^(do|does|did|is|are|was|were|has|have|had|will|would|can|could)$/i;
/** A sentence without a verb of its own is no longer than this ("Germany, too.", "Argentina does not."). */
const SHORTEST = 7;
const LONGEST_ASIDE = 12;

/**
 * "So does Mexico", "nor will Ottawa", "as did the union", "Argentina does not", "Germany, too": another party takes (or turns) the stance
 * stated last; the demand is the one named last.
 *
 * @param stated stances of the sentence before and, after them, of this one
 */
export function echoRule(sentence: Sentence, parties: PartyTable, stated: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const echoes = [
    ...inversions(sentence),
    ...fragments(sentence),
    ...ellipses(sentence, parties),
    ...wanted(sentence),
    ...exclaimed(sentence, parties),
  ];
  for (const echo of echoes) {
    const before = stated.filter((one) => one.sentence !== sentence || one.at.index < echo.at.index);
    // "Lima, which needs the port, wants a vote, and so does Quito"
    const base =
      before.findLast((one) => one.sentence !== sentence || !isWithinRelative(sentence, one.at, echo.at)) ??
      before.at(-1);
    if (!base || (base.sentence !== sentence && echo.at.index > SHORTEST)) continue;
    if (echo.contrasting && !isDenied(base)) continue;
    if (echo.vague && stated.filter((one) => one.sentence === base.sentence && one !== base).length > 0) continue;
    // "gives up Morag but not Rafah": a contrast of places, not of parties
    if (echo.at.lemma === 'not' && base.content.head.upos === 'PROPN') continue;
    const holders =
      echo.speakers ??
      echo.subjects.map((subject) => partiesAt(sentence, parties, subject)).find((named) => named.length);
    for (const holder of holders ?? []) {
      if (holder.holder.partyId === base.holder.holder.partyId) continue;
      const turned = echo.turned !== (echo.bare === true && isDenied(base));
      const stance: StanceType = echo.stance ?? (turned ? flip(base.stance) : base.stance);
      found.push({
        ...base,
        sentence,
        holder,
        stance,
        content:
          base.sentence === sentence
            ? cutBefore(sentence, base, Math.min(echo.at.index, holder.mention.first)).content
            : { head: echo.stands, kind: 'nominal', slot: 'echo', actor: null, from: null },
        cue: [echo.at, ...(echo.words ?? [])],
        at: echo.at,
        rule: `echo:${echo.at.lemma.toLowerCase()}`,
        family: 'echo',
        addressee: null,
        leftOut: [],
      });
    }
  }
  return found;
}

interface Echo {
  at: Token;
  /** The word that stands for the demand. */
  stands: Token;
  subjects: Token[];
  turned: boolean;
  /** Further words of the clause. */
  words?: Token[];
  /** "Chile would": the auxiliary alone, with its own denial or none, whatever that of the one before. */
  bare?: boolean;
  /** Who is shown to say it, where it is an exclamation. */
  speakers?: readonly HolderReference[];
  /** "Chile would." as a sentence: only against a refusal. */
  contrasting?: boolean;
  /** "thinks otherwise": meant of the one thing that the sentence before says, if it says one. */
  vague?: boolean;
  /** What the verb says by itself ("refused"). */
  stance?: StanceType;
}

/** "so does X", "neither did X", "as has X": up to the next sign there is no verb but the auxiliary. */
function inversions(sentence: Sentence): Echo[] {
  return sentence.tokens.flatMap((at) => {
    if (at.upos === 'PRON' || !/^(so|neither|nor|as)$/i.test(at.text)) return [];
    const start = /^as$/i.test(at.text) ? at.index + 1 : behindAside(sentence, at.index + 1);
    if (!AUXILIARY.test(sentence.tokens[start]?.text ?? '')) return [];
    // "as is usual" is no echo, ", as are Oslo and Bern" is
    const bare = /^as$/i.test(at.text) && sentence.tokens[start].lemma === 'be';
    if (bare && sentence.tokens[at.index - 1]?.text !== ',') return [];
    const rest = sentence.tokens.slice(start + 1);
    const end = rest.findIndex((token) => token.upos === 'PUNCT');
    const after = end < 0 ? rest : rest.slice(0, end);
    if (after.some((token) => token.upos === 'VERB')) return [];
    // "neither is acceptable to Peru"
    if (/^(?:so|neither|nor)$/i.test(at.text) && after[0]?.upos === 'ADJ' && after[1]?.upos === 'ADP') return [];
    if (bare && after.some((token) => !/^(?:DET|PROPN|NOUN|CCONJ)$/.test(token.upos))) return [];
    const subjects = after.slice(0, REACH).filter((token) => token.upos === 'PROPN' || token.upos === 'NOUN');
    return subjects.length ? [{ at, stands: sentence.tokens[start], subjects, turned: false }] : [];
  });
}

/** "So, | if one may believe Lima, | is Peru": index behind an aside between commas that begins at `from`, or `from`. */
function behindAside({ tokens }: Sentence, from: number): number {
  if (tokens[from]?.text !== ',') return from;
  const close = tokens.findIndex(({ text, index }) => index > from && index < from + LONGEST_ASIDE && text === ',');
  return close < 0 ? from : close + 1;
}

const DENIAL = /^(?:not|n['’]t)$/i;
/** Verbs that by themselves say yes or no to what was said before. */
const REFUSING = new Set(['refuse', 'decline', 'demur', 'object', 'disagree', 'balk']);
const AGREEING = new Set(['agree', 'accept', 'consent', 'concur']);
/** Words between the party and the end of an elliptical clause that say nothing of their own. */
const FILLER = /^(?:too|also|likewise|either|himself|itself|themselves|yet|have|be|been|done|so)$/i;

/**
 * Clauses inside a sentence or alone that leave out the verb: "…; the Liberals do not", "…, which Chile will not", "… but not Estonia",
 * "Paris refused", "Unite's members did too".
 */
function ellipses(sentence: Sentence, parties: PartyTable): Echo[] {
  const { tokens } = sentence;
  const found: Echo[] = [];
  for (const mention of parties.mentions.filter((one) => one.sentence === sentence.index)) {
    const first = opening(sentence, mention.first);
    const before = tokens[first - 1];
    if (before && !/^(?:[,;:–—“"]|and|but|while|which|not|so|whereas|although|though|nor)$/i.test(before.text))
      continue;
    const subjects = [firstOfRow(sentence, parties, tokens[mention.head])];
    const end = tokens.findIndex(({ index, upos }) => index > mention.last && upos === 'PUNCT');
    const rest = tokens.slice(mention.last + 1, end < 0 ? tokens.length : end);
    const notSo = /^so$/i.test(before?.text ?? '') && /^not$/i.test(tokens[first - 2]?.text ?? '');
    const denied =
      notSo || (/^not$/i.test(before?.text ?? '') && /^(?:but|and|,|so|–|—)$/i.test(tokens[first - 2]?.text ?? ','));
    if (denied && rest.length === 0 && mention.form !== 'metonym')
      found.push({ at: before, stands: before, subjects, turned: true });
    const verb = rest[0];
    const taken = denied ? null : takenUp(rest);
    if (taken) found.push({ at: taken.at, stands: taken.at, subjects, turned: taken.turned, words: taken.words });
    const attitude = taken || denied ? null : attitudeIn(tokens, mention.last);
    if (attitude) found.push({ ...attitude, stands: attitude.at, subjects });
    if (!verb || taken || attitude || denied || (first > 0 && before.text === '“')) continue;
    const others = rest.slice(1).filter(({ text }) => !FILLER.test(text) && !DENIAL.test(text));
    if (others.length > 0) continue;
    const turned = rest.some(({ text }) => DENIAL.test(text)) || isNeither(sentence, subjects[0]);
    const asked = rest.some(({ text }) => /^(?:too|also|likewise|so)$/i.test(text));
    const opposed = /^(?:and|while|;)$/i.test(before?.text ?? '');
    if (AUXILIARY.test(verb.text) && (turned || asked || opposed || first === 0))
      found.push({
        at: verb,
        stands: verb,
        subjects,
        turned,
        words: rest.slice(1),
        bare: !asked,
        contrasting: !(turned || asked || opposed),
      });
    else if (
      rest.length === 1 &&
      (first > 0 ? REFUSING.has(verb.lemma) || AGREEING.has(verb.lemma) : AGREEING.has(verb.lemma))
    )
      found.push({
        at: verb,
        stands: verb,
        subjects,
        turned: false,
        stance: REFUSING.has(verb.lemma) !== isNeither(sentence, subjects[0]) ? 'opposes' : 'supports',
      });
  }
  return found;
}

/** ", which is what Peru wants too", ", which is exactly what Lima has asked for". */
function wanted(sentence: Sentence): Echo[] {
  const { tokens } = sentence;
  return tokens.flatMap((what) => {
    const opening = tokens
      .slice(Math.max(0, what.index - 4), what.index)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    if (!/^what$/i.test(what.text) || !/, which (?:is|was)(?: also| exactly| just| precisely)?$/.test(opening))
      return [];
    const verb = tokens.find(({ index, upos }) => index > what.index && upos === 'VERB');
    const subjects = tokens
      .slice(what.index + 1, verb?.index)
      .filter(({ upos }) => upos === 'PROPN' || upos === 'NOUN');
    if (!verb || subjects.length === 0 || subjects.length > REACH || !WANTING.has(verb.lemma)) return [];
    return [{ at: verb, stands: verb, subjects, turned: false, stance: 'demands', words: [what] }];
  });
}

/** "Out of the question, says Peru", "“Over my dead body,” said Lund": a few words that answer what was just said. */
function exclaimed(sentence: Sentence, parties: PartyTable): Echo[] {
  return utterancesOf(sentence, parties, undefined).flatMap(({ tokens, speakers }) => {
    const said = tokens.filter(({ upos }) => upos !== 'PUNCT');
    const stance = EXCLAMATIONS.get(said.map(({ text }) => text.toLowerCase()).join(' '));
    if (!stance || said[0].index > 1) return [];
    return [{ at: said[0], stands: said[0], subjects: [], speakers, turned: false, stance, words: said.slice(1) }];
  });
}

const WANTING = new Set([
  'want',
  'ask',
  'demand',
  'call',
  'seek',
  'propose',
  'urge',
  'request',
  'wish',
  'advocate',
  'suggest',
]);

/** "Peru | thinks likewise", "Peru, which | is opposed", "Peru says it | is amenable": what is said of a party up to the end of the clause. */
function attitudeIn(tokens: readonly Token[], last: number): Omit<Echo, 'stands' | 'subjects'> | null {
  let from = last + 1;
  if (tokens[from]?.text === ',' && /^(?:who|which)$/i.test(tokens[from + 1]?.text ?? '')) from += 2;
  const behind = tokens.slice(from).findIndex(({ upos }) => upos === 'PUNCT');
  const clause = tokens.slice(from, behind < 0 ? tokens.length : from + behind);
  const reported = clause.findIndex(({ upos, xpos }) => upos === 'PRON' && xpos === 'PRP');
  const rest =
    reported > 0 && reported < 3 && /^(?:say|insist|declare|profess|claim|maintain|pronounce)$/.test(clause[0].lemma)
      ? clause.slice(reported + 1)
      : clause;
  const told = rest.filter(
    ({ text, upos, lemma }) =>
      !DENIAL.test(text) &&
      !(upos === 'AUX' && lemma !== 'be') &&
      !(
        upos === 'ADV' &&
        !/^(?:likewise|so|alike|otherwise|differently|along|away|off|aside|round|around|not|yet|in)$/i.test(text)
      ),
  );
  const said = told
    .map(({ text, lemma, upos }) => (/^(?:VERB|AUX|NOUN)$/.test(upos) ? lemma : text.toLowerCase()))
    .join(' ');
  const asItStands = rest.map(({ text }) => text.toLowerCase()).join(' ');
  const set = SET_ATTITUDES.find(({ words }) => words.test(asItStands));
  if (set) return { at: rest[0], turned: false, stance: set.stance as StanceType, words: rest.slice(1) };
  const attitude = ATTITUDES_TAKEN.find(({ words }) => words.test(said));
  // "sees it differently: …": what it is follows
  if (!attitude || told.length === 0 || (behind >= 0 && tokens[from + behind].text === ':')) return null;
  const turned = rest.some(({ text }) => DENIAL.test(text)) !== (attitude.stance === 'other');
  if (attitude.stance === 'same' || attitude.stance === 'other')
    return { at: told[0], turned, words: told.slice(1), vague: attitude.stance === 'other' };
  return { at: told[0], turned: false, stance: turned ? flip(attitude.stance) : attitude.stance, words: told.slice(1) };
}

/** "did the same on Tuesday", "would do nothing of the kind", "followed suit": the deed of the one before, done again or refused. */
function takenUp(rest: readonly Token[]): { at: Token; turned: boolean; words: Token[] } | null {
  const from = rest.findIndex(({ lemma }) => /^(?:do|follow)$/.test(lemma));
  if (from < 0 || rest.slice(0, from).some(({ upos, text }) => !(upos === 'AUX' || FILLER.test(text)))) return null;
  const said = rest
    .slice(from)
    .map(({ text, lemma }, index) => (index === 0 ? lemma : text.toLowerCase()))
    .join(' ');
  const frame =
    /^(?:do (?:exactly |just )?the same|follow suit|do nothing of the (?:kind|sort))\b(?! (?:as|for|thing|to))/.exec(
      said,
    )?.[0];
  if (!frame) return null;
  const words = rest.slice(0, from + frame.split(' ').length);
  // "did the same job"
  if (rest[words.length]?.upos === 'NOUN') return null;
  return { at: rest[from], turned: frame.includes('nothing'), words: words.filter((word) => word !== rest[from]) };
}

/** "*Neither* Peru nor Chile agreed". */
const isNeither = (sentence: Sentence, subject: Token): boolean =>
  sentence.tokens.slice(Math.max(0, subject.index - 2), subject.index).some(({ text }) => /^neither$/i.test(text));

/** True if a statement owes its side to a "not". */
const isDenied = ({ cue }: Candidate): boolean =>
  cue.some(({ text }) => /^(?:not|n['’]t|never|no|nor|neither)$/i.test(text));

/** "*Chile* and Bolivia would": the first of the names that share the verb. */
function firstOfRow(sentence: Sentence, parties: PartyTable, last: Token): Token {
  const first = last.rel === 'conj' ? sentence.governor(last) : undefined;
  if (!first || !parties.at(sentence, first) || first.index > last.index) return last;
  const between = sentence.tokens.slice(first.index, last.index);
  return between.some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? last : first;
}

/** Index of the first word of the noun phrase around a mention. */
function opening(sentence: Sentence, first: number): number {
  let at = first;
  while (at > 0 && /^(?:DET|ADJ)$/.test(sentence.tokens[at - 1].upos)) at--;
  return at;
}

/** "Argentina does not.", "Germany, too." */
function fragments(sentence: Sentence): Echo[] {
  const words = sentence.tokens.filter((token) => token.upos !== 'PUNCT');
  const last = words.at(-1);
  const name = words.find((token) => token.upos === 'PROPN' || token.upos === 'NOUN');
  if (!last || !name || words.length > SHORTEST || words.some(({ upos }) => upos === 'VERB' || upos === 'PRON'))
    return [];
  if (/^(too|likewise|also)$/i.test(last.text)) return [{ at: last, stands: last, subjects: [name], turned: false }];
  const denies = /^(not|n['’]t)$/i.test(last.text) && AUXILIARY.test(words.at(-2)?.text ?? '');
  return denies ? [{ at: last, stands: last, subjects: [name], turned: true }] : [];
}

/** True of a word in a relative clause that ends before `behind`, with the clause around it going on. */
const isWithinRelative = (sentence: Sentence, at: Token, behind: Token): boolean =>
  [at, ...sentence.ancestors(at)].some(
    (above) => isRelation(above.rel, 'acl:relcl') && sentence.span(above)[1] < behind.index - 2,
  );
