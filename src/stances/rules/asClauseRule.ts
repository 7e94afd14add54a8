import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { auxiliaries, clauseOf, isNegated, isVerbal, negations } from '../clause.ts';
import { clause } from '../content.ts';
import type { Occurrence } from '../occurrences.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "Chile lifted the toll, as Peru had asked", "as demanded by Lima, the fleet will leave", "did not sign, as Oslo had urged it to": what somebody
 * wanted stands in the clause around, without its denial.
 */
export function asClauseRule(sentence: Sentence, parties: PartyTable, occurrences: readonly Occurrence[]): Candidate[] {
  return occurrences.flatMap(({ head, tokens, predicate }) => {
    const around = predicate.pos === 'verb' ? clauseAround(sentence, head, tokens) : null;
    // "the text as it stood"
    if (!around || !/^(?:demands|supports)$/.test(predicate.stance) || head.lemma === 'stand') return [];
    if (isNegated(sentence, head) || isUnreal(sentence, head)) return [];
    const actor = sentence.child(head, 'obl:agent') ?? actorOf(sentence, head);
    if (!actor || sentence.governor(actor) !== head) return [];
    const denied = isNegated(sentence, around);
    // "does not intend | to leave |, as they had urged"
    const act = WILLING.has(around.lemma) ? (sentence.child(around, 'xcomp') ?? around) : around;
    const helpers = auxiliaries(sentence, around).filter(({ lemma }) => /^(?:do|will|would|have)$/.test(lemma));
    return partiesAt(sentence, parties, actor).map(
      (holder): Candidate => ({
        sentence,
        holder,
        stance: predicate.stance,
        content: clause(sentence, act, act === around ? 'that' : 'to'),
        cue: tokens,
        at: head,
        rule: `as:${predicate.words.join(' ')}`,
        family: 'verb',
        weak: false,
        addressee: null,
        speech: predicate.speech,
        hedged: false,
        leftOut: [...sentence.subtree(head), ...(denied ? negations(sentence, around) : []), ...helpers],
      }),
    );
  });
}

/** The clause to which "as Peru had asked (it to)" belongs; null where the verb has something of its own that was asked for. */
function clauseAround(sentence: Sentence, verb: Token, words: readonly Token[]): Token | null {
  const as = sentence.children(verb, 'mark').find(({ text }) => /^as$/i.test(text));
  const governor = sentence.governor(verb);
  if (
    !as ||
    !governor ||
    !isRelation(verb.rel, 'advcl') ||
    /^(?:if|though|to)$/i.test(sentence.tokens[as.index + 1]?.text ?? '')
  )
    return null;
  if (/^(?:as|long|soon|far|much|well|same|such)$/i.test(sentence.tokens[as.index - 1]?.text ?? '')) return null;
  const own = sentence
    .children(verb, 'obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'advcl')
    .filter(
      (child) =>
        !words.includes(child) &&
        child.index > verb.index &&
        !isAddressed(child) &&
        !isRelation(child.rel, 'obl:agent'),
    );
  if (own.length > 0) return null;
  const around = lastOfContrast(sentence, clauseOf(sentence, governor), verb);
  return around !== verb && (isVerbal(around) || sentence.child(around, 'cop')) ? around : null;
}

/** "were heard but *kept out*, as Oslo had asked": of two things that differ the last is meant. */
const lastOfContrast = (sentence: Sentence, first: Token, verb: Token): Token =>
  sentence
    .children(first, 'conj')
    .findLast(
      (second) =>
        second.index < verb.index &&
        (isVerbal(second) || sentence.child(second, 'cop') !== undefined) &&
        sentence.child(second, 'cc')?.lemma === 'but',
    ) ?? first;

/** "had urged | it | to", "had asked | to do": no more than whom it was asked of. */
const isAddressed = (child: Token): boolean =>
  child.upos === 'PRON' ||
  child.upos === 'PROPN' ||
  child.upos === 'ADP' ||
  child.text === 'to' ||
  child.lemma === 'do';

/** Verbs, as lemmas, whose complement is the act: "intends to leave". */
const WILLING = new Set('intend plan want refuse decline agree promise threaten vow mean wish offer decide'.split(' '));
