import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { actorOf, possessorOf } from './arguments.ts';
import type { Candidate, HolderReference } from './candidate.ts';
import { cases, isNegated, isQuestion } from './clause.ts';
import { contrastedDuty } from './contrastedDuties.ts';
import { holdersOf } from './holders.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';
import { ANNOUNCING_NOUNS, ANNOUNCING_PREDICATES } from './lexicon/voices.ts';
import { findOccurrences } from './occurrences.ts';
import { partiesAt } from './references.ts';
import { isSpeechVerb, nearestReport, reportsOf } from './speech.ts';
import { authorOfTextIn } from './texts.ts';

/** Those whose demands a sentence reports, so that the next one may go on in their name ("Drivers would be paid by the hour"). */
export interface Voice {
  holders: readonly HolderReference[];
  paragraph: number;
  /** Index of the last sentence that kept the voice alive. */
  sentence: number;
  /** What the sentence does: the less it asks for, the less goes on in its voice. */
  kind: 'demand' | 'report' | 'stance';
  /** True if it is the text of a party that is told ("Kyiv's document starts at the other end."). */
  ofText?: boolean;
  /** Lemma of what the sentence tells that a party accepts. */
  accepted?: string;
  /** True if the party is not heard to say so: nothing goes on but the terms on which it accepts ("But it must be short."). */
  onlyTerms?: boolean;
}

/**
 * Whose voice a sentence leaves behind: the one party that makes all its demands, the one who asks for what is told next ("What the union
 * wants is well known."), whoever is reported as saying it, the one party that takes all its stances. A sentence with the demands of several
 * parties leaves none.
 *
 * @param heard.candidates what the sentence itself states
 * @param heard.before the voice it was read in
 */
export function voiceAfter(
  sentence: Sentence,
  parties: PartyTable,
  lexicon: CompiledLexicon,
  heard: { candidates: readonly Candidate[]; before: Voice | null },
): Voice | null {
  const { candidates, before } = heard;
  if (before && candidates.some(({ rule }) => /^(?:continuation|fragment:voice)/.test(rule)))
    return { ...before, sentence: sentence.index };
  const here = { paragraph: sentence.paragraph, sentence: sentence.index };
  const next = before?.kind === 'demand' && isHeard(before, sentence) ? askedAbout(sentence, parties) : null;
  if (next) return { holders: [next], ...here, kind: 'demand' };
  const author = onlyOne(authorOfTextIn(sentence, parties));
  if (author && candidates.every(({ holder }) => holder.holder.partyId === author.holder.partyId))
    return { holders: [author], ...here, kind: 'demand', ofText: true };
  if (before?.ofText && isHeard(before, sentence) && candidates.length && isOf(before, candidates))
    return { ...before, ...here };
  const asking = candidates.length
    ? candidates.filter(({ stance }) => stance === 'demands').map(({ holder }) => holder)
    : [...askers(sentence, parties, lexicon), ...announcers(sentence, parties)];
  const asker = onlyOne(asking);
  if (asking.length) return asker && { holders: [asker], ...here, kind: 'demand' };
  const speaker = onlyOne(mainSpeakers(sentence, parties));
  const taking = onlyOne(candidates.map(({ holder }) => holder));
  const accepted = acceptedIn(candidates);
  if (speaker && (!candidates.length || taking?.holder.partyId === speaker.holder.partyId))
    return { holders: [speaker], ...here, kind: 'report', accepted };
  // what one feels or does is no speech that could go on
  const spoken = candidates.every(({ speech, stance }) => speech && stance !== 'noncommittal');
  if (!taking || !(spoken || accepted)) return null;
  return { holders: [taking], ...here, kind: 'stance', accepted, onlyTerms: !spoken };
}

/** Lemma of the one thing that a sentence tells to be accepted; readings of the same words that will be dropped ("has [nothing against it]") set aside. */
function acceptedIn(candidates: readonly Candidate[]): string | undefined {
  const [thing, ...others] = new Set(candidates.map(({ content }) => content.head));
  return others.length === 0 && candidates.some(({ stance }) => stance === 'supports') ? thing.lemma : undefined;
}

const isOf = ({ holders }: Voice, candidates: readonly Candidate[]): boolean =>
  candidates.every(({ holder }) => holder.holder.partyId === holders[0].holder.partyId);

