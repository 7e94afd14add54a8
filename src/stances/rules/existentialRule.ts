import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate } from '../candidate.ts';
import { isNegated, isNegativeNominal, isQuestion, isVerbal } from '../clause.ts';
import { namesProposal } from '../proposals.ts';
import { nearestReport } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';
import { type Voice, voicesIn } from '../voice.ts';

const MODALS = /^(will|would|can|could|must|should|shall|wo|ca)$/i;

/** "There will be no deal, said Oslo", "there must be a timetable": what a speaker says must or must not exist. */
export function existentialRule(sentence: Sentence, parties: PartyTable, voice: Voice | null = null): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const there of sentence.tokens) {
    if (there.lemma.toLowerCase() !== 'there' || !isRelation(there.rel, 'expl')) continue;
    const be = sentence.governor(there)!;
    const noun = isVerbal(be) ? sentence.child(be, 'nsubj', 'obj') : be;
    const modal = sentence.children(be, 'aux').find((aux) => MODALS.test(aux.lemma));
    if (!noun || !modal || isUnreal(sentence, be)) continue;
    const negative = isNegativeNominal(sentence, noun) || isNegated(sentence, be);
    const obliges = /^(must|should)$/i.test(modal.lemma);
    if (!negative && !obliges) continue;
    const speakers = nearestReport(sentence, parties, be)?.speakers ?? voicesIn(sentence, parties, voice, be);
    for (const speaker of speakers)
      found.push({
        sentence,
        holder: speaker,
        stance: negative ? 'opposes' : 'demands',
        content: { head: noun, kind: 'nominal', slot: 'obj', actor: null, from: null },
        cue: [there, be, modal],
        at: be,
        rule: negative ? 'existential:no' : 'existential:must',
        family: 'existential',
        weak: false,
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: sentence.children(noun, 'det').filter(({ text }) => /^no$/i.test(text)),
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
        weak: true,
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: [],
      });
  }
  return found;
}

/** "No truce without hostages, the minister said": a denied noun that is all there is to what somebody says. */
function isBareDenial(sentence: Sentence, noun: Token): boolean {
  return (
    namesProposal(sentence, noun) &&
    /^(?:ccomp|parataxis|root|dep)$/.test(noun.rel) &&
    sentence.children(noun, 'det').some(({ text }) => text.toLowerCase() === 'no') &&
    !sentence.child(noun, 'cop', 'nsubj', 'aux', 'case', 'expl')
  );
}
