import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate } from '../candidate.ts';
import { cases, isNegated, isNegativeNominal, isQuestion, isVerbal, negations } from '../clause.ts';
import { IDLE_PRICES } from '../lexicon/conditions.ts';
import { MISSING_THINGS, NEVER_WANTED } from '../lexicon/fragments.ts';
import { namesProposal } from '../proposals.ts';
import { isDoubted, nearestReport } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';
import { type Voice, voicesIn } from '../voice.ts';

const MODALS = /^(will|would|can|could|must|should|shall|wo|ca)$/i;

/** "There will be no deal, said Oslo", "there is not going to be a deal", "there must be a timetable": what a speaker says must or must not exist. */
export function existentialRule(sentence: Sentence, parties: PartyTable, voice: Voice | null = null): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const there of sentence.tokens) {
    if (there.lemma.toLowerCase() !== 'there' || !isRelation(there.rel, 'expl')) continue;
    const going = goingToBe(sentence, there);
    const be = going ?? sentence.governor(there)!;
    const noun = going ? thingToBe(sentence, going) : isVerbal(be) ? sentence.child(be, 'nsubj', 'obj') : be;
    const modal =
      going ??
      sentence.children(be, 'aux').find((aux) => MODALS.test(aux.lemma)) ??
      (noun && isPriced(sentence, noun) ? be : undefined);
    // "there can be no question, says Oslo, of a truce": see the idiom
    if (!noun || !modal || isUnreal(sentence, be) || noun.lemma === 'question') continue;
    const denied =
      isNegativeNominal(sentence, noun) || (going ? isDeniedBetween(sentence, there, going) : isNegated(sentence, be));
    const obliges = /^(must|should)$/i.test(modal.lemma);
    const report = nearestReport(sentence, parties, be);
    const doubted = obliges && isDoubted(sentence, report);
    const negative = denied !== doubted;
    if (!negative && !obliges) continue;
    if (NEVER_WANTED.has(noun.lemma.toLowerCase())) continue;
    const speakers = report?.speakers ?? voicesIn(sentence, parties, voice, be);
    for (const speaker of speakers)
      found.push({
        sentence,
        holder: speaker,
        stance: negative ? 'opposes' : 'demands',
        content: { head: noun, kind: 'nominal', slot: 'obj', actor: null, from: null },
        cue: [there, be, modal, ...(doubted && report?.verb ? [report.verb, ...negations(sentence, report.verb)] : [])],
        at: be,
        rule: negative ? 'existential:no' : 'existential:must',
        family: 'existential',
        weak: false,
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: sentence.children(noun, 'det').filter(({ text }) => /^(?:no|any)$/i.test(text)),
      });
  }
  for (const noun of sentence.tokens) {
    if (!isBareDenial(sentence, noun)) continue;
    for (const speaker of nearestReport(sentence, parties, noun)?.speakers ?? [])
      found.push({
        sentence,
        holder: speaker,
        stance: 'opposes',
        content: { head: noun, kind: 'nominal', slot: 'obj', actor: null, from: null },
        cue: [noun, ...sentence.children(noun, 'det')],
        at: noun,
        rule: 'existential:no',
        family: 'existential',
        weak: !isPriced(sentence, noun),
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: sentence.children(noun, 'det'),
      });
  }
  return found;
}

/** "there is not | going | to be a deal": read from the words, since the trees part the two verbs in many ways. */
function goingToBe(sentence: Sentence, there: Token): Token | undefined {
  const going = sentence.tokens.slice(there.index + 1, there.index + 4).find(({ text }) => text === 'going');
  const behind = going && sentence.tokens.slice(going.index + 1, going.index + 3).map(({ text }) => text);
  return behind?.join(' ') === 'to be' ? going : undefined;
}

function thingToBe(sentence: Sentence, going: Token): Token | undefined {
  const be = sentence.tokens[going.index + 2];
  const above = sentence.governor(be);
  if (isRelation(be.rel, 'cop') && above && above.index > be.index) return above;
  // "is not going to be | a merger": beside the verb, both under "going"
  const beside = sentence
    .children(going, 'nsubj', 'obj', 'xcomp')
    .find(({ index, upos }) => index > be.index && /^(?:NOUN|PROPN)$/.test(upos));
  return sentence.child(be, 'nsubj', 'obj', 'xcomp') ?? beside;
}

const isDeniedBetween = (sentence: Sentence, there: Token, going: Token): boolean =>
  sentence.tokens.slice(there.index + 1, going.index).some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text));

/** "no vote | without a census": not to be had for nothing, whatever it is. */
function isPriced(sentence: Sentence, noun: Token): boolean {
  const above = sentence.governor(noun);
  return (
    isNegativeNominal(sentence, noun) &&
    !MISSING_THINGS.has(noun.lemma.toLowerCase()) &&
    [noun, ...(above ? [above] : [])]
      .flatMap((at) => sentence.children(at, 'nmod', 'obl'))
      .some((price) => cases(sentence, price)[0] === 'without' && !IDLE_PRICES.has(price.lemma.toLowerCase()))
  );
}

/** "No truce without hostages, the minister said": a denied noun that is all there is to what somebody says. */
function isBareDenial(sentence: Sentence, noun: Token): boolean {
  return (
    (namesProposal(sentence, noun) || isPriced(sentence, noun)) &&
    /^(?:ccomp|parataxis|root|dep)$/.test(noun.rel) &&
    sentence.children(noun, 'det').some(({ text }) => text.toLowerCase() === 'no') &&
    !sentence.child(noun, 'cop', 'nsubj', 'aux', 'case', 'expl')
  );
}