/** Does the voice reach this sentence: the next one of its paragraph? */
export function isHeard(voice: Voice | null, sentence: Sentence): voice is Voice {
  return (
    voice !== null &&
    voice.paragraph === sentence.paragraph &&
    sentence.index - voice.sentence <= 1 &&
    (!voice.onlyTerms || contrastedDuty(sentence, voice.accepted!) !== undefined)
  );
}

/**
 * Those in whose name a main clause goes on that says nothing of who thinks so ("Handing over the mine is out of the question."): the voice of
 * the sentence before in its paragraph, if nobody is reported in this one.
 */
export function voicesIn(sentence: Sentence, parties: PartyTable, voice: Voice | null, at: Token): HolderReference[] {
  if (!isHeard(voice, sentence)) return [];
  if (!sentence.isMainClause(at) || reportsOf(sentence, parties, at).length > 0) return [];
  return voice.holders.map((holder) => ({ ...holder, token: at }));
}

/** "And the Greens?": whose demands are told next. */
function askedAbout(sentence: Sentence, parties: PartyTable): HolderReference | null {
  if (!isQuestion(sentence) || sentence.tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return null;
  return /^(?:and|but)$/i.test(sentence.tokens[0].text) ? onlyOne(partiesAt(sentence, parties, sentence.root)) : null;
}

function onlyOne(holders: readonly HolderReference[]): HolderReference | null {
  return new Set(holders.map(({ holder }) => holder.partyId)).size === 1 ? holders[0] : null;
}

/** Holders of demanding words whose demand the sentence does not say. */
function askers(sentence: Sentence, parties: PartyTable, lexicon: CompiledLexicon): HolderReference[] {
  return findOccurrences(sentence, lexicon)
    .filter(({ predicate }) => predicate.stance === 'demands' && predicate.pos !== 'adjective')
    .flatMap((occurrence) => holdersOf(sentence, parties, occurrence));
}

/** "Oslo was adamant.", "The message from Oslo is plain.", "The union sees it differently.": who is said to have a view that is told next. */
function announcers(sentence: Sentence, parties: PartyTable): HolderReference[] {
  const { root } = sentence;
  if (isPutPlainly(sentence, root)) return partiesAt(sentence, parties, sentence.child(root, 'nsubj')!);
  if (!ANNOUNCING_PREDICATES.has(root.lemma.toLowerCase()) || isNegated(sentence, root)) return [];
  if (sentence.child(root, 'ccomp', 'xcomp', 'csubj', 'advcl')) return [];
  const subject = sentence.child(root, 'nsubj');
  if (!subject) return [];
  const viewed = VIEWED.test(subject.lemma)
    ? sentence.children(root, 'obl').find((child) => cases(sentence, child)[0] === 'for')
    : undefined;
  if (viewed) return partiesAt(sentence, parties, viewed);
  if (!ANNOUNCING_NOUNS.has(subject.lemma.toLowerCase())) return partiesAt(sentence, parties, subject);
  const owner = possessorOf(sentence, subject) ?? ofWhom(sentence, subject);
  return owner ? partiesAt(sentence, parties, owner) : [];
}

/** "For the union *the matter* is simple." */
const VIEWED = /^(?:it|matter|thing|case|issue|question|choice|sum)$/i;

/** "Lima put it bluntly.", "the mayor summed it up like this:" */
const isPutPlainly = (sentence: Sentence, root: Token): boolean =>
  /^(?:put|sum)$/.test(root.lemma) &&
  sentence.child(root, 'nsubj') !== undefined &&
  sentence.children(root, 'obj').some(({ text }) => /^(?:it|this|that)$/i.test(text)) &&
  !sentence.child(root, 'ccomp', 'xcomp') &&
  sentence.child(root, 'advmod', 'compound:prt') !== undefined;

const ofWhom = (sentence: Sentence, noun: Token): Token | undefined =>
  sentence.children(noun, 'nmod').find((child) => /^(?:of|from|in)$/.test(cases(sentence, child)[0] ?? ''));

/** "Oslo said that …", "…, said Oslo": those whose words the whole sentence is. */
function mainSpeakers(sentence: Sentence, parties: PartyTable): readonly HolderReference[] {
  const { root } = sentence;
  const actor = isSpeechVerb(root) ? actorOf(sentence, root) : null;
  if (actor) return partiesAt(sentence, parties, actor);
  const report = nearestReport(sentence, parties, root);
  return report?.verb && isRelation(report.verb.rel, 'parataxis') ? report.speakers : [];
}
