import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf } from '../arguments.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { cases, hasMark, isNegated, isNominal, isVerbal, negations } from '../clause.ts';
import { nominal } from '../content.ts';
import {
  ANSWERING_ACTS,
  ANSWERS,
  CONDITIONAL_OPENINGS,
  DEFERRING_OPENINGS,
  REFUSING_OPENINGS,
} from '../lexicon/answers.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { BROUGHT_UP, IN_PROSPECT } from '../lexicon/openAnswers.ts';
import { PLAN_NOUNS } from '../lexicon/planNouns.ts';
import { leavesOpen } from '../openAnswers.ts';
import { contentTokens } from '../phrases.ts';
import { flip } from '../polarity.ts';
import { type Asked, askedOf } from '../questions.ts';
import { partiesAt } from '../references.ts';
import { isSpeechVerb } from '../speech.ts';
import type { StanceType } from '../stance.ts';
import { utterancesOf } from '../utterances.ts';

const LONGEST_ANSWER = 5;
const LONGEST_REFUSAL = 9;
/** "Helsinki says no.": a sentence that only answers is no longer than this. */
const LONGEST_REPORT = 8;

/**
 * Answers to the question before: "Would Oslo send ships? 'Never,' the minister said." Yes accepts, no refuses what was asked for; where the
 * question names a party, only that party answers for itself.
 */
export function answerRule(sentence: Sentence, parties: PartyTable, asked: Asked | null): Candidate[] {
  if (!asked || asked.sentence.index !== sentence.index - 1) return [];
  const said = utterancesOf(sentence, parties, undefined).flatMap(({ tokens, speakers, quoted }) => {
    const answer = quoted ? answerIn(tokens) : null;
    if (!answer) return [];
    return speakers
      .filter((speaker) => answersFor(asked, speaker))
      .map((speaker) =>
        made(sentence, speaker, asked.turned ? flip(answer.stance) : answer.stance, {
          ...nominal(answer.at, 'echo'),
        }),
      );
  });
  return said.length ? said : reportedAnswer(sentence, parties, asked);
}

/** "A base on its soil? Helsinki says no.": a short sentence that reports nothing but the answer. */
function reportedAnswer(sentence: Sentence, parties: PartyTable, asked: Asked): Candidate[] {
  const { root, tokens } = sentence;
  if (tokens.length > LONGEST_REPORT || !isVerbal(root)) return [];
  const actor = sentence.child(root, 'nsubj');
  const answer = actedAnswer(sentence, root, tokens) ?? withheldAnswer(sentence, root);
  if (!actor || !answer) return [];
  return partiesAt(sentence, parties, actor)
    .filter((speaker) => answersFor(asked, speaker))
    .map((speaker) => ({
      ...made(sentence, speaker, asked.turned ? flip(answer.stance) : answer.stance, nominal(root, 'echo')),
      cue: answer.cue,
    }));
}

/** "Oslo would not say." */
const withheldAnswer = (sentence: Sentence, root: Token): { stance: StanceType; cue: Token[] } | null =>
  /^(?:say|tell|comment|answer|decide)$/.test(root.lemma) &&
  isNegated(sentence, root) &&
  !sentence.child(root, 'obj', 'ccomp', 'xcomp')
    ? { stance: 'noncommittal', cue: [root] }
    : null;

