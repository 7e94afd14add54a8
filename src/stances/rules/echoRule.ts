import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { exclaimed, wanted } from '../attitudes.ts';
import type { Candidate } from '../candidate.ts';
import { cutBefore } from '../demandWords.ts';
import type { Echo } from '../echo.ts';
import { ellipses, fragments, inversions, SHORTEST } from '../echoes.ts';
import { likenesses } from '../likenesses.ts';
import { flip } from '../polarity.ts';
import { partiesAt } from '../references.ts';
import { answererOf, isRequest } from '../requests.ts';
import { POLARITY, type StanceType } from '../stance.ts';

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
    ...likenesses(sentence, parties),
    ...wanted(sentence),
    ...exclaimed(sentence, parties),
  ].sort((a, b) => a.at.index - b.at.index);
  let reach = SHORTEST;
  for (const echo of echoes) {
    const before = stated.filter((one) => one.sentence !== sentence || one.at.index < echo.at.index);
    // "Lima, which needs the port, wants a vote, and so does Quito"
    const last =
      before.findLast((one) => one.sentence !== sentence || !isWithinRelative(sentence, one.at, echo.at)) ??
      before.at(-1);
    const base = /^(?:so|as|too)$/i.test(echo.at.text) ? last && mainOf(last, before) : last;
    if (!base || (base.sentence !== sentence && opensAt(echo) > reach)) continue;
    if (isOfOtherVerb(echo, base)) continue;
    if (echo.contrasting && !isDenied(base) && !(isRequest(base) && PERFORMING.test(echo.at.lemma))) continue;
    if (echo.vague && stated.filter((one) => one.sentence === base.sentence && one !== base).length > 0) continue;
    // "gives up Morag but not Rafah": a contrast of places, not of parties
    if (echo.at.lemma === 'not' && base.content.head.upos === 'PROPN') continue;
    const holders =
      echo.speakers ??
      echo.subjects.map((subject) => partiesAt(sentence, parties, subject)).find((named) => named.length);
    for (const named of holders ?? []) {
      const holder = answererOf(named, base);
      if (holder.holder.partyId === base.holder.holder.partyId) continue;
      // "The drivers did too, the guards did not"
      reach = echo.at.index + SHORTEST;
      const turned = echo.turned !== (echo.bare === true && isDenied(base));
      const asked = echo.contrasting || base.addressee?.partyId === holder.holder.partyId;
      const same = asked && isRequest(base) ? 'supports' : base.stance;
      const alone = echo.stance && agreesToRefusal(echo, base) ? flip(echo.stance) : echo.stance;
      const stance: StanceType = alone ?? (turned ? flip(base.stance) : same);
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
        leftOut: base.sentence === sentence && base.content.head === base.at ? ownWords(sentence, base) : [],
      });
    }
  }
  return found;
}

/** "Oslo thinks it too low and will keep its shares. *So will* Lima": taken up is what Oslo will do, and not what it thinks. */
const isOfOtherVerb = ({ stands }: Echo, { sentence, at, cue }: Candidate): boolean =>
  WILL.test(stands.text) &&
  ![...cue, ...sentence.children(at, 'aux')].some(({ text }) => WILL.test(text)) &&
  sentence.tokens.some(({ text, index }) => WILL.test(text) && index > at.index);

const WILL = /^(?:will|would|['’](?:ll|d))$/i;

/**
 * "Chile opposes the levy. *Peru agrees*", "Chile asked it not to sign, and it *obliged*": what is agreed to is the refusal. "Chile refused to
 * sign. Peru agreed": both were asked the same.
 */
const agreesToRefusal = ({ at, words }: Echo, { stance, cue, addressee }: Candidate): boolean =>
  stance === 'opposes' &&
  !words?.some(({ text }) => /^to$/i.test(text)) &&
  (/^agree$/.test(at.lemma)
    ? !cue.some(({ lemma }) => /^(?:refuse|decline)$/.test(lemma))
    : /^(?:oblige|comply|promise)$/.test(at.lemma) && addressee !== null);

/** Where an echo begins: "*Peru*, in a letter of nine pages, did the same". */
const opensAt = ({ at, subjects }: Echo): number => Math.min(at.index, ...subjects.map(({ index }) => index));

/** "*Peru will* pay, Chile will not": the words by which the first party says its own act. */
const ownWords = (sentence: Sentence, { at, leftOut }: Candidate): Token[] => [
  ...leftOut,
  ...sentence.children(at, 'nsubj').flatMap((subject) => sentence.subtree(subject)),
  ...sentence.children(at, 'aux'),
];

/** Auxiliaries of an act that somebody was asked for: "asked both to stay. *Lima* did". */
const PERFORMING = /^(?:do|have|will|would)$/i;

/** True if a statement owes its side to a "not", or to an "anything but". */
const isDenied = ({ cue }: Candidate): boolean =>
  cue.some(
    ({ text }, at) =>
      /^(?:not|n['’]t|never|no|nor|neither)$/i.test(text) ||
      (/^anything$/i.test(text) && /^but$/i.test(cue[at + 1]?.text ?? '')),
  );

/** "wants *grants*, not loans, and so does Lima": of two sides of one contrast the one that is affirmed. */
const mainOf = (base: Candidate, stated: readonly Candidate[]): Candidate =>
  base.stance === 'opposes'
    ? (stated.find(({ at, stance }) => at === base.at && POLARITY[stance] === 'pro') ?? base)
    : base;

/** True of a word in a relative clause that ends before `behind`, with the clause around it going on. */
const isWithinRelative = (sentence: Sentence, at: Token, behind: Token): boolean =>
  [at, ...sentence.ancestors(at)].some(
    (above) => isRelation(above.rel, 'acl:relcl') && sentence.span(above)[1] < behind.index - 2,
  );
