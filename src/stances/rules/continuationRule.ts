import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference, sharedSubject } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { auxiliaries, hasMark, isNegated, isPassive, isQuestion, isVerbal, negations } from '../clause.ts';
import type { Content } from '../content.ts';
import { contrastedDuty } from '../contrastedDuties.ts';
import { CONTRASTS_BEHIND_MODALS } from '../lexicon/contrasts.ts';
import { VIEWPOINT_NOUNS } from '../lexicon/viewpoints.ts';
import { obligationOf } from '../obligation.ts';
import { partiesAt } from '../references.ts';
import { nearestReport } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';
import { isHeard, type Voice } from '../voice.ts';

/** What goes on in the voice of one who demands nothing yet: not what merely should or would be. */
const STRONG = /^(?:must|have|need|be)$/i;
/** What goes on in the voice of one who is reported as saying something. */
const REPORTED = /^(?:must|have|need|be|should)$/i;

/** "would have to leave": the obligation is read at the verb below. */
const SEMI_MODALS = new Set(['have', 'need', 'ought', 'be']);

/**
 * Free indirect speech: after a sentence that states one party's demands, a main clause with must, should, is to, has to or
 * "would" goes on in its voice ("Drivers would be paid by the hour. Depots must stay open.").
 */
export function continuationRule(
  sentence: Sentence,
  parties: PartyTable,
  taken: ReadonlySet<Token>,
  voice: Voice | null,
): Candidate[] {
  if (!isHeard(voice, sentence) || isQuestion(sentence) || isViewOfOther(sentence)) return [];
  const found: Candidate[] = [];
  for (const head of sentence.tokens) {
    if (taken.has(head) || !isTopClause(sentence, head) || isUnreal(sentence, head)) continue;
    const obligation = obligationOf(sentence, head) ?? hypothetical(sentence, head);
    if (!obligation || obligation.words.length === 0 || isIdle(obligation)) continue;
    const limits = voice.accepted !== undefined && contrastedDuty(sentence, voice.accepted) === head;
    const goingOn = voice.kind === 'report' || limits ? REPORTED : STRONG;
    if (voice.kind !== 'demand' && !goingOn.test(obligation.words[0].lemma)) continue;
    if (voice.kind === 'stance' && !limits && obligation.words[0].lemma !== 'be' && !isPassive(sentence, head))
      continue;
    if (isTold(sentence, head, obligation.words[0])) continue;
    if (nearestReport(sentence, parties, head)) continue;
    const subject =
      sentence.child(head, 'nsubj', 'csubj') ??
      sentence.child(obligation.words[0], 'nsubj') ??
      sharedSubject(sentence, head);
    if (!subject || isAnythingElse(sentence, subject)) continue;
    const actor = dereference(sentence, subject);
    const actors = partiesAt(sentence, parties, actor);
    if (actors.length && obligation.words[0].text === 'would' && !isPassive(sentence, head)) continue;
    const content: Content = { head, kind: 'clause', slot: 'that', actor, from: null };
    for (const holder of voice.holders) {
      if (!limits && actors.some((one) => one.holder.partyId === holder.holder.partyId)) continue;
      found.push({
        sentence,
        holder: { ...holder, token: head },
        stance: obligation.stance,
        content,
        cue: [...obligation.words, ...negations(sentence, head)],
        at: head,
        rule: `continuation:${obligation.words[0].lemma.toLowerCase()}`,
        family: 'continuation',
        weak: false,
        addressee: limits ? null : (actors[0]?.holder ?? null),
        speech: true,
        hedged: false,
        leftOut: [...obligation.words, ...besides(sentence, head), ...contrastsOf(sentence, head)],
      });
    }
  }
  return found;
}

/** "Anything less would bring salt water to the town": what comes of not granting it. */
const isAnythingElse = ({ tokens }: Sentence, { text, index }: Token): boolean =>
  /^(?:anything|everything|nothing)$/i.test(text) && /^(?:less|else|more|short)$/i.test(tokens[index + 1]?.text ?? '');

