import type { DemandMatcher } from '../demands/demandMatcher.ts';
import { openDemand } from '../demands/openDemand.ts';
import type { ParsedDocument, Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import {
  type Antecedent,
  antecedentOf,
  type DemandMemory,
  fullerReading,
  isAnaphoric,
  isBareAssent,
  objectLeftOut,
  pronounOfEcho,
  thingWithin,
} from './antecedents.ts';
import { attributionOf } from './attribution.ts';
import { demandOfBargain } from './bargains.ts';
import type { Candidate } from './candidate.ts';
import { isNegated } from './clause.ts';
import { isDemandOnCondition } from './conditionalDemands.ts';
import { type Condition, isStrongCondition } from './conditions.ts';
import { confidenceOf } from './confidence.ts';
import { factorsOf } from './confidenceFactors.ts';
import { coordinations } from './coordinateDemands.ts';
import { demandsOfCondition } from './demandedConditions.ts';
import { demandWords, withoutDenial } from './demandWords.ts';
import { keepsUp } from './denials.ts';
import { withoutEdgeRemarks } from './edgeRemarks.ts';
import type { Grounding } from './gate.ts';
import { gaps, identity, resolutionsOf } from './grounds.ts';
import { namesNoDemand, namesParty } from './namelessContents.ts';
import { coveringSpan, wordsOf } from './phrases.ts';
import { plainOrder, withoutOpeningCapital } from './plainOrder.ts';
import { flip } from './polarity.ts';
import { hasReservation } from './reservations.ts';
import { POLARITY, type Stance, type StanceType } from './stance.ts';
import { unitLeftOut } from './unitsLeftOut.ts';

export interface Assembled {
  stance: Stance;
  grounding: Grounding;
  candidate: Candidate;
  /** Names of what its confidence rests on, see `confidenceFactors.ts`. */
  factors: readonly string[];
  /** The demand's own tokens, for the memory of demands. */
  tokens: readonly Token[];
  /** Words that only point to a demand named before ("the draft"), and to which; null for a demand in its own words. */
  renamed: { tokens: readonly Token[]; antecedent: Antecedent } | null;
  /** Notation of the scheme's contrary of its demand. */
  contrary: string | null;
  /** What it is made to depend on. */
  condition: Condition | null;
}

export interface AssemblyContext {
  document: ParsedDocument;
  parties: PartyTable;
  matcher: DemandMatcher;
  memory: DemandMemory;
  /** Lemmas of what the document is about. */
  context: (sentence: Sentence) => readonly string[];
}

const LONGEST_QUOTE = 420;

/**
 * The statements that a candidate makes: one, or one for each of several demands of a scheme that its words join ("a truce and a
 * swap of prisoners"), and one on what it is made to depend on; none if its words name no demand at all.
 *
 * @param back for words that point back: 0 the demand named last, 1 the one before ("against both")
 */
export function assembleAll(candidate: Candidate, context: AssemblyContext, back = 0): Assembled[] {
  const whole = assemble(candidate, context, back);
  if (!whole) return [];
  const { condition, stance } = whole;
  const demanded = condition && stance.stance === 'conditional' ? demandsBehind(context, candidate, condition) : [];
  return [...parted(whole, context, back), ...demanded.flatMap((one) => assemble(one, context, 0) ?? [])];
}

/** What a condition demands: each of its clauses, or what is wanted in return. */
function demandsBehind({ parties }: AssemblyContext, candidate: Candidate, condition: Condition): Candidate[] {
  const demanded = demandsOfCondition(parties, candidate, condition);
  const wanted = demanded.length ? null : demandOfBargain(parties, candidate, condition);
  return wanted ? [wanted] : demanded;
}

/** A statement as it is, or one for each of the demands of a scheme that its words join. */
function parted(whole: Assembled, context: AssemblyContext, back: number): Assembled[] {
  const { candidate } = whole;
  if (whole.stance.demand.startsWith('open:')) return [whole];
  for (const { governed, alone } of coordinations(candidate.sentence, whole.tokens)) {
    const made = governed.flatMap((omitted, part) => {
      const within = assemble(candidate, context, back, omitted);
      if (!within || within.stance.demand.startsWith('open:')) return [];
      const itself = assemble(candidate, context, back, alone[part]);
      const same = itself?.stance.demand === within.stance.demand && itself.stance.polarity === within.stance.polarity;
      return [same ? itself : within];
    });
    const demands = new Set(made.map(({ stance }) => stance.demand));
    const contradicts = made.some(({ contrary }) => contrary !== null && demands.has(contrary));
    if (demands.size > 1 && !contradicts) return made;
  }
  return [whole];
}

/** Names the demand of a candidate, without the words in `omitted`, and gathers its evidence. */
function assemble(
  candidate: Candidate,
  { document, parties, matcher, memory, context }: AssemblyContext,
  back: number,
  omitted: ReadonlySet<Token> = new Set(),
): Assembled | null {
  const { sentence, content, holder } = candidate;
  const anaphoric = isAnaphoric(sentence, content, candidate.at);
  const isParty = (token: Token): boolean => namesParty(parties, sentence, token);
  const kindAt = (token: Token) => parties.at(sentence, token)?.holders[0]?.kind;
  if (namesNoDemand(candidate, anaphoric, isParty, kindAt)) return null;
  const { tokens: all, condition } = demandWords(sentence, candidate, isParty);
  const tokens = all.filter((token) => !omitted.has(token));
  const conditionTokens = condition ? sentence.tokens.slice(condition.first, condition.last + 1) : [];
  if (tokens.length === 0) return null;
  if (/^what$/i.test(tokens[0].text)) return null;
  const plain = plainOrder(sentence, content, tokens);
  const inOrder = withoutEdgeRemarks(wordsOf(document.text, plain));
  const ownWords = plain === tokens ? inOrder : withoutOpeningCapital(inOrder);
  const search = { document, parties };
  let antecedent: Antecedent | null = null;
  if (anaphoric) {
    antecedent = antecedentOf(candidate, memory, search, back);
    if (!antecedent && (content.head.upos !== 'NOUN' || content.slot === 'unnamed' || content.slot === 'echo'))
      return null;
    // "said the matter was being examined": of what is asked about nobody has said that it might be had
    if (!antecedent && candidate.stance === 'noncommittal' && /^(?:matter|case)$/i.test(content.head.lemma))
      return null;
  }
  if (!anaphoric) antecedent = fullerReading(candidate, search);
  const leftOut = antecedent ? null : (objectLeftOut(candidate, tokens, search) ?? unitLeftOut(candidate, search));
  const within = antecedent || leftOut ? null : thingWithin(candidate, tokens, search);
  const referent = antecedent ?? leftOut ?? within;
  const echoed =
    referent !== null &&
    (content.slot === 'echo' || content.slot === 'unnamed' || (antecedent !== null && isBareAssent(sentence, content)));
  const pronoun = pronounOfEcho(candidate);
  const meant = referent && calledLast(referent);
  // "in *its* favour": no word for the thing itself
  const owned = antecedent !== null && /^(?:its|their)$/i.test(content.head.text);
  const said = owned ? undefined : echoed ? pronoun?.text : ownWords;
  const demandText = !referent ? ownWords : said ? `${said} (${meant})` : meant!;
  const reserved =
    candidate.stance === 'supports' && hasReservation(sentence, document.sentences[sentence.index + 1], content.head);
  const depends =
    condition !== null &&
    !condition.idle &&
    !tokens.some((token) => conditionTokens.includes(token)) &&
    (candidate.stance !== 'noncommittal' || isStrongCondition(sentence, condition));
  const waits = condition !== null && isDemandOnCondition(candidate, condition);
  // "demanded that the ban apply *only to new ships*": the demand itself is limited so, and nobody's consent
  const limits = !waits && !referent && candidate.stance === 'demands' ? sentence.subtree(content.head) : [];
  const limited = [
    ...tokens,
    ...conditionTokens.filter(
      (token) => limits.includes(token) && !tokens.includes(token) && !candidate.leftOut.includes(token),
    ),
  ].sort((a, b) => a.index - b.index);
  const stanceType = waits ? 'conditional' : conditional(candidate.stance, reserved || depends);
  const named = referent ? [...tokens, ...referent.tokens] : tokens;
  const where = antecedent?.sentence ?? sentence;
  const range = antecedent?.tokens ?? tokens;
  // A denied clause ("that Ukraine not join") has turned the stance already; the matcher wants both as the text has them, since a scheme
  // may name the denial itself (nato-exclusion).
  // What is refused only until something happens is taken for what it would then be.
  const denied =
    content.kind === 'clause' &&
    content.slot !== 'subj' &&
    stanceType !== 'conditional' &&
    isNegated(sentence, content.head) &&
    !keepsUp(sentence, content);
  const asSaid = denied ? unturned(stanceType, candidate.rule) : stanceType;
  const match = matcher.match({
    text: demandText,
    lemmas: lemmasOf(named),
    sentence: where,
    first: range[0].index,
    last: range[range.length - 1].index,
    without: gaps(range),
    negated: denied,
    polarity: POLARITY[asSaid],
    holderPartyId: holder.holder.partyId,
    addresseePartyId: candidate.addressee?.partyId ?? null,
    context: context(sentence),
  });
  const undenied =
    denied && !antecedent
      ? withoutEdgeRemarks(wordsOf(document.text, withoutDenial(sentence, content.head, plain)))
      : demandText;
  let spelledOut = antecedent?.calledLast && !echoed ? `${ownWords} (${antecedent.text})` : undenied;
  const isLimited = limited.length > tokens.length && !denied;
  const inFull = isLimited ? withoutEdgeRemarks(wordsOf(document.text, plainOrder(sentence, content, limited))) : null;
  if (inFull) spelledOut = inFull;
  if (leftOut) spelledOut = `${ownWords} ${leftOut.text}`;
  else if (within) spelledOut = ownWords.replace(/\b(?:it|them|they)\b/i, within.text);
  const demand = match ?? openDemand(spelledOut, lemmasOf(isLimited ? limited : named));
  const finalStance: StanceType = match ? (match.flipped ? flip(asSaid) : asSaid) : stanceType;
  const shownText = inFull ?? (!match || match.flipped ? undenied : demandText);
  const evidence = [...candidate.cue, ...tokens, ...mentionTokens(sentence, candidate), ...conditionTokens];
  let span = coveringSpan(sentence, evidence);
  if (span.end - span.start > LONGEST_QUOTE) span = coveringSpan(sentence, [...candidate.cue, ...tokens]);
  const quote = document.text.slice(span.start, span.end);
  const attribution = attributionOf(sentence, parties, candidate);
  const factors = factorsOf(candidate, {
    stance: finalStance,
    matched: match?.score ?? null,
    anaphoric: anaphoric && antecedent !== null,
    attribution: attribution === 'self' || attribution === 'author' ? attribution : 'other',
    rivals: rivalsOf(parties, sentence, holder.holder.partyId),
    length: tokens.length + (leftOut?.tokens.length ?? 0),
  });
  const stance: Stance = {
    id: identity(document.id, span, holder.holder.partyId, demand.notation, finalStance),
    doc: document.id,
    holder: holder.holder.name,
    party: holder.holder.party,
    partyId: holder.holder.partyId,
    stance: finalStance,
    polarity: POLARITY[finalStance],
    demand: demand.notation,
    demandLabel: demand.label,
    demandText: shownText || demandText,
    addressee: candidate.addressee?.party ?? null,
    attribution,
    condition: finalStance === 'conditional' && condition ? wordsOf(document.text, conditionTokens) : null,
    quote,
    start: span.start,
    end: span.end,
    confidence: confidenceOf(factors),
    date: document.date,
    rule: candidate.rule,
    resolutions: resolutionsOf(sentence, candidate, referent, tokens, document.text),
  };
  const mention = candidate.holder.mention;
  const mentionSentence = document.sentences[mention.sentence];
  const grounding: Grounding = {
    holder: { start: mentionSentence.tokens[mention.first].start, end: mentionSentence.tokens[mention.last].end },
    cue: candidate.cue.map(({ start, end }) => ({ start, end })),
    demand: { start: range[0].start, end: range[range.length - 1].end },
  };
  return {
    stance,
    grounding,
    candidate,
    factors,
    tokens: antecedent ? [] : tokens,
    renamed: antecedent && content.slot !== 'unnamed' && content.slot !== 'echo' ? { tokens, antecedent } : null,
    contrary: match?.contrary ?? null,
    condition,
  };
}

/** "the draft, an attempt to hold off the sanctions": as the text called it last, and in full. */
const calledLast = (referent: Antecedent): string =>
  referent.calledLast ? `${referent.calledLast}, ${referent.text}` : referent.text;

/** How many parties beside the holder's the sentence and the one before it name. */
function rivalsOf(parties: PartyTable, sentence: Sentence, partyId: string): number {
  const near = parties.mentions.filter((one) => one.sentence === sentence.index || one.sentence === sentence.index - 1);
  const named = new Set(near.flatMap(({ holders }) => holders.map((holder) => holder.partyId)));
  named.delete(partyId);
  return named.size;
}

/** The stance before a denied clause turned it: who opposes joining demands (or undertakes) not joining. */
function unturned(stance: StanceType, rule: string): StanceType {
  if (stance === 'opposes') return rule.startsWith('commitment') ? 'supports' : 'demands';
  return stance === 'demands' || stance === 'supports' ? 'opposes' : stance;
}

/** An acceptance under a condition is conditional; so are a refusal "unless" or "until" and "would consider it only if". */
function conditional(stance: StanceType, hasCondition: boolean): StanceType {
  return hasCondition && stance !== 'demands' ? 'conditional' : stance;
}

function lemmasOf(tokens: readonly Token[]): string[] {
  return tokens
    .filter((token) => /^(NOUN|PROPN|VERB|ADJ|NUM|ADV)$/.test(token.upos))
    .map((token) => token.lemma.toLowerCase());
}

/** Tokens of the holder's mention when it stands in this sentence. */
function mentionTokens(sentence: Sentence, { holder }: Candidate): Token[] {
  if (holder.mention.sentence !== sentence.index) return [holder.token];
  return sentence.tokens.slice(holder.mention.first, holder.mention.last + 1);
}
