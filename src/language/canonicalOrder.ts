import { interruptedPredicate } from './asideOrder.ts';
import { doingCleft, equative, itCleft, subjectCleft, whatCleft } from './cleftOrder.ts';
import {
  fronted,
  frontedClause,
  frontedOblique,
  frontedVerb,
  frontedWithRelative,
  frontedWithRemark,
} from './frontedOrder.ts';
import { type CanonicalOrder, CLAUSE_SIGN, type Range, type TaggedWords } from './movedPhrases.ts';

/**
 * Undoes what English does to put a phrase into focus, for parsers and rules read plain sentences best: "a toll is something Oslo refuses to
 * discuss", "what Oslo refuses to discuss is a toll", "it is a toll that Oslo refuses to discuss", "a toll Oslo refuses to discuss" all become
 * "Oslo refuses to discuss a toll".
 *
 * @returns null if nothing is moved, or if it is not plain what is
 */
export function canonicalOrder(words: TaggedWords): CanonicalOrder | null {
  for (const clause of clausesOf(words)) {
    const found =
      whatCleft(words, clause) ??
      doingCleft(words, clause) ??
      itCleft(words, clause) ??
      subjectCleft(words, clause) ??
      equative(words, clause) ??
      frontedClause(words, clause) ??
      fronted(words, clause) ??
      frontedOblique(words, clause) ??
      frontedWithRelative(words, clause) ??
      frontedVerb(words, clause) ??
      frontedWithRemark(words, clause) ??
      interruptedPredicate(words, clause);
    if (found) return found;
  }
  return null;
}

/** Stretches between the signs and conjunctions that part clauses. */
function clausesOf(words: TaggedWords): Range[] {
  const starts = [0];
  words.forms.forEach((form, at) => {
    const afterComma = /^(?:and|but|yet)$/i.test(form) && words.forms[at - 1] === ',';
    if (CLAUSE_SIGN.test(form) || afterComma) starts.push(at + 1);
    if (at === 0 && /^(?:But|And|Yet|[“"‘«])$/.test(form)) starts.push(1);
  });
  return starts.map((from): Range => {
    let to = from;
    while (to < words.forms.length && !endsClause(words, to)) to++;
    return [from, to];
  });
}

function endsClause({ forms }: TaggedWords, at: number): boolean {
  if (CLAUSE_SIGN.test(forms[at]) || /^[”"»]$/.test(forms[at])) return true;
  return (
    forms[at] === ',' &&
    /^(?:and|but|yet|though|although|while|whereas|because|said|says|which|so|provided|providing|if|unless|until|once|when|since|not)$/i.test(
      forms[at + 1] ?? '',
    )
  );
}
