import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { cases, isNegated, isQuestion } from '../clause.ts';
import { itemOf } from '../listItems.ts';
import { partiesAt } from '../references.ts';
import { speakersOf } from '../speech.ts';
import { isUnreal } from '../veridicality.ts';

/** What follows is the least that is asked; behind "only", where it is said to be enough. */
const LEAST = /^(?:nothing (?:short of|less than|but|other than)|only) /i;

/** Verbs and adjectives, as lemmas, by which a thing meets what somebody asks. */
const ENOUGH = /^(?:satisfy|suffice|do|content|appease|acceptable|enough|sufficient|good)$/;

const LONGEST_THING = 12;

/** "Nothing short of an amnesty will satisfy Peru", "Only a ban would do for Fiji": the thing named is demanded. */
export function nothingLessRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const opening of sentence.tokens) {
    const words = sentence.tokens.slice(opening.index, opening.index + 4);
    const least = LEAST.exec(words.map(({ text }) => `${text} `).join(''))?.[0];
    if (!least) continue;
    const start = opening.index + least.trim().split(' ').length;
    const head = predicateBehind(sentence, start);
    if (!head || isUnreal(sentence, head)) continue;
    const denied = sentence.tokens.slice(start, head.index).some(({ text }) => /^(?:not|never|n['’]t)$/i.test(text));
    const only = /^only$/i.test(opening.text);
    if (denied || isNegated(sentence, head) === only || (only && !isAhead(sentence, head))) continue;
    const auxiliary = sentence.tokens.slice(start).find(({ upos }) => upos === 'AUX' || upos === 'VERB')!;
    const item = itemOf(sentence, sentence.tokens.slice(start, auxiliary.index));
    if (!item || item.negative) continue;
    for (const holder of holdersOf(sentence, parties, head))
      found.push({
        sentence,
        holder,
        stance: 'demands',
        content: { ...item.content, kind: 'nominal' },
        cue: [opening, head],
        at: head,
        rule: `least:${head.lemma.toLowerCase()}`,
        family: 'evaluation',
        speech: false,
        ...PLAINLY_STATED,
      });
  }
  return found;
}

/** "only a vote *will* do", "*can* satisfy it"; what "did" is told and not asked. */
const isAhead = (sentence: Sentence, head: Token): boolean =>
  [head, sentence.governor(head)].some((at) => at && sentence.children(at, 'aux').some(({ xpos }) => xpos === 'MD'));

/** The predicate of which the thing that begins at `start` is the subject. */
function predicateBehind(sentence: Sentence, start: number): Token | null {
  const near = sentence.tokens.slice(start, start + LONGEST_THING);
  const verb = near.findIndex(({ upos, text }) => upos === 'AUX' || upos === 'VERB' || /^[;:.]$/.test(text));
  if (verb < 1) return null;
  const behind = near.slice(verb).filter(({ upos }) => !/^(?:AUX|ADV|PART)$/.test(upos));
  const lemma = behind[0]?.lemma.toLowerCase() ?? '';
  return ENOUGH.test(lemma) ? behind[0] : null;
}

/** "satisfy | Peru", "acceptable to | Peru", "do for | Peru", else whoever says it. */
function holdersOf(sentence: Sentence, parties: PartyTable, head: Token): HolderReference[] {
  const named = [head, sentence.governor(head)]
    .flatMap((at) => (at ? sentence.children(at, 'obj', 'obl', 'nmod') : []))
    .filter(({ index }) => index > head.index)
    .filter((child) => child.rel === 'obj' || /^(?:to|for)$/.test(cases(sentence, child)[0] ?? ''))
    .flatMap((child) => partiesAt(sentence, parties, child));
  return named.length ? named : speakersOf(sentence, parties, head);
}
