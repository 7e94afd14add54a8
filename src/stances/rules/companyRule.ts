import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyMention, PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { cases } from '../clause.ts';
import type { Companions } from '../companions.ts';
import { cutBefore } from '../demandWords.ts';

/**
 * "Chile, supported by Peru and Bolivia, opposed the levy", "Peru joined Chile in asking for a pause", "Peru agrees with Chile that …":
 * whoever stands beside the holder takes the same stance.
 *
 * @param company the phrases of this sentence that set parties beside others
 * @param stated stances of this sentence
 */
export function companyRule(
  sentence: Sentence,
  parties: PartyTable,
  company: readonly Companions[],
  stated: readonly Candidate[],
): Candidate[] {
  return stated.flatMap((base) => {
    const beside = [
      ...company
        .filter((phrase) => isMeant(phrase, base, stated))
        .flatMap(({ at, members }) => members.map((member) => ({ at, member }))),
      ...sharers(sentence, parties, base).map((member) => ({ at: base.at, member })),
    ];
    return beside.flatMap(({ at, member }) =>
      referencesOf(sentence, member)
        .filter(({ holder }) => holder.partyId !== base.holder.holder.partyId)
        .map((holder) => ({
          ...(at.index > base.at.index ? cutBefore(sentence, base, at.index) : base),
          holder,
          rule: `company:${at.lemma.toLowerCase()}`,
        })),
    );
  });
}

/** Statements that the words of company themselves make: "Peru supports Chile" in "Chile, supported by Peru, …". */
export function isOfCompany(company: readonly Companions[], candidate: Candidate): boolean {
  return company.some(({ at, beside }) => beside !== null && candidate.cue.includes(at));
}

/** Beside the holder of this statement, or at the end of the clause that it stands in. */
function isMeant({ at, beside }: Companions, base: Candidate, stated: readonly Candidate[]): boolean {
  if (beside) return beside.head === base.holder.mention.head && base.holder.mention.sentence === base.sentence.index;
  const last = stated.filter((one) => one.at.index < at.index).at(-1);
  return last !== undefined && last.at === base.at && base.holder.token.index < base.at.index;
}

/** The object of "join" ("Peru joined Chile in asking"), whom one sides with, and those one agrees with ("agrees with Chile that"). */
function sharers(sentence: Sentence, parties: PartyTable, base: Candidate): PartyMention[] {
  const above = sentence.governor(base.at);
  const isBelow = above !== undefined && !isRelation(base.at.rel, 'conj') && !isRelation(base.at.rel, 'parataxis');
  const joined = isBelow && above.lemma === 'join' ? sentence.children(above, 'obj') : [];
  const sided =
    isBelow && above.lemma === 'side'
      ? sentence.children(above, 'obl').filter((one) => cases(sentence, one)[0] === 'with')
      : [];
  const agreed =
    base.at.lemma === 'agree' && (sentence.child(base.at, 'ccomp', 'xcomp') || isOn(sentence, base.at))
      ? sentence.children(base.at, 'obl').filter((one) => cases(sentence, one)[0] === 'with')
      : [];
  return [...joined, ...sided, ...agreed].flatMap((token) => parties.at(sentence, token) ?? []);
}

/** "has agreed with Chile on a toll". */
const isOn = (sentence: Sentence, verb: Token): boolean =>
  sentence.children(verb, 'obl').some((one) => cases(sentence, one)[0] === 'on');

function referencesOf(sentence: Sentence, mention: PartyMention): HolderReference[] {
  return mention.holders.map((holder) => ({ holder, mention, token: sentence.tokens[mention.head] }));
}
