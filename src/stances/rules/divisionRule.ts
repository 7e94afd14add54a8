import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyMention, PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { type Content, nominal } from '../content.ts';
import { cutBefore } from '../demandWords.ts';
import { ADOPTED_NOUNS, ADOPTING_VERBS } from '../lexicon/planNouns.ts';
import { DIVIDING_VERBS, LONGEST_SIDE, SIDES, SIDES_IN_A_VOTE } from '../lexicon/sides.ts';
import { namesProposal } from '../proposals.ts';
import { mentionOpening } from '../references.ts';
import type { StanceType } from '../stance.ts';

/** Those named before one side ("Spain and Italy | in favour"). */
interface Division {
  members: PartyMention[];
  stance: StanceType;
  cue: readonly Token[];
}

/**
 * "The motion was adopted, with Spain in favour and Kenya against", "Spain voted for the quota, with Kenya abstaining": how those divide who are
 * named behind "with", on what the clause before it puts to the vote.
 *
 * @param stated stances of this sentence
 */
export function divisionRule(sentence: Sentence, parties: PartyTable, stated: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const opening of sentence.tokens) {
    if (opening.index === 0 || !/^with$/i.test(opening.text)) continue;
    const divisions = divisionsFrom(sentence, parties, opening.index + 1);
    if (divisions.length === 0) continue;
    const base = stated.findLast(({ at, content }) => at.index < opening.index && content.head.index < opening.index);
    const content = base ? cutBefore(sentence, base, opening.index).content : votedOn(sentence, opening);
    if (!content) continue;
    for (const { members, stance, cue } of divisions)
      for (const mention of members)
        for (const holder of mention.holders)
          found.push({
            ...PLAINLY_STATED,
            ...(base ? { leftOut: base.leftOut } : {}),
            sentence,
            holder: { holder, mention, token: sentence.tokens[mention.head] },
            stance,
            content,
            cue,
            at: cue[0],
            rule: 'division:with',
            family: 'answer',
            speech: false,
          });
  }
  return found;
}

/** "Spain in favour | and Kenya | voting against": names and, behind the last of them, where they stand. */
function divisionsFrom(sentence: Sentence, parties: PartyTable, from: number): Division[] {
  const found: Division[] = [];
  let members: PartyMention[] = [];
  for (let at = from; at < sentence.tokens.length; ) {
    if (/^(?:,|and|but|both)$/i.test(sentence.tokens[at].text)) {
      at++;
      continue;
    }
    const mention = mentionOpening(sentence, parties, at, at + 1);
    const side = members.length ? sideAt(sentence, at) : null;
    if (side) {
      found.push({ members, stance: side.stance, cue: side.words });
      members = [];
      at += side.words.length;
      if (/^(?:it|them|this|that)$/i.test(sentence.tokens[at]?.text ?? '')) at++;
      if (/^[.;]$/.test(sentence.tokens[at]?.text ?? '.')) return found;
    } else if (mention && (mention.first === at || sentence.tokens[at].upos === 'DET')) {
      members = [...members, mention];
      at = mention.last + 1;
    } else return members.length ? [] : found;
  }
  return members.length ? [] : found;
}

/** The side named from a word on, "voting" included, where the clause or the next name comes behind it. */
function sideAt({ tokens }: Sentence, from: number): { stance: StanceType; words: Token[] } | null {
  const voting = /^voting$/i.test(tokens[from].text) ? 1 : 0;
  for (let length = LONGEST_SIDE; length > 0; length--) {
    const words = tokens.slice(from + voting, from + voting + length);
    const said = words.map(({ text }) => text.toLowerCase()).join(' ');
    const next = tokens[from + voting + length];
    const ends = !next || next.upos === 'PUNCT' || /^(?:and|but|it|them|this|that)$/i.test(next.text);
    const stance = SIDES_IN_A_VOTE.has(said) ? SIDES.get(said) : undefined;
    if (stance && ends) return { stance, words: tokens.slice(from, from + voting + length) };
  }
  return null;
}

/** "*The motion* was adopted | with …", "The board passed *the budget* | with …": the thing on which there was a vote. */
function votedOn(sentence: Sentence, { index }: Token): Content | null {
  const verb = sentence.tokens
    .slice(0, index)
    .findLast(
      ({ upos, lemma }) =>
        upos === 'VERB' && (ADOPTING_VERBS.has(lemma.toLowerCase()) || DIVIDING_VERBS.has(lemma.toLowerCase())),
    );
  const thing = verb && (sentence.child(verb, 'nsubj:pass') ?? sentence.child(verb, 'obj'));
  if (!thing || thing.index > index || !(namesProposal(sentence, thing) || ADOPTED_NOUNS.has(thing.lemma))) return null;
  return { ...nominal(thing, 'obj'), words: sentence.subtree(thing).filter((word) => word.index < index) };
}