/** "Asked whether Oslo would send ships, the minister shook his head / said yes / would not be drawn". */
export function answerToAsked(sentence: Sentence, parties: PartyTable, lexicon: CompiledLexicon): Candidate[] {
  const put = questionIn(sentence);
  const main = put && mainOf(sentence, put.asking);
  if (!put || !main || !isVerbal(main)) return [];
  const { asking, question } = put;
  const about = !isClauseOf(sentence, question);
  const asked = about ? topicOf(sentence, question) : askedOf(sentence, parties, lexicon, question);
  const actor = sentence.child(main, 'nsubj:pass') ?? actorOf(sentence, main);
  if (!asked || !actor || (about && parties.at(sentence, question))) return [];
  const [from, to] = sentence.span(asking);
  const after = sentence.tokens.filter(({ index }) => (asking.index < main.index ? index > to : index < from));
  const open = openAnswer(sentence, main);
  const answer = about ? open : (spokenAnswer(sentence, main, after) ?? open ?? actedAnswer(sentence, main, after));
  if (!answer) return [];
  const head = asked.tokens.find((token) => token === question || isHeadOf(sentence, token, asked.tokens)) ?? question;
  return partiesAt(sentence, parties, actor)
    .filter((speaker) => answersFor(asked, speaker))
    .map((speaker) => ({
      ...made(sentence, speaker, asked.turned ? flip(answer.stance) : answer.stance, {
        ...nominal(head, 'obj'),
        kind: isVerbal(head) ? 'clause' : 'nominal',
        words: asked.tokens,
      }),
      cue: [asking, ...answer.cue],
    }));
}

/** "asked whether …", "pressed on …": the question put, before its answer or behind it. */
function questionIn(sentence: Sentence): { asking: Token; question: Token } | null {
  for (const asking of sentence.tokens) {
    if (!/^(?:asked|questioned|pressed|quizzed|challenged)$/i.test(asking.text)) continue;
    if (!isVerbal(asking) || sentence.child(asking, 'nsubj', 'nsubj:pass', 'obj')) continue;
    const clause = sentence
      .children(asking, 'ccomp', 'advcl', 'xcomp')
      .find((child) => hasMark(sentence, child, 'whether', 'if'));
    const topic =
      asking.index === 0 || /^when$/i.test(sentence.tokens[asking.index - 1].text)
        ? sentence
            .children(asking, 'obl', 'nmod')
            .find(
              (child) =>
                isNominal(child) &&
                /^(?:about|on|over)$/.test(cases(sentence, child)[0] ?? '') &&
                !MOMENT.test(child.text),
            )
        : undefined;
    const question = clause ?? topic;
    if (question) return { asking, question };
  }
  return null;
}

const MOMENT = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+)$/i;

const isClauseOf = (sentence: Sentence, question: Token): boolean => hasMark(sentence, question, 'whether', 'if');

/** The verb of the answer: what the question hangs on, or the saying above it ("said it was being studied, when asked …"). */
function mainOf(sentence: Sentence, asking: Token): Token | undefined {
  const above = sentence.governor(asking);
  if (!above || asking.index < above.index) return above;
  return sentence.ancestors(asking).find((token) => isSpeechVerb(token)) ?? above;
}

/** "asked about a halt to drilling": a thing by itself. */
const topicOf = (sentence: Sentence, topic: Token): Asked | null => {
  const tokens = contentTokens(sentence, nominal(topic, 'about'));
  return topic.upos === 'NOUN' && mayBeHad(sentence, topic) ? { sentence, tokens, subjects: [], turned: false } : null;
};

/** "a halt", "the proposed cap", "plans for a base", where "the crash" has happened. */
const mayBeHad = (sentence: Sentence, topic: Token): boolean =>
  PLAN_NOUNS.has(topic.lemma) ||
  BROUGHT_UP.has(topic.lemma) ||
  sentence.children(topic, 'det').some(({ text }) => /^an?$/i.test(text)) ||
  sentence.children(topic, 'amod').some(({ text }) => IN_PROSPECT.has(text.toLowerCase()));

function made(
  sentence: Sentence,
  holder: HolderReference,
  stance: StanceType,
  content: Candidate['content'],
): Candidate {
  return {
    sentence,
    holder,
    stance,
    content,
    cue: [content.head],
    at: content.head,
    rule: 'answer:said',
    family: 'answer',
    speech: true,
    ...PLAINLY_STATED,
  };
}

/** Who is asked about itself answers for itself; who is asked about a thing or an act that could be done answers for itself anyway. */
function answersFor({ subjects }: Asked, speaker: HolderReference): boolean {
  return subjects.length === 0 || subjects.some(({ holder }) => holder.partyId === speaker.holder.partyId);
}

