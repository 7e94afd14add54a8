import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference, sharedSubject } from '../arguments.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { auxiliaries, isQuestion } from '../clause.ts';
import { nominal } from '../content.ts';
import { LIMITS, type Limit, UNITS_OF_OFFERS } from '../lexicon/limits.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/** Modals and the perfect, under which going somewhere is an offer. */
const CARRYING = /^(?:will|would|could|can|have|['’](?:ll|d|ve))$/i;

const FIGURE = /^(?:NUM|SYM)$/;

/** "will go no further than twelve hours", "could go as far as 40 per cent", "has gone to £450": so much, and no more, is offered. */
export function limitRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  if (isQuestion(sentence)) return [];
  return sentence.tokens.flatMap((verb) => {
    const found = limitBehind(sentence, verb);
    const subject = sentence.child(verb, 'nsubj') ?? sharedSubject(sentence, verb);
    if (!found || !subject || isUnreal(sentence, verb)) return [];
    const { head, first } = found;
    const words = sentence.subtree(head).filter(({ index }) => index >= first);
    return partiesAt(sentence, parties, dereference(sentence, subject)).map(
      (holder): Candidate => ({
        ...PLAINLY_STATED,
        sentence,
        holder,
        stance: 'supports',
        content: { ...nominal(head, 'obj'), words },
        cue: sentence.tokens.slice(verb.index, first),
        at: verb,
        rule: `limit:${verb.lemma}`,
        family: 'idiom',
        speech: false,
      }),
    );
  });
}

/** The figure behind a verb of going, and where its words begin. */
function limitBehind(sentence: Sentence, verb: Token): { head: Token; first: number } | null {
  const behind = sentence.tokens
    .slice(verb.index + 1, verb.index + 6)
    .map(({ text }) => `${text.toLowerCase()} `)
    .join('');
  const limit = LIMITS.find(({ verb: lemma, words }) => lemma === verb.lemma && words.test(behind));
  if (!limit || verb.upos !== 'VERB' || !isOffered(sentence, verb, limit)) return null;
  const first = verb.index + 1 + limit.words.exec(behind)![0].trim().split(' ').length;
  const figure = sentence.tokens[first];
  if (!figure || !FIGURE.test(figure.upos)) return null;
  let head = figure;
  for (let at = sentence.governor(head); at && at.index > head.index; at = sentence.governor(at)) head = at;
  const counted = head.lemma.toLowerCase();
  return FIGURE.test(head.upos) || UNITS_OF_OFFERS.has(counted) ? { head, first } : null;
}

/** Not denied, and with a modal or in the perfect where the words alone do not tell. */
function isOffered(sentence: Sentence, verb: Token, { carried }: Limit): boolean {
  if (sentence.children(verb, 'advmod').some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text))) return false;
  return !carried || auxiliaries(sentence, verb).some(({ lemma }) => CARRYING.test(lemma));
}
