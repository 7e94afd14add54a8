import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyMention, PartyTable } from '../parties/partyFinder.ts';
import { COMPANY } from './lexicon/company.ts';

/** "Chile, supported by Peru, …", "Like Peru, Chile …", "Chile objected, as did …": parties set beside the one that acts. */
export interface Companions {
  /** First word of the phrase. */
  at: Token;
  members: PartyMention[];
  /** The party they stand beside; null where the phrase closes a clause and means its subject. */
  beside: PartyMention | null;
}

/** "with the support of" before "with". */
const LONGEST_FIRST = [...COMPANY].sort((a, b) => b.words.length - a.words.length);

/** All phrases of company in a sentence. They are read from the words, since a tree hangs them in many ways. */
export function companionsIn(sentence: Sentence, parties: PartyTable): Companions[] {
  const found: Companions[] = [];
  const { tokens } = sentence;
  for (const { index } of tokens) {
    const opened = LONGEST_FIRST.find(({ words }) =>
      words.every((choices, at) => choices.test(tokens[index + at]?.text ?? '')),
    );
    if (!opened) continue;
    const { members, end: behind } = listFrom(sentence, parties, index + opened.words.length);
    if (members.length === 0 || (opened.after && !opened.after.test(tokens[behind]?.text ?? ''))) continue;
    const end = opened.after ? behind + 1 : behind;
    const before = tokens[index - 1];
    const comma = before?.text === ',' || before?.text === '–' || before?.text === '—';
    const neighbour = comma ? tokens[index - 2] : before;
    const named = neighbour && mentionEndingAt(sentence, parties, neighbour);
    const after = tokens[end];
    if (named) {
      if (comma && after && !/^[,;.–—:]$/.test(after.text)) continue;
      found.push({ at: tokens[index], members, beside: named });
    } else if (!before || (index === 1 && /^(but|and|yet)$/i.test(before.text))) {
      const subject = after?.text === ',' ? listFrom(sentence, parties, end + 1).members[0] : undefined;
      if (subject) found.push({ at: tokens[index], members, beside: subject });
    } else if (comma && opened.closes && (!after || /^[,;.–—:]$/.test(after.text)))
      found.push({ at: tokens[index], members, beside: null });
  }
  return found;
}

/** Mentions from a place on, joined by commas and "and"; `end` is the token behind. */
function listFrom(sentence: Sentence, parties: PartyTable, from: number): { members: PartyMention[]; end: number } {
  const { tokens } = sentence;
  const members: PartyMention[] = [];
  let end = from;
  for (let index = from; index < tokens.length; ) {
    if (/^(the|and|or|both|also)$/i.test(tokens[index].text) || (members.length > 0 && tokens[index].text === ',')) {
      index += 1;
      continue;
    }
    const mention = mentionStartingAt(sentence, parties, tokens[index]);
    if (!mention) break;
    members.push(mention);
    index = mention.last + 1;
    end = index;
  }
  const others = /^and (?:\w+ )?others\b/i.exec(
    tokens
      .slice(end, end + 3)
      .map(({ text }) => text)
      .join(' '),
  );
  if (others && members.length > 0) return { members, end: end + others[0].split(' ').length };
  // "Like Peru, Chile objects": the name behind the comma is another's, unless an "and" joins the list
  const joined = tokens.slice(from, end).some(({ text }) => text === 'and' || text === 'or');
  if (members.length > 1 && !joined) return { members: members.slice(0, 1), end: members[0].last + 1 };
  return { members, end };
}

function mentionStartingAt(sentence: Sentence, parties: PartyTable, token: Token): PartyMention | null {
  const mention = parties.at(sentence, token);
  return mention && mention.first >= token.index - 1 && mention.form !== 'possessive' && mention.form !== 'demonym'
    ? mention
    : null;
}

function mentionEndingAt(sentence: Sentence, parties: PartyTable, token: Token): PartyMention | null {
  const mention = parties.at(sentence, token);
  return mention?.last === token.index ? mention : null;
}
