import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { hasMark, isNegated } from './clause.ts';
import type { Content } from './content.ts';

/** "would rather see it limited", "would sooner sign", "would have the malus softened": a wish, not a forecast. */
export function wishOf(
  sentence: Sentence,
  head: Token,
  auxiliary: Token,
): Pick<Candidate, 'content' | 'cue' | 'leftOut'> | null {
  if (!/^(would|['’]d)$/i.test(auxiliary.text)) return null;
  const adverb = sentence.children(head, 'advmod').find((child) => /^(rather|sooner|preferably)$/i.test(child.text));
  const object = sentence.child(head, 'obj');
  // "Russia would see sanctions lifted" is what a plan provides for
  const done =
    head.lemma === 'have' ||
    (head.lemma === 'see' &&
      (adverb !== undefined || isGlad(sentence, head) || isNegated(sentence, head) || object?.upos === 'PRON'))
      ? complements(sentence, head).find(
          (child) =>
            ['VBN', 'VBD', 'VB', 'VBG', 'JJ'].includes(child.xpos) &&
            child.index > head.index &&
            !hasMark(sentence, child, 'to') &&
            !isRelation(child.rel, 'acl:relcl'),
        )
      : undefined;
  const away = !done && object && head.lemma === 'have' ? placeBehind(sentence, object) : undefined;
  if (object && away) {
    const words = sentence.tokens.slice(sentence.span(object)[0], sentence.span(away)[1] + 1);
    const cue = [auxiliary, head];
    return {
      content: { head: object, kind: 'nominal', slot: 'obj', actor: null, from: null, words },
      cue,
      leftOut: cue,
    };
  }
  if (!adverb && !done) return null;
  // "would rather have a toll"
  if (!done && object && head.lemma === 'have') {
    const words = [auxiliary, adverb!, head];
    return {
      content: { head: object, kind: 'nominal', slot: 'obj', actor: null, from: null },
      cue: words,
      leftOut: words,
    };
  }
  const cue = adverb ? [auxiliary, adverb] : [auxiliary, head];
  const content: Content = done
    ? {
        head: done,
        kind: 'clause',
        slot: 'obj-done',
        actor: null,
        from: object ?? sentence.child(done, 'nsubj') ?? null,
      }
    : { head, kind: 'clause', slot: 'that', actor: null, from: null };
  return { content, cue, leftOut: cue };
}

/** "would *gladly* see the toll go" */
const isGlad = (sentence: Sentence, head: Token): boolean =>
  sentence.children(head, 'advmod').some(({ text }) => /^(?:gladly|happily|willingly|readily)$/i.test(text));

/** "will not have neutrality forced on it", "would not have the mayor sign": what one does not let happen. */
export function isToleration(sentence: Sentence, head: Token): boolean {
  return (
    head.lemma === 'have' &&
    (complements(sentence, head).some(({ xpos }) => xpos === 'VBN') || actOfOther(sentence, head) !== null)
  );
}

/** "will not have | [the mayor sign the lease]": the act of another that one does not let happen; null where there is none. */
export function actOfOther(sentence: Sentence, head: Token): Content | null {
  if (head.lemma !== 'have') return null;
  const object = sentence.child(head, 'obj');
  for (const act of sentence.children(head, 'xcomp', 'ccomp')) {
    const actor =
      sentence.child(act, 'nsubj') ??
      object ??
      sentence.children(act, 'iobj', 'obj').find(({ index }) => index < act.index);
    if (act.xpos !== 'VB' || hasMark(sentence, act, 'to') || sentence.child(act, 'aux') || !actor) continue;
    if (actor.index > head.index && actor.index < act.index)
      return { head: act, kind: 'clause', slot: 'obj-done', actor: null, from: actor };
  }
  return null;
}

/** "will not have the mayor *sign* the lease": the verb of such an act, which says nothing of what its own object would be to whom. */
export function isUntolerated(sentence: Sentence, head: Token): boolean {
  const have = isRelation(head.rel, 'xcomp') || isRelation(head.rel, 'ccomp') ? sentence.governor(head) : undefined;
  return (
    have !== undefined &&
    isNegated(sentence, have) &&
    sentence.children(have, 'aux').some(({ lemma }) => /^(?:will|would|wo|['’](?:ll|d))$/i.test(lemma)) &&
    actOfOther(sentence, have)?.head === head
  );
}

/** What one has or sees done, of the verb or of its object: "have it [forced]", "have neutrality [forced]". */
function complements(sentence: Sentence, head: Token): Token[] {
  const object = sentence.child(head, 'obj');
  return [...sentence.children(head, 'xcomp', 'ccomp'), ...(object ? sentence.children(object, 'acl') : [])];
}

/** "would have the trawlers | off the banks", "… out of its bays": where the thing is to go. */
function placeBehind(sentence: Sentence, object: Token): Token | undefined {
  const [off, next] = sentence.tokens.slice(object.index + 1, object.index + 3);
  if (!/^(?:off|out)$/i.test(off?.text ?? '') || !/^(?:the|its|his|her|their|our|of)$/i.test(next?.text ?? ''))
    return undefined;
  const place = sentence.governor(off);
  return place && place.index > off.index ? place : undefined;
}

/** "would rather | the city took a stake": what another is to do, see `wouldRatherRule`. */
export function isAnothersAct(sentence: Sentence, head: Token): boolean {
  const subject = sentence.child(head, 'nsubj');
  const before = subject && sentence.tokens[sentence.span(subject)[0] - 1];
  return before !== undefined && /^(?:rather|sooner)$/i.test(before.text);
}
