import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { cases, isNegated, isPassive, isQuestion, negations } from '../clause.ts';
import { nominal } from '../content.ts';
import { EXPERIENCERS, type Experiencer } from '../lexicon/experiencers.ts';
import { MEASURE_NOUNS } from '../lexicon/receptions.ts';
import { namesProposal } from '../proposals.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "The plan pleases Peru", "that does not suit Lima", "a toll, dear to the Poles", "neither appeals to Chile": what is proposed stands as the
 * subject, those who like it or not as the object or behind a preposition.
 */
export function experiencerRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const head of sentence.tokens) {
    const fitting = EXPERIENCERS.filter(
      (one) => one.head === head.lemma.toLowerCase() || one.head === head.text.toLowerCase(),
    );
    if (fitting.length === 0 || taken.has(head) || isUnreal(sentence, head)) continue;
    const thing = subjectOf(sentence, head);
    if (!thing || !isDemand(sentence, parties, thing)) continue;
    for (const frame of fitting) {
      const holders = holdersOf(sentence, parties, head, frame);
      const none =
        /^(?:neither|none|nothing)$/i.test(thing.text) ||
        sentence.children(thing, 'det').some(({ text }) => /^(?:no|neither)$/i.test(text));
      const stance = isNegated(sentence, head) !== none ? frame.negated : frame.stance;
      if (!stance || holders.length === 0) continue;
      for (const holder of holders)
        found.push({
          sentence,
          holder,
          stance,
          content: nominal(thing, 'subj'),
          cue: [head, ...negations(sentence, head)],
          at: head,
          rule: `experiencer:${frame.head}`,
          family: 'evaluation',
          weak: true,
          addressee: null,
          speech: false,
          hedged: false,
          leftOut: head.rel === 'amod' ? sentence.subtree(head) : [],
        });
      break;
    }
  }
  return found;
}

/** The subject of a verb or predicate, or the noun that an adjective stands behind ("a toll, dear to the Poles"). */
function subjectOf(sentence: Sentence, head: Token): Token | null {
  const passive = isPassive(sentence, head) && head.lemma !== 'anathema';
  const subject = passive ? undefined : sentence.child(head, 'nsubj', 'nsubj:pass', 'csubj');
  if (subject) return dereference(sentence, subject);
  const noun = /^(?:amod|acl)$/.test(head.rel) ? sentence.governor(head) : undefined;
  return noun && noun.index < head.index && head.upos === 'ADJ' ? noun : null;
}

/** A thing that can be had or refused: a plan, a measure, what was named before. */
function isDemand(sentence: Sentence, parties: PartyTable, thing: Token): boolean {
  if (/^(?:this|that|it|these|those|both|neither|either)$/i.test(thing.text)) return !parties.at(sentence, thing);
  return (
    namesProposal(sentence, thing) ||
    MEASURE_NOUNS.has(thing.lemma.toLowerCase()) ||
    /^(?:figure|number|amount|sum)$/.test(thing.lemma) ||
    (thing.xpos === 'VBG' && isRelation(thing.rel, 'csubj'))
  );
}

function holdersOf(
  sentence: Sentence,
  parties: PartyTable,
  head: Token,
  { links, with: words }: Experiencer,
): HolderReference[] {
  const object = sentence.children(head, 'obj').find((child) => child.index > head.index);
  if (links.length === 0) {
    if (!object || (words && !words.test(wordsFrom(sentence, sentence.span(object)[1] + 1, 1)))) return [];
    return partiesAt(sentence, parties, object);
  }
  if (words && !words.test(wordsFrom(sentence, head.index + 1, words.source.split(' ').length))) return [];
  if (links.includes('poss')) {
    const owner = sentence.child(head, 'nmod:poss');
    if (cases(sentence, head)[0] !== 'to') return [];
    if (owner) return partiesAt(sentence, parties, owner);
  }
  const linked = sentence
    .children(head, 'obl', 'nmod')
    .concat(object ? sentence.children(object, 'nmod') : [])
    .find((child) => child.index > head.index && links.includes(cases(sentence, child)[0] ?? ''));
  if (!linked) return [];
  // "in Lima": the government there, not all who live in a place
  if (cases(sentence, linked)[0] === 'in' && parties.at(sentence, linked)?.form !== 'metonym') return [];
  return partiesAt(sentence, parties, linked);
}

const wordsFrom = (sentence: Sentence, from: number, count: number): string =>
  sentence.tokens
    .slice(from, from + count)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