/** "In the latter's view the fund must pay": the view of whoever is named, and not of the one heard before. */
function isViewOfOther({ tokens }: Sentence): boolean {
  if (!/^(?:in|to|from)$/i.test(tokens[0]?.text ?? '')) return false;
  const opening = tokens.slice(1, VIEW_REACH);
  const view = opening.findIndex(({ lemma }) => VIEWPOINT_NOUNS.has(lemma.toLowerCase()));
  return view > 0 && opening[view - 1].xpos === 'POS';
}

const VIEW_REACH = 8;

/** Clauses beside this one that say what else there must be. */
const besides = (sentence: Sentence, head: Token): Token[] =>
  sentence
    .children(head, 'advcl')
    .filter((clause) => hasMark(sentence, clause, 'while', 'whereas') && obligationOf(sentence, clause))
    .flatMap((clause) => sentence.subtree(clause));

/** "must, *however*, be confined": the word of contrast and its commas. */
const contrastsOf = (sentence: Sentence, head: Token): Token[] =>
  sentence
    .children(head, 'advmod')
    .filter(({ text }) => CONTRASTS_BEHIND_MODALS.has(text.toLowerCase()))
    .flatMap((word) => sentence.tokens.slice(word.index - 1, word.index + 2))
    .filter(({ text }) => text === ',' || CONTRASTS_BEHIND_MODALS.has(text.toLowerCase()));

/** A main clause, or one that "while" sets beside it ("…, while sanctions are to go"). */
function isTopClause(sentence: Sentence, head: Token): boolean {
  const above =
    isRelation(head.rel, 'advcl') && hasMark(sentence, head, 'while', 'whereas') ? sentence.governor(head) : head;
  return above !== undefined && sentence.isMainClause(above);
}

/** Ability and the past ("was to") oblige nobody, but "was not to be sold" is a ban told afterwards. */
function isIdle({ words, stance }: { words: Token[]; stance: 'demands' | 'opposes' }): boolean {
  return /^(?:can|could)$/i.test(words[0].text) || (/^(?:was|were)$/i.test(words[0].text) && stance === 'demands');
}

/** "has had to pay", "that is to say", "has to do with": what came about, turns of phrase. */
function isTold(sentence: Sentence, head: Token, modal: Token): boolean {
  return (
    (head.lemma === 'do' && sentence.tokens[head.index + 1]?.text === 'with') ||
    /^(?:say|decide|choose|wait|see)$/.test(head.lemma) ||
    // "nobody should expect them to sign", "it should not be forgotten": asides to the reader
    /^(?:expect|assume|forget|think|believe|imagine|hope|surprise|note|remember|mistake|underestimate)$/.test(
      head.lemma,
    ) ||
    sentence.children(modal, 'aux').some(({ lemma }) => lemma === 'have')
  );
}

/** "Drivers would be paid", "the gates would stay shut", "there would be a release": what a plan provides for. */
function hypothetical(
  sentence: Sentence,
  head: Token,
): { words: Token[]; stance: 'demands' | 'opposes'; strong: boolean } | null {
  const would = auxiliaries(sentence, head).find((auxiliary) => auxiliary.lemma.toLowerCase() === 'would');
  if (!would || !isVerbal(head) || sentence.child(head, 'cop')) return null;
  // "None of the others would grant it": what others do
  if (sentence.children(head, 'nsubj').some(({ text }) => /^(?:none|nobody|neither|few|others?)$/i.test(text)))
    return null;
  if (SEMI_MODALS.has(head.lemma) && sentence.child(head, 'xcomp')) return null;
  if (sentence.children(head, 'advcl').some((one) => hasMark(sentence, one, 'if', 'unless'))) return null;
  return { words: [would], stance: isNegated(sentence, head) ? 'opposes' : 'demands', strong: false };
}
