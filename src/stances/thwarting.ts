import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { dereference } from './arguments.ts';
import type { Candidate } from './candidate.ts';
import { hasMark, isNegated, isPassive } from './clause.ts';
import { type Content, nominal } from './content.ts';
import {
  EFFORTS,
  PLANNED_THINGS,
  PREVENTING,
  PREVENTING_PHRASES,
  STOPPING,
  TURNING_DOWN,
} from './lexicon/thwarting.ts';

/**
 * "vowed to stop the sale", "will use every means to hold up the bill", "promised to keep the fee from rising": who undertakes to thwart what
 * others plan opposes it. Returns the candidates with those undertakings made opposition to what is to be thwarted.
 */
export function asOpposition(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const { content, stance, addressee, leftOut } = candidate;
    if (content.kind !== 'clause' || (stance !== 'supports' && stance !== 'demands')) return candidate;
    const refused = refusedThing(sentence, content);
    if (refused)
      return {
        ...candidate,
        stance: 'opposes',
        content: withoutPart(sentence, nominal(refused, 'obj'), content.head),
        cue: [...candidate.cue, content.head],
      };
    if (addressee || content.actor || isNegated(sentence, content.head)) return candidate;
    const verb = thwartingVerb(sentence, content.head);
    const thing = verb && thingOf(sentence, verb);
    if (!verb || !thing) return candidate;
    return {
      ...candidate,
      stance: 'opposes',
      content: thwarted(sentence, verb, thing),
      cue: [...candidate.cue, content.head, verb],
      leftOut: leftOut.filter((token) => token.index > thing.index),
    };
  });
}

/** "(that) the offer be turned down", "the bill voted down": what is to be refused. */
function refusedThing(sentence: Sentence, { head, slot, actor }: Content): Token | undefined {
  const particle = sentence.child(head, 'compound:prt')?.text.toLowerCase();
  const verb = particle ? `${head.lemma.toLowerCase()} ${particle}` : head.lemma.toLowerCase();
  if (!/^(?:that|obj-done)$/.test(slot) || !TURNING_DOWN.has(verb)) return undefined;
  if (
    isNegated(sentence, head) ||
    !(isPassive(sentence, head) || (/^VB[ND]$/.test(head.xpos) && !sentence.child(head, 'aux')))
  )
    return undefined;
  const thing = sentence.child(head, 'nsubj', 'nsubj:pass') ?? actor ?? undefined;
  return thing && /^(?:NOUN|PROPN|PRON)$/.test(thing.upos) ? dereference(sentence, thing) : undefined;
}

/** "[a second shift] | voted down", where the tree hangs the participle on the thing: the thing alone. */
function withoutPart(sentence: Sentence, thing: Content, participle: Token): Content {
  if (!sentence.ancestors(participle).includes(thing.head)) return thing;
  const part = sentence.subtree(participle);
  return { ...thing, words: sentence.subtree(thing.head).filter((token) => !part.includes(token)) };
}

/** The verb of thwarting that a clause comes down to: its own, or that of the effort's purpose. */
function thwartingVerb(sentence: Sentence, head: Token): Token | undefined {
  if (isThwarting(sentence, head)) return head;
  if (!EFFORTS.has(head.lemma.toLowerCase())) return undefined;
  return sentence
    .subtree(head)
    .find(
      (token) =>
        token.index > head.index &&
        token.upos === 'VERB' &&
        hasMark(sentence, token, 'to') &&
        isThwarting(sentence, token) &&
        !isNegated(sentence, token),
    );
}

function isThwarting(sentence: Sentence, verb: Token): boolean {
  const thing = thingOf(sentence, verb);
  if (!thing) return false;
  const lemma = verb.lemma.toLowerCase();
  const phrases = sentence.children(verb, 'compound', 'advmod').map(({ text }) => `${lemma} ${text.toLowerCase()}`);
  if (PREVENTING.has(lemma) || phrases.some((phrase) => PREVENTING_PHRASES.has(phrase))) return true;
  return (
    STOPPING.has(lemma) && (PLANNED_THINGS.has(thing.lemma.toLowerCase()) || keptFrom(sentence, verb) !== undefined)
  );
}

/** Its object, or the noun that a relative clause around it leaves out ("the plan that Oslo threatened to veto"). */
function thingOf(sentence: Sentence, verb: Token): Token | undefined {
  const object = sentence.child(verb, 'obj');
  if (object) return dereference(sentence, object);
  const above = isRelation(verb.rel, 'xcomp') ? sentence.governor(verb) : undefined;
  const relative = above && isRelation(above.rel, 'acl:relcl') && sentence.child(above, 'nsubj');
  return relative && dereference(sentence, relative) === relative ? sentence.governor(above) : undefined;
}

/** The gerund of "stop the fee | from rising". */
function keptFrom(sentence: Sentence, verb: Token): Token | undefined {
  return [verb, ...sentence.children(verb, 'obj')]
    .flatMap((at) => sentence.children(at, 'advcl', 'xcomp', 'acl', 'obl'))
    .find(
      (child) =>
        hasMark(sentence, child, 'from') || sentence.children(child, 'case').some(({ text }) => text === 'from'),
    );
}

function thwarted(sentence: Sentence, verb: Token, thing: Token): Content {
  const gerund = keptFrom(sentence, verb);
  const whole = nominal(thing, 'obj');
  if (!gerund) return whole;
  const from = sentence.children(gerund, 'mark', 'case').filter(({ text }) => text === 'from');
  const words = [...new Set([...sentence.subtree(thing), ...sentence.subtree(gerund)])]
    .filter((token) => !from.includes(token))
    .sort((a, b) => a.index - b.index);
  return { ...whole, words };
}
