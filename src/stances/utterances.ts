import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { HolderReference } from './candidate.ts';
import { isVerbal } from './clause.ts';
import { OR_NOTHING, REPLIES } from './lexicon/fragments.ts';
import { partiesAt } from './references.ts';
import { isSpeechVerb, speakersOf } from './speech.ts';

/** Words that a party is shown to say as a whole: a quotation that stands by itself, what a label or a verb of saying introduces. */
export interface Utterance {
  tokens: Token[];
  speakers: readonly HolderReference[];
  quoted: boolean;
  /** Behind a label and a colon. */
  labelled: boolean;
  /** The "or" of what else there will be, behind the verb of saying ("…, said Oslo, or no deal"). */
  ultimatum?: Token;
  /** Said to be a reply: "…, came the answer from Oslo". */
  isReply?: boolean;
}

const QUOTE = /^[“”"«»„]$/;
/** How far behind the comma the verb of saying may stand. */
const REPORT_REACH = 8;

/** The utterances of a sentence. @param before the sentence before it, which may be a label ("FDP:") */
export function utterancesOf(sentence: Sentence, parties: PartyTable, before: Sentence | undefined): Utterance[] {
  const found: Utterance[] = [];
  for (const run of quotedRuns(sentence, parties)) {
    const speakers = speakersAt(sentence, parties, run[0]);
    if (speakers.length) found.push({ tokens: run, speakers, quoted: true, labelled: false });
  }
  const labelled = underLabel(sentence, parties, before);
  if (labelled && !found.length) found.push(labelled);
  if (found.length === 0) {
    const reported = beforeReport(sentence, parties);
    if (reported) found.push(reported);
  }
  return found;
}

/** Quotations that open the sentence or follow a colon or a comma: not words quoted inside a clause. */
function quotedRuns(sentence: Sentence, parties: PartyTable): Token[][] {
  return parties.quotations.flatMap(({ start, end }) => {
    if (end <= sentence.start || start >= sentence.end) return [];
    const inside = sentence.tokens.filter(
      (token) => token.start >= start && token.end <= end && !QUOTE.test(token.text),
    );
    const first = inside[0];
    if (!first) return [];
    const before = sentence.tokens
      .slice(0, first.index)
      .filter(({ text }) => !QUOTE.test(text) && !/^[‘’']$/.test(text))
      .at(-1);
    return before === undefined || /^[:,.!?]$/.test(before.text) ? [inside] : [];
  });
}

function speakersAt(sentence: Sentence, parties: PartyTable, token: Token): readonly HolderReference[] {
  const reported = speakersOf(sentence, parties, token);
  if (reported.length) return reported;
  const mention = parties.speakerAt(sentence, token);
  return mention ? mention.holders.map((holder) => ({ holder, mention, token })) : [];
}

/** "FDP: no tax rises", "Turkish minister: not one inch": a noun phrase that names a party, a colon, and what it says. */
export function underLabel(sentence: Sentence, parties: PartyTable, before: Sentence | undefined): Utterance | null {
  const colon = sentence.tokens.findIndex(({ text }) => text === ':');
  const label = colon > 0 ? sentence.tokens.slice(0, colon) : null;
  if (label) {
    if (label.length > 8 || label.some((token) => isVerbal(token) && token.xpos !== 'VBN')) return null;
    const speakers = namedIn(sentence, parties, label);
    return speakers.length
      ? { tokens: sentence.tokens.slice(colon + 1), speakers, quoted: false, labelled: true }
      : null;
  }
  if (!before || before.paragraph !== sentence.paragraph || before.tokens.at(-1)?.text !== ':') return null;
  if (before.index !== sentence.index - 1 || before.tokens.some(isVerbal)) return null;
  const speakers = namedIn(before, parties, before.tokens.slice(0, -1)).map((one) => ({
    ...one,
    token: sentence.tokens[0],
  }));
  return speakers.length ? { tokens: [...sentence.tokens], speakers, quoted: false, labelled: true } : null;
}

/** The party that the whole label names. */
function namedIn(sentence: Sentence, parties: PartyTable, label: readonly Token[]): HolderReference[] {
  // "Ms Brun (Greens)"
  const bracket = label.findIndex(({ text }) => text === '(');
  const inside = bracket > 0 ? label.slice(bracket + 1, -1).map((token) => partiesAt(sentence, parties, token)) : [];
  const party = inside.find((found) => found.length > 0);
  if (party) return party;
  const head = label.find((token) => {
    const governor = sentence.governor(token);
    return (governor === undefined || !label.includes(governor)) && token.upos !== 'PUNCT';
  });
  return head ? partiesAt(sentence, parties, head) : [];
}

/** "Not now, *came* the reply from Verdi" */
const bringsReply = ({ tokens }: Sentence, { lemma, index }: Token): boolean =>
  lemma === 'come' && tokens.slice(index + 1, index + 4).some((noun) => REPLIES.has(noun.lemma.toLowerCase()));

/** "No split days, said Verdi": the words before the comma that a verb of saying follows. */
function beforeReport(sentence: Sentence, parties: PartyTable): Utterance | null {
  const { tokens } = sentence;
  for (const comma of tokens) {
    if (comma.text !== ',' || comma.index === 0) continue;
    const verb = tokens
      .slice(comma.index + 1, comma.index + REPORT_REACH)
      .find((token) => isSpeechVerb(token) || bringsReply(sentence, token));
    if (!verb || tokens.slice(comma.index + 1, verb.index).some(({ text }) => text === ',')) continue;
    const ultimatum = tokens.find(
      ({ index, text }) =>
        index > verb.index &&
        /^or$/i.test(text) &&
        OR_NOTHING.test(tokens[index + 1]?.text ?? '') &&
        tokens[index - 1].text === ',',
    );
    const behind = tokens.slice(verb.index + 1, ultimatum ? ultimatum.index - 1 : tokens.length);
    if (behind.some((token) => token.text === ',' || isVerbal(token))) continue;
    const words = tokens.slice(0, comma.index);
    const around = [...tokens.slice(comma.index + 1, verb.index), ...behind];
    const named = around.map((token) => partiesAt(sentence, parties, token)).find((found) => found.length > 0);
    const speakers = named ?? speakersOf(sentence, parties, words[0]);
    const isReply = !isSpeechVerb(verb);
    return speakers.length ? { tokens: words, speakers, quoted: false, labelled: false, ultimatum, isReply } : null;
  }
  return null;
}
