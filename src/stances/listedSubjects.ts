import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyMention, PartyTable } from '../parties/partyFinder.ts';

/** Words after which a clause, and with it a list of subjects, begins. */
const OPENING =
  /^(?:[,;:(–—“"‘']|that|if|whether|while|as|because|although|though|since|when|where|but|says?|said|both)$/i;
/** "A and, to a lesser extent, B": an aside is no longer than this. */
const LONGEST_ASIDE = 5;

/**
 * The other members of the list that a subject closes ("A, | B and, to a lesser extent, | C oppose"), read from the words where the tree
 * has lost them; none unless the list opens its clause.
 */
export function listedBefore(sentence: Sentence, parties: PartyTable, subject: Token): PartyMention[] {
  const own = isRelation(subject.rel, 'nsubj') ? parties.at(sentence, subject) : null;
  if (!own) return [];
  const found: PartyMention[] = [];
  let at = beforeArticle(sentence, own.first - 1);
  const both = notOnlyBefore(sentence, parties, at);
  if (both) return [both];
  at = beforeAside(sentence, at);
  for (let link = /^(?:and|or|nor)$/; link.test(sentence.tokens[at]?.text ?? ''); link = /^,$/) {
    at -= 1;
    if (sentence.tokens[at]?.text === ',') at -= 1;
    const mention = sentence.tokens[at] ? parties.at(sentence, sentence.tokens[at]) : null;
    if (!mention || mention.last !== at || mention.form === 'possessive') return [];
    found.unshift(mention);
    at = beforeArticle(sentence, mention.first - 1);
  }
  return at < 0 || OPENING.test(sentence.tokens[at].text) ? found : [];
}

/** "Not only A but also | B": the one named first. */
function notOnlyBefore(sentence: Sentence, parties: PartyTable, from: number): PartyMention | null {
  let at = from;
  if (/^also$/i.test(sentence.tokens[at]?.text ?? '')) at -= 1;
  if (!/^but$/i.test(sentence.tokens[at]?.text ?? '')) return null;
  at -= 1;
  if (sentence.tokens[at]?.text === ',') at -= 1;
  const mention = sentence.tokens[at] ? parties.at(sentence, sentence.tokens[at]) : null;
  if (mention?.last !== at) return null;
  const before = beforeArticle(sentence, mention.first - 1);
  const said = sentence.tokens.slice(Math.max(0, before - 1), before + 1).map(({ text }) => text.toLowerCase());
  return /^not (?:only|just|merely)$/.test(said.join(' ')) ? mention : null;
}

function beforeArticle(sentence: Sentence, at: number): number {
  return /^the$/i.test(sentence.tokens[at]?.text ?? '') ? at - 1 : at;
}

/** "and, to a lesser extent, | B": the place of the "and". */
function beforeAside(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (tokens[at]?.text !== ',') return at;
  for (let open = at - 1; open >= at - LONGEST_ASIDE - 1 && open > 0; open--)
    if (tokens[open].text === ',' && /^and$/.test(tokens[open - 1].text)) return open - 1;
  return at;
}
