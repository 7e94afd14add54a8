import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { type Echo, REACH } from './echo.ts';
import { SIDES } from './lexicon/sides.ts';
import { mentionOpening } from './references.ts';

/** What is said of "the same" when another party joins in. */
const SHARED =
  /^the same (?:goes|went|holds|held|applies|applied|is true|was true|holds true|can be said) (?:for|of|to)$/;
/** Words of the longest of them. */
const LONGEST_SHARED = 6;
const NAMES = /^(?:PROPN|NOUN)$/;

/**
 * Clauses that only say who is like the one before: "The same goes for Peru", "Likewise Peru.", "…; Peru, its rival at sea, too", "Peru is no
 * exception".
 */
export function likenesses(sentence: Sentence, parties: PartyTable): Echo[] {
  return [
    ...shared(sentence),
    ...likewise(sentence),
    ...joined(sentence, parties),
    ...sides(sentence, parties),
    ...noException(sentence),
  ];
}

/** "The same goes for Peru". */
function shared({ tokens }: Sentence): Echo[] {
  return tokens.flatMap((same) => {
    const opens = same.index === 1 || /^(?:[,;:–—“]|and|but)$/i.test(tokens[same.index - 2]?.text ?? '');
    if (!/^same$/i.test(same.text) || !opens) return [];
    for (let length = 4; length <= LONGEST_SHARED; length++) {
      const words = tokens.slice(same.index - 1, same.index - 1 + length);
      const said = words.map(({ text }) => text.toLowerCase()).join(' ');
      if (!SHARED.test(said)) continue;
      const subjects = namesBehind(tokens, same.index - 1 + length);
      return subjects.length ? [{ at: same, stands: same, subjects, turned: false, words: words.slice(2) }] : [];
    }
    return [];
  });
}

/** "Likewise Peru.", "…; ditto the Chileans": the word first, and no verb behind it. */
function likewise({ tokens }: Sentence): Echo[] {
  return tokens.flatMap((at) => {
    if (!/^(?:likewise|ditto)$/i.test(at.text)) return [];
    if (at.index > 0 && !/^(?:[,;:–—]|and)$/i.test(tokens[at.index - 1].text)) return [];
    const end = tokens.findIndex(({ index, upos }) => index > at.index && upos === 'PUNCT');
    const words = tokens.slice(at.index + 1, end < 0 ? tokens.length : end);
    if (words.length > REACH || words.some(({ upos }) => !/^(?:DET|ADJ|PROPN|NOUN|CCONJ)$/.test(upos))) return [];
    const subjects = words.filter(({ upos }) => NAMES.test(upos));
    return subjects.length ? [{ at, stands: at, subjects, turned: false }] : [];
  });
}

/** "…; Peru, its rival, too": a name and "too" between signs. */
function joined(sentence: Sentence, parties: PartyTable): Echo[] {
  const { tokens } = sentence;
  return tokens.flatMap((too) => {
    const before = tokens[too.index - 1];
    const after = tokens[too.index + 1];
    if (!/^(?:too|also|likewise)$/i.test(too.text) || before?.text !== ',') return [];
    if (after && after.upos !== 'PUNCT' && !/^and$/i.test(after.text)) return [];
    const sign = tokens.findLast(({ index, text }) => index < too.index && /^[;–—]$/.test(text));
    if (!sign) return [];
    const words = tokens.slice(sign.index + 1, too.index);
    if (words.some(({ upos, xpos }) => /^(?:VERB|AUX|PRON)$/.test(upos) && xpos !== 'PRP$')) return [];
    const named = mentionOpening(sentence, parties, sign.index + 1, sign.index + 3);
    return named ? [{ at: too, stands: too, subjects: [tokens[named.head]], turned: false }] : [];
  });
}

/** "…; Peru, dead against": behind a semicolon a name and the side it takes. */
function sides({ tokens, index: place }: Sentence, parties: PartyTable): Echo[] {
  return tokens.flatMap((sign) => {
    if (sign.text !== ';') return [];
    const close = tokens.find(({ index, text }) => index > sign.index && /^[;.]$/.test(text));
    const end = close?.index ?? tokens.length;
    const named = parties.mentions.find(
      (one) => one.sentence === place && one.first > sign.index && one.first <= sign.index + 2 && one.last < end,
    );
    const comma = tokens.slice(sign.index, end).findLast(({ text }) => text === ',');
    if (!named || !comma || comma.index <= named.last) return [];
    const words = tokens.slice(comma.index + 1, end);
    const stance = SIDES.get(words.map(({ text }) => text.toLowerCase()).join(' '));
    if (!stance) return [];
    return [
      { at: words[0], stands: words[0], subjects: [tokens[named.head]], turned: false, stance, words: words.slice(1) },
    ];
  });
}

/** "Peru is no exception". */
function noException(sentence: Sentence): Echo[] {
  return sentence.tokens.flatMap((noun) => {
    if (!/^exception$/i.test(noun.text) || !/^no$/i.test(sentence.tokens[noun.index - 1]?.text ?? '')) return [];
    const subject = sentence.child(noun, 'nsubj');
    const copula = sentence.child(noun, 'cop');
    return subject && copula ? [{ at: noun, stands: noun, subjects: [subject], turned: false, words: [copula] }] : [];
  });
}

function namesBehind(tokens: readonly Token[], from: number): Token[] {
  const end = tokens.findIndex(({ index, upos }) => index >= from && (upos === 'PUNCT' || upos === 'VERB'));
  return tokens
    .slice(from, end < 0 ? tokens.length : end)
    .filter(({ upos }) => NAMES.test(upos))
    .slice(0, REACH);
}
