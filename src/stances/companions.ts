import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
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
    const neighbour = beforeBrackets(sentence, comma ? tokens[index - 2] : before);
    const named = neighbour && mentionEndingAt(sentence, parties, neighbour);
    const after = tokens[end];
    if (named) {
      if (comma && after && !/^[,;.–—:]$/.test(after.text)) continue;
      found.push({ at: tokens[index], members, beside: named });
    } else if (!before || (index === 1 && /^(but|and|yet)$/i.test(before.text))) {
      const own = after?.text === ',' ? members : beforeComma(sentence, parties, members);
      const subject = own === members ? subjectFrom(sentence, parties, end + 1) : members[own.length];
      if (subject) found.push({ at: tokens[index], members: own, beside: subject });
    } else if (comma && opened.closes && (!after || /^[,;.–—:]$/.test(after.text)))
      found.push({ at: tokens[index], members, beside: null });
  }
  return found;
}

/** The party that is named here, or whose subject stands here: "Peru", "Peru's minister, Ana Lund". */
function subjectFrom(sentence: Sentence, parties: PartyTable, from: number): PartyMention | undefined {
  const subject = sentence.tokens.slice(from, from + LONGEST_SUBJECT).find(({ rel }) => isRelation(rel, 'nsubj'));
  return listFrom(sentence, parties, from).members[0] ?? (subject && parties.at(sentence, subject)) ?? undefined;
}

/** "the Swedish government's chief trade negotiator", in tokens. */
const LONGEST_SUBJECT = 8;

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
    index = behindBrackets(sentence, nameBehind(sentence, parties, mention).last + 1);
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

/** "*the insurers' association* Nordmar" rather than "the insurers": the longest that starts here. */
function mentionStartingAt(sentence: Sentence, parties: PartyTable, token: Token): PartyMention | null {
  const [longest] = parties.mentions
    .filter(
      ({ sentence: index, first, last, form }) =>
        index === sentence.index &&
        first <= token.index &&
        first >= token.index - 1 &&
        last >= token.index &&
        form !== 'possessive' &&
        form !== 'demonym',
    )
    .sort((a, b) => b.last - a.last);
  return longest && !/^['’]s?$/.test(sentence.tokens[longest.last + 1]?.text ?? '')
    ? longest
    : nameAtEnd(sentence, parties, token);
}

/** "| the growers' league *Nanafo*": the name that the words from here on only describe. */
function nameAtEnd(sentence: Sentence, parties: PartyTable, token: Token): PartyMention | null {
  const name = sentence.tokens
    .slice(token.index + 1, token.index + LONGEST_SUBJECT)
    .find((one) => one.upos === 'PROPN' && sentence.subtree(one).includes(token));
  return (name && parties.at(sentence, name)) ?? null;
}

/** "the insurers' association | Nordmar", "its lender, | Caledon Bank,": the name that stands behind what it names. */
function nameBehind(sentence: Sentence, parties: PartyTable, mention: PartyMention): PartyMention {
  const comma = sentence.tokens[mention.last + 1]?.text === ',' ? 1 : 0;
  const next = sentence.tokens[mention.last + 1 + comma];
  const name = next && parties.at(sentence, next);
  const same = name?.holders.length === 1 && name.holders[0].partyId === mention.holders[0]?.partyId;
  return same && name.first === next.index && mention.holders.length === 1 ? name : mention;
}

/** "Rep. Ana Reyes | (D-Texas) |": past what stands in brackets at `index`. */
function behindBrackets({ tokens }: Sentence, index: number): number {
  if (tokens[index]?.text !== '(') return index;
  const close = tokens.slice(index, index + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return close < 0 ? index : index + close + 1;
}

function beforeBrackets({ tokens }: Sentence, token: Token | undefined): Token | undefined {
  if (token?.text !== ')') return token;
  const open = tokens.slice(0, token.index).findLast(({ text }) => text === '(');
  return open && open.index > token.index - LONGEST_BRACKET ? tokens[open.index - 1] : token;
}

/** "(Labour, Newcastle upon Tyne North)", in tokens. */
const LONGEST_BRACKET = 10;

/** "Like Peru, | Chile and Bolivia objected": what stands behind the comma does so itself, since no other subject follows. */
function beforeComma(sentence: Sentence, parties: PartyTable, members: PartyMention[]): PartyMention[] {
  const last = members.findIndex((one) => sentence.tokens[nameBehind(sentence, parties, one).last + 1]?.text === ',');
  return members.slice(0, last + 1);
}

function mentionEndingAt(sentence: Sentence, parties: PartyTable, token: Token): PartyMention | null {
  const mention = parties.at(sentence, token);
  return mention?.last === token.index ? mention : null;
}
