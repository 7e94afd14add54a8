import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyMention, PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate } from '../candidate.ts';
import { isNegated, isPassive, isVerbal } from '../clause.ts';
import { clause, nominal } from '../content.ts';
import { cutBefore } from '../demandWords.ts';
import {
  ABOLISHING,
  CIRCUMSTANCES,
  type Circumstance,
  ENACTING,
  LONGEST_PREPOSITION,
  MEASURES,
} from '../lexicon/circumstances.ts';
import { flip } from '../polarity.ts';
import { namesProposal } from '../proposals.ts';
import { isSpeechVerb } from '../speech.ts';
import { POLARITY } from '../stance.ts';
import { isBackground } from '../veridicality.ts';

/**
 * "Chile wants to raise the levy, to the dismay of Peru", "over Peru's objections": those whose feeling or answer goes with a stance take one
 * on the same demand; what dismays them when it is refused, they want.
 *
 * @param stated stances of this sentence
 * @returns their statements, whose first cue is the first word of the phrase
 */
export function circumstanceRule(sentence: Sentence, parties: PartyTable, stated: readonly Candidate[]): Candidate[] {
  return sentence.tokens.flatMap((noun) => {
    const read = circumstanceAt(sentence, parties, noun);
    const base =
      read &&
      stated.findLast(
        ({ sentence: its, at, content }) =>
          its === sentence && at.index < read.first.index && content.head.index < read.first.index,
      );
    if (read && !base) return onWhatIsDone(sentence, parties, noun, read);
    if (!read || !base || POLARITY[base.stance] === 'neutral') return [];
    const { circumstance, first, member } = read;
    const refused = POLARITY[base.stance] === 'con';
    const cut = cutBefore(sentence, base, first.index);
    return member.holders
      .filter(({ partyId }) => partyId !== base.holder.holder.partyId)
      .map((holder) => ({
        ...cut,
        holder: { holder, mention: member, token: sentence.tokens[member.head] },
        stance: refused ? flip(circumstance.stance) : circumstance.stance,
        cue: [first, noun],
        at: noun,
        rule: `circumstance:${noun.lemma.toLowerCase()}`,
        family: 'echo',
        addressee: null,
      }));
  });
}

interface Circumstanced {
  circumstance: Circumstance;
  first: Token;
  member: PartyMention;
}

/**
 * "The timetable was adopted over the objections of Denmark", "To Peru's dismay the bill doubles the levy": nobody's stance, but a measure, which
 * they take as the phrase says.
 */
function onWhatIsDone(
  sentence: Sentence,
  parties: PartyTable,
  noun: Token,
  { circumstance, first, member }: Circumstanced,
): Candidate[] {
  const act = sentence.ancestors(noun).find(isVerbal);
  const subject = act && sentence.child(act, 'nsubj');
  if (
    !act ||
    !subject ||
    isNegated(sentence, act) ||
    isBackground(sentence, act) ||
    isSpeechVerb(act) ||
    parties.at(sentence, subject)
  )
    return [];
  const passive = isPassive(sentence, act);
  const verb = act.lemma.toLowerCase();
  const abolished = passive && ABOLISHING.has(verb) && namesProposal(sentence, subject);
  if (passive ? !ENACTING.has(verb) && !abolished : !MEASURES.has(subject.lemma.toLowerCase())) return [];
  const content = passive ? nominal(subject, 'obj') : clause(sentence, act, 'that');
  return member.holders.map((holder) => ({
    sentence,
    holder: { holder, mention: member, token: sentence.tokens[member.head] },
    stance: abolished ? flip(circumstance.stance) : circumstance.stance,
    content,
    cue: [first, noun],
    at: noun,
    rule: `circumstance:${noun.lemma.toLowerCase()}`,
    family: 'evaluation',
    weak: true,
    addressee: null,
    speech: false,
    hedged: false,
    leftOut: sentence.tokens.slice(first.index, Math.max(noun.index, member.last) + 1),
  }));
}

/** The phrase around such a noun, "to the dismay of Peru" or "to Peru's dismay", and whose it is. */
function circumstanceAt(sentence: Sentence, parties: PartyTable, noun: Token): Circumstanced | null {
  const word = noun.text.toLowerCase();
  const fitting = CIRCUMSTANCES.filter(({ nouns }) => nouns.test(word));
  if (fitting.length === 0) return null;
  const { tokens } = sentence;
  let before = noun.index - 1;
  while (before >= 0 && /^(?:ADJ|ADV)$/.test(tokens[before].upos)) before--;
  let member: PartyMention | null = null;
  if (/^(?:['’]s|['’])$/.test(tokens[before]?.text ?? '')) {
    member = parties.at(sentence, tokens[before - 1]);
    before = (member?.first ?? 0) - 1;
  } else if (/^(?:of|from|in|by)$/i.test(tokens[noun.index + 1]?.text ?? '')) {
    const next = tokens.slice(noun.index + 2, noun.index + 5).find((token) => parties.at(sentence, token));
    member = next ? parties.at(sentence, next) : null;
  }
  if (/^the$/i.test(tokens[before]?.text ?? '')) before--;
  if (!member) return null;
  for (let length = LONGEST_PREPOSITION; length > 0; length--) {
    const run = tokens.slice(Math.max(0, before - length + 1), before + 1);
    const spoken = run.map(({ text }) => text.toLowerCase()).join(' ');
    const circumstance = fitting.find(({ prepositions }) => prepositions.test(spoken));
    if (circumstance) return { circumstance, first: run[0], member };
  }
  return null;
}
