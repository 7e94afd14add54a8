import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { hasWill } from './actors.ts';
import type { Mention, Reading } from './reading.ts';
import { mentionOfWord } from './wordMention.ts';

/** "the union, which …", "Chile, who …": the noun that the clause hangs on. */
export function resolveRelative(reading: Reading, sentence: Sentence, token: Token): Mention | null {
  if (!/^(who|whom|which|that|whose)$/i.test(token.text) || !/^(PRON|DET)$/.test(token.upos)) return null;
  const clause = [token, ...sentence.ancestors(token)].find((at) => isRelation(at.rel, 'acl:relcl'));
  const antecedent = clause && sentence.governor(clause);
  if (antecedent && antecedent.index >= token.index) return null;
  const mention = antecedent
    ? (reading.at(sentence.index, antecedent.index) ?? whoMadeIt(reading, sentence, token, antecedent))
    : ownerBefore(reading, sentence, token);
  if (!mention?.entities.length) return null;
  const form = /^whose$/i.test(token.text) ? 'possessive' : 'pronoun';
  return mentionOfWord(sentence, token, form, mention.entities, Math.min(0.9, mention.certainty));
}

/** "It did not please | Chile |, *whose* president …": the tree may hang the clause on the verb. */
function ownerBefore(reading: Reading, sentence: Sentence, token: Token): Mention | undefined {
  if (!/^whose$/i.test(token.text) || sentence.tokens[token.index - 1]?.text !== ',') return undefined;
  const isLoose = sentence.ancestors(token).some(({ rel }) => rel === 'advcl:relcl');
  const mention = isLoose ? reading.at(sentence.index, token.index - 2) : undefined;
  return mention?.last === token.index - 2 ? mention : undefined;
}

/** "a speech by | Ana Lund |, *who* demanded …": the tree may hang the clause on what somebody has made. */
function whoMadeIt(reading: Reading, sentence: Sentence, token: Token, made: Token): Mention | undefined {
  const clause = sentence.governor(token);
  const acts = clause !== undefined && isRelation(token.rel, 'nsubj');
  const isAnyone = /^who$/i.test(token.text);
  if (!isAnyone && !(acts && /^which$/i.test(token.text) && hasWill(sentence, clause))) return undefined;
  const named = sentence
    .children(made, 'nmod', 'nmod:poss')
    .filter(({ index }) => index > made.index && index < token.index)
    .map(({ index }) => reading.at(sentence.index, index))
    .findLast((mention) => mention !== undefined);
  return named?.entities.length === 1 ? named : undefined;
}
