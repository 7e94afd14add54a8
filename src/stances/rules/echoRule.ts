import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate } from '../candidate.ts';
import { flip } from '../polarity.ts';
import { partiesAt } from '../references.ts';
import type { StanceType } from '../stance.ts';

/** Tokens between the inverted auxiliary and the name of the one who joins in ("so did its junior partner, the Greens"). */
const REACH = 5;
const AUXILIARY = /^(do|does|did|is|are|was|were|has|have|had|will|would|can|could)$/i;
/** A sentence without a verb of its own is no longer than this ("Germany, too.", "Argentina does not."). */
const SHORTEST = 7;

/**
 * "So does Mexico", "nor will Ottawa", "as did the union", "Argentina does not", "Germany, too": another party takes (or turns) the stance
 * stated last; the demand is the one named last.
 *
 * @param stated stances of the sentence before and, after them, of this one
 */
export function echoRule(sentence: Sentence, parties: PartyTable, stated: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const echo of [...inversions(sentence), ...fragments(sentence)]) {
    const base = stated.filter((one) => one.sentence !== sentence || one.at.index < echo.at.index).at(-1);
    if (!base || (base.sentence !== sentence && echo.at.index > SHORTEST)) continue;
    const holders = echo.subjects.map((subject) => partiesAt(sentence, parties, subject)).find((named) => named.length);
    for (const holder of holders ?? []) {
      if (holder.holder.partyId === base.holder.holder.partyId) continue;
      const stance: StanceType = echo.turned ? flip(base.stance) : base.stance;
      found.push({
        ...base,
        sentence,
        holder,
        stance,
        content: { head: echo.stands, kind: 'nominal', slot: 'echo', actor: null, from: null },
        cue: [echo.at],
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
}

/** "so does X", "neither did X", "as has X": up to the next sign there is no verb but the auxiliary. */
function inversions(sentence: Sentence): Echo[] {
  return sentence.tokens.flatMap((at) => {
    if (!/^(so|neither|nor|as)$/i.test(at.text) || !AUXILIARY.test(sentence.tokens[at.index + 1]?.text ?? ''))
      return [];
    if (/^as$/i.test(at.text) && sentence.tokens[at.index + 1].lemma === 'be') return [];
    const rest = sentence.tokens.slice(at.index + 2);
    const end = rest.findIndex((token) => token.upos === 'PUNCT');
    const after = end < 0 ? rest : rest.slice(0, end);
    if (after.some((token) => token.upos === 'VERB')) return [];
    const subjects = after.slice(0, REACH).filter((token) => token.upos === 'PROPN' || token.upos === 'NOUN');
    return subjects.length ? [{ at, stands: sentence.tokens[at.index + 1], subjects, turned: false }] : [];
  });
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
