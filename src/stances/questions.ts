import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { HolderReference } from './candidate.ts';
import { auxiliaries, hasMark, isNominal, isPassive, isQuestion, isVerbal } from './clause.ts';
import { contentsOf } from './contents.ts';
import { ASKED_FOR } from './lexicon/answers.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';
import { findOccurrences } from './occurrences.ts';
import { contentTokens } from './phrases.ts';
import { partiesAt } from './references.ts';

/** A question whether a party would do or accept something. */
export interface Asked {
  sentence: Sentence;
  /** The words of what is asked for. */
  tokens: Token[];
  /** Who would do it; empty where the question is whether a thing is to be had. */
  subjects: readonly HolderReference[];
  /** "Would he reject it?": a yes is a no to the thing. */
  turned: boolean;
}

const PROSPECTIVE = /^(?:will|would|could|can|should|might|may|shall|must|['’]ll|['’]d)$/i;
const REQUESTING: ReadonlySet<string> = new Set(
  'ask tell order urge invite request instruct press call pressure'.split(' '),
);
const WILLING = new Set([
  'ready',
  'willing',
  'prepared',
  'open',
  'happy',
  'able',
  'inclined',
  'about',
  'agree',
  'want',
  'intend',
]);

/** What a question asks for: "Would Oslo accept a cap?", "A sale, then?", "Is a sale possible?"; null for a question of fact. */
export function askedIn(sentence: Sentence, parties: PartyTable, lexicon: CompiledLexicon): Asked | null {
  if (!isQuestion(sentence)) return questionPut(sentence, parties, lexicon) ?? requestIn(sentence, parties);
  const root = sentence.root;
  const opening = sentence.tokens.find(
    (token) => token.upos !== 'PUNCT' && !/^(?:and|but|so|then|or)$/i.test(token.text),
  );
  if (!opening || /^(?:who|what|which|why|when|where|how|whose|whom)$/i.test(opening.text)) return null;
  if (isNominal(root) && !sentence.tokens.some(isVerbal)) return thing(sentence, root);
  if (ASKED_FOR.has(root.lemma.toLowerCase())) {
    const subject = sentence.child(root, 'nsubj');
    return subject && isNominal(subject) && subject.upos !== 'PRON' ? thing(sentence, subject) : null;
  }
  return askedOf(sentence, parties, lexicon, root);
}

/** What the clause under "asked whether …" asks for. */
export function askedOf(sentence: Sentence, parties: PartyTable, lexicon: CompiledLexicon, head: Token): Asked | null {
  const verb = willed(sentence, head);
  if (!verb) return null;
  const subject = sentence.child(head, 'nsubj', 'expl');
  const subjects = subject ? partiesAt(sentence, parties, subject) : [];
  const answerer = subject !== undefined && /^(?:he|she|they|we|you)$/i.test(subject.text);
  // "Should the toll cover lorries?": whether a thing is to be so
  const normative = auxiliaries(sentence, verb).some(({ text }) => /^(?:should|must|shall)$/i.test(text));
  if (!subjects.length && !isPassive(sentence, verb) && !answerer && !normative) return null;
  const occurrence = findOccurrences(sentence, lexicon).find(
    ({ head: at, predicate }) => at === verb && (predicate.stance === 'supports' || predicate.stance === 'opposes'),
  );
  const content = occurrence ? contentsOf(sentence, occurrence)[0] : undefined;
  if (occurrence && content && content.head.upos !== 'PRON')
    return {
      sentence,
      tokens: contentTokens(sentence, content),
      subjects,
      turned: occurrence.predicate.stance === 'opposes',
    };
  const outside = [
    ...auxiliaries(sentence, verb),
    ...(subject && (subjects.length || answerer) ? sentence.subtree(subject) : []),
    ...sentence.children(verb, 'mark'),
    ...sentence.tokens.filter(({ text }) => text === '?'),
  ];
  const tokens = contentTokens(
    sentence,
    { head: verb, kind: 'clause', slot: 'that', actor: null, from: null },
    outside,
  );
  // "Would it bid?"
  const told = tokens.length > 1 || (tokens[0]?.upos === 'VERB' && tokens[0].lemma !== 'do');
  return told ? { sentence, tokens, subjects, turned: false } : null;
}

/** "“Will you lift the ban?” the envoy asked.": a quoted question, to which the next sentence may give the answer. */
function questionPut(sentence: Sentence, parties: PartyTable, lexicon: CompiledLexicon): Asked | null {
  const mark = sentence.tokens.findIndex(({ text }) => text === '?');
  const { root } = sentence;
  if (mark < 0 || !/^(?:ask|inquire|enquire)$/.test(root.lemma)) return null;
  const question = sentence.children(root, 'ccomp', 'parataxis').find(({ index }) => index < mark);
  const asked = question && root.index > mark ? askedOf(sentence, parties, lexicon, question) : null;
  const addressee = sentence.child(root, 'obj', 'iobj');
  if (!asked || !addressee) return asked;
  // "…, he asked *the Turkish minister*": it is the minister who answers
  const subjects = partiesAt(sentence, parties, addressee);
  return subjects.length ? { ...asked, subjects } : asked;
}

/** "Chile was asked to give up its claim.": what a party is to do, to which the next sentence may tell its answer ("It refused."). */
function requestIn(sentence: Sentence, parties: PartyTable): Asked | null {
  const { root } = sentence;
  const subject = isPassive(sentence, root) ? sentence.child(root, 'nsubj:pass') : undefined;
  const act = sentence.children(root, 'xcomp').find((child) => hasMark(sentence, child, 'to'));
  if (!REQUESTING.has(root.lemma) || !subject || !act) return null;
  const subjects = partiesAt(sentence, parties, subject);
  const tokens = contentTokens(sentence, { head: act, kind: 'clause', slot: 'to', actor: null, from: null });
  return subjects.length && tokens.length > 1 ? { sentence, tokens, subjects, turned: false } : null;
}

/** The verb of an act that is still to come: "would send", "is ready to send". */
function willed(sentence: Sentence, head: Token): Token | null {
  if (WILLING.has(head.lemma.toLowerCase())) {
    const act = sentence.children(head, 'xcomp', 'ccomp', 'advcl').find((child) => hasMark(sentence, child, 'to'));
    if (act) return act;
  }
  return isVerbal(head) && auxiliaries(sentence, head).some(({ text }) => PROSPECTIVE.test(text)) ? head : null;
}

function thing(sentence: Sentence, noun: Token): Asked | null {
  if (sentence.children(noun, 'det').some(({ text }) => /^(?:which|what)$/i.test(text))) return null;
  const tokens = contentTokens(sentence, { head: noun, kind: 'nominal', slot: 'obj', actor: null, from: null }).filter(
    (token) => token.text !== '?' && !isRelation(token.rel, 'discourse'),
  );
  return tokens.length > 1 ? { sentence, tokens, subjects: [], turned: false } : null;
}
