import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { Candidate } from './candidate.ts';
import { cutBefore } from './demandWords.ts';
import { flip } from './polarity.ts';
import { partiesAt } from './references.ts';

/** What is left of a clause that takes the stance of the one before under a condition. */
const LIMITED = /^(?:only (?:if|when|once|after|with|on)|on (?:the )?condition that|provided that) /;

/** What is left of one that does not take it. */
const DENIED = /^not(?: at all)? [,;.]/;

/**
 * "Oslo would sign, Lima *only if* fish are left out, and Bern *not at all*": the condition and the denial are those of the parties that stand
 * before them, not of the one that the sentence began with.
 *
 * @param stated what the clauses with verbs state
 */
export function limitedGaps(sentence: Sentence, parties: PartyTable, stated: readonly Candidate[]): Candidate[] {
  let found = [...stated];
  for (const separator of sentence.tokens) {
    if (!/^[,;]$/.test(separator.text) || found.length === 0) continue;
    const start = separator.index + (/^(?:and|but)$/.test(wordAt(sentence, separator.index + 1)) ? 2 : 1);
    const mention = parties.mentions.find(
      ({ sentence: index, first, form }) =>
        index === sentence.index && first === start && /^(?:name|acronym|metonym|description|role)$/.test(form),
    );
    const rest = mention && sentence.tokens.slice(mention.last + 1);
    const opening =
      rest
        ?.slice(0, 5)
        .map(({ text }) => `${text} `)
        .join('') ?? '';
    if (!mention || !rest || !(LIMITED.test(opening) || DENIED.test(opening))) continue;
    const ours = (one: Candidate): boolean =>
      one.sentence === sentence && one.at.index < separator.index && one.content.head.index < separator.index;
    const base = found.findLast((one) => ours(one) && one.stance !== 'noncommittal' && one.content.slot !== 'subj');
    if (!base) continue;
    const cut = (one: Candidate): Candidate => cutBefore(sentence, one, separator.index);
    const denials: Token[] = DENIED.test(opening) ? [rest[0]] : [];
    const made = partiesAt(sentence, parties, sentence.tokens[mention.head])
      .filter(({ holder }) => holder.partyId !== base.holder.holder.partyId)
      .map((holder) => ({
        ...cut(base),
        holder,
        stance: denials.length ? flip(base.stance) : base.stance,
        cue: [...base.cue, ...denials],
        rule: `gap:${base.rule.replace(/^gap:/, '')}`,
        until: denials.length ? base.at.index : undefined,
      }));
    if (made.length === 0) continue;
    found = [...found.map((one) => (ours(one) ? { ...cut(one), until: one.until ?? separator.index } : one)), ...made];
  }
  return found;
}

const wordAt = (sentence: Sentence, index: number): string => sentence.tokens[index]?.text.toLowerCase() ?? '';
