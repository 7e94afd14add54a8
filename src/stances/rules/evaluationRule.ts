import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf, dereference, subjectOf } from '../arguments.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { cases, isNegated, isNominal, isVerbal, negations } from '../clause.ts';
import type { Content } from '../contents.ts';
import { EVALUATION_VERBS, EVALUATIONS } from '../lexicon/evaluations.ts';
import { flip } from '../polarity.ts';
import { partiesAt } from '../references.ts';
import { reportsOf } from '../speech.ts';
import type { StanceType } from '../stance.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "Oslo called the cap a mistake", "the cap, Oslo said, is unacceptable": calling a thing bad or needed, when a party does it, is a
 * stance on that thing.
 */
export function evaluationRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  const found: Candidate[] = [];
  for (const token of sentence.tokens) {
    const word = EVALUATIONS.get(token.lemma.toLowerCase());
    if (!word || taken.has(token) || isUnreal(sentence, token)) continue;
    const described = describedBy(sentence, parties, token) ?? predicated(sentence, parties, token);
    if (!described || described.holders.length === 0) continue;
    const stance: StanceType = isNegated(sentence, token) ? flip(word) : word;
    for (const holder of described.holders)
      found.push({
        sentence,
        holder,
        stance,
        content: described.content,
        cue: [token, ...negations(sentence, token), ...described.cue],
        at: token,
        rule: `evaluation:${token.lemma.toLowerCase()}`,
        prior: 0.66,
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: [],
      });
  }
  return found;
}

interface Described {
  holders: HolderReference[];
  content: Content;
  cue: Token[];
}

/** "called X unacceptable", "regards X as a non-starter", "dismissed X as a stunt". */
function describedBy(sentence: Sentence, parties: PartyTable, token: Token): Described | null {
  const verb = sentence.governor(token);
  if (!verb || !EVALUATION_VERBS.has(verb.lemma.toLowerCase())) return null;
  const asPhrase = cases(sentence, token).includes('as');
  if (!asPhrase && !['xcomp', 'obj', 'ccomp', 'advcl', 'obl'].some((relation) => isRelation(token.rel, relation)))
    return null;
  const object =
    sentence.children(verb, 'obj', 'nsubj:pass').find((one) => one !== token) ?? sentence.child(token, 'nsubj');
  if (!object) return null;
  const actor = actorOf(sentence, verb);
  return actor
    ? {
        holders: partiesAt(sentence, parties, actor),
        content: contentOf(sentence, dereference(sentence, object)),
        cue: [verb],
      }
    : null;
}

/** "X is unacceptable" under a speaker, or "unacceptable to/for Oslo". */
function predicated(sentence: Sentence, parties: PartyTable, token: Token): Described | null {
  if (!sentence.child(token, 'cop')) return null;
  const subject = subjectOf(sentence, token);
  if (!subject || (subject.upos === 'PRON' && partiesAt(sentence, parties, subject).length > 0)) return null;
  const experiencer = sentence
    .children(token, 'obl', 'nmod')
    .find((child) => ['to', 'for'].includes(cases(sentence, child)[0] ?? ''));
  const owners = experiencer ? partiesAt(sentence, parties, experiencer) : [];
  const report = owners.length ? undefined : reportsOf(sentence, parties, token).find((one) => one.speakers.length > 0);
  const holders = owners.length ? owners : (report?.speakers ?? []);
  const real =
    subject.lemma.toLowerCase() === 'it'
      ? sentence
          .children(token, 'csubj', 'ccomp', 'xcomp', 'advcl')
          .find((child) => child.index > token.index && isVerbal(child))
      : undefined;
  return { holders, content: contentOf(sentence, real ?? subject), cue: report?.verb ? [report.verb] : [] };
}

function contentOf(sentence: Sentence, head: Token): Content {
  const kind = isVerbal(head) && !isNominal(head) ? 'clause' : 'nominal';
  return {
    head,
    kind,
    slot: 'subj',
    actor: kind === 'clause' ? (sentence.child(head, 'nsubj') ?? null) : null,
    from: null,
  };
}