/** An answer that opens an utterance: "Never", "Only if the siege ends". */
function answerIn(tokens: readonly Token[]): { stance: StanceType; at: Token } | null {
  const words = tokens.filter(({ upos }) => upos !== 'PUNCT');
  if (!words.length) return null;
  const said = words.map(({ text }) => text.toLowerCase()).join(' ');
  if (CONDITIONAL_OPENINGS.test(said)) return { stance: 'conditional', at: words[0] };
  if (words.length <= LONGEST_REFUSAL && DEFERRING_OPENINGS.test(said)) return { stance: 'noncommittal', at: words[0] };
  if (words.length <= LONGEST_REFUSAL && REFUSING_OPENINGS.test(said)) return { stance: 'opposes', at: words[0] };
  for (let length = Math.min(LONGEST_ANSWER, words.length); length > 0; length--) {
    const stance = ANSWERS.get(
      words
        .slice(0, length)
        .map(({ text }) => text.toLowerCase())
        .join(' '),
    );
    const next = tokens[tokens.indexOf(words[length - 1]) + 1];
    if (stance && (next === undefined || next.upos === 'PUNCT' || (length === 1 && next.upos === 'CCONJ')))
      return { stance, at: words[0] };
  }
  return null;
}

/** "said yes", "replied: 'Never.'", "said: 'Only if …'". */
function spokenAnswer(
  sentence: Sentence,
  main: Token,
  after: readonly Token[],
): { stance: StanceType; cue: Token[] } | null {
  if (!isSpeechVerb(main) && main.lemma !== 'have') return null;
  const behind = after.filter(({ index }) => index > main.index);
  const opening = behind.findIndex(({ upos }) => upos !== 'PUNCT');
  // "answered with a single word: never"
  const colon = behind.findIndex(({ text }) => text === ':');
  const answer =
    (opening < 0 ? null : answerIn(behind.slice(opening))) ?? (colon < 0 ? null : answerIn(behind.slice(colon + 1)));
  const before = answerIn(after.filter(({ index, text }) => index < main.index && !/^[“”",]$/.test(text)).slice(0, 1));
  const found = answer ?? before;
  // "said “Never”": the answer itself denies nothing of the saying
  const denied = negations(sentence, main).some((token) => token !== found?.at);
  return found && !denied ? { stance: found.stance, cue: [main, found.at] } : null;
}

/** "shook her head", "would not be drawn". */
function actedAnswer(
  sentence: Sentence,
  main: Token,
  after: readonly Token[],
): { stance: StanceType; cue: Token[] } | null {
  const link = after.findIndex(
    ({ index, text }) => index > main.index + 1 && /^(?:and|but|while|whereas|;)$/i.test(text),
  );
  const own = link < 0 ? after : after.slice(0, link);
  for (const { words, stance } of ANSWERING_ACTS) {
    const cue: Token[] = [];
    for (const token of own)
      if (token.lemma.toLowerCase() === words[cue.length] || token.text.toLowerCase() === words[cue.length])
        cue.push(token);
    if (cue.length < words.length || !cue.includes(main)) continue;
    if (isNegated(sentence, main) && stance !== 'noncommittal')
      return stance === 'opposes' ? { stance: 'noncommittal', cue } : null;
    return { stance, cue };
  }
  return null;
}

/** "said that she had not made up her mind", "said it was undecided": no answer yet. */
function openAnswer(sentence: Sentence, main: Token): { stance: StanceType; cue: Token[] } | null {
  const said = isSpeechVerb(main) ? sentence.children(main, 'ccomp') : [main];
  const open = said.find((clause) => leavesOpen(sentence, clause));
  return open ? { stance: 'noncommittal', cue: [main, open, ...sentence.children(open, 'xcomp')] } : null;
}

function isHeadOf(sentence: Sentence, token: Token, words: readonly Token[]): boolean {
  const governor = sentence.governor(token);
  return governor === undefined || !words.includes(governor);
}
