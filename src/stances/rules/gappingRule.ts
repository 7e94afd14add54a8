import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { isVerbal } from '../clause.ts';
import { cutBefore } from '../demandWords.ts';
import { itemOf } from '../listItems.ts';
import { partiesAt } from '../references.ts';

/** Words that stand between a clause and the one that leaves its verb out. */
const SEPARATOR = /^(?:[,;]|and|but|nor|while|whereas)$/i;
const LINK = /^(?:and|but|nor|while|whereas)$/i;
const SUBJECT = ['name', 'acronym', 'metonym', 'role', 'description', 'collective'];

/** A clause without a verb: who, and what. */
interface Gap {
  /** Index of the separator before it. */
  from: number;
  to: number;
  holders: HolderReference[];
  rest: Token[];
}

/**
 * "France wants 40, Spain 35", "Labour proposed a land tax and the Conservatives a spending cut": the second party takes the stance of the
 * first on the rest of its clause (gapping).
 *
 * @param stated what the clauses with verbs state
 * @returns the same, their demands cut off where the gapped clause begins, and the statements of the gapped clauses
 */
export function gappingRule(sentence: Sentence, parties: PartyTable, stated: readonly Candidate[]): Candidate[] {
  if (stated.length === 0) return [];
  let found = [...stated];
  for (const gap of gapsOf(sentence, parties)) {
    const base = found
      .filter(
        ({ at, holder, content, sentence: own }) =>
          own === sentence &&
          isVerbal(at) &&
          at.index < gap.from &&
          content.head.index > at.index &&
          gap.holders.every((one) => one.holder.partyId !== holder.holder.partyId) &&
          !isAsked(sentence, gap.rest[0]) &&
          runsParallel(content.slot, content.head, gap.rest),
      )
      .at(-1);
    const item = base && itemOf(sentence, withoutMarker(gap.rest));
    if (!base || !item) continue;
    found = found
      .filter((one) => one.content.head.index < gap.from || one.content.head.index > gap.to)
      .map((one) => cutBefore(sentence, one, gap.from));
    for (const holder of gap.holders)
      found.push({
        ...base,
        holder,
        content: { ...item.content, slot: base.content.slot, words: wordsOfGap(item.content.words ?? [], base) },
        cue: base.cue,
        rule: `gap:${base.rule.replace(/^gap:/, '')}`,
        addressee: null,
      });
  }
  return found;
}

function gapsOf(sentence: Sentence, parties: PartyTable): Gap[] {
  const { tokens } = sentence;
  const found: Gap[] = [];
  for (const separator of tokens) {
    if (!SEPARATOR.test(separator.text) || separator.index === 0) continue;
    // "the Pakistanis and the TTP to talk": one subject of two
    if (LINK.test(separator.text) && parties.at(sentence, tokens[separator.index - 1])) continue;
    let start = separator.index + 1;
    if (LINK.test(tokens[start]?.text ?? '')) start++;
    const mention = parties.mentions.find(
      (one) =>
        one.sentence === sentence.index &&
        (one.first === start || (one.first === start + 1 && tokens[start].upos === 'DET')),
    );
    if (!mention || !SUBJECT.includes(mention.form)) continue;
    const end = tokens.findIndex(
      ({ index, text }) => index > mention.last && (/^(?:[,;.:–—]|and|but)$/.test(text) || index === tokens.length - 1),
    );
    const rest = tokens.slice(mention.last + 1, end < 0 ? tokens.length : end).filter(({ upos }) => upos !== 'PUNCT');
    if (rest.length === 0 || !/^(?:DT|CD|PRP\$|TO|IN)$/.test(rest[0].xpos)) continue;
    if (rest.some((token) => isVerbal(token) && token.xpos !== 'VB' && token.xpos !== 'VBN' && token.xpos !== 'VBG'))
      continue;
    const holders = partiesAt(sentence, parties, tokens[mention.head]).filter(
      ({ mention: one }) => one.first >= start && one.last <= mention.last,
    );
    if (holders.length) found.push({ from: separator.index, to: end < 0 ? tokens.length - 1 : end, holders, rest });
  }
  return found;
}

/** "urged Israel to lift the blockade and Hamas | to | free the hostages": asked like the first, and no holder. */
function isAsked(sentence: Sentence, to: Token): boolean {
  const act = to.xpos === 'TO' ? sentence.governor(to) : undefined;
  const first = act && isRelation(act.rel, 'conj') && sentence.child(act, 'nsubj') ? sentence.governor(act) : undefined;
  return first !== undefined && isRelation(first.rel, 'xcomp');
}

/** An infinitive answers an infinitive, a phrase the same preposition, a noun phrase a noun phrase. */
function runsParallel(slot: string, head: Token, rest: readonly Token[]): boolean {
  const marked = rest[0].xpos === 'TO' && rest[1]?.xpos === 'VB';
  if (marked) return slot === 'to' || slot === 'obj-to';
  if (rest[0].xpos === 'IN' || rest[0].xpos === 'TO') return rest[0].lemma.toLowerCase() === slot;
  return !isVerbal(head) || slot === 'obj';
}

/** "wants 40 quotas, Spain 35": a bare number counts what the first clause names. */
function wordsOfGap(words: readonly Token[], { content }: Candidate): readonly Token[] {
  return words.every(({ upos }) => upos === 'NUM' || upos === 'SYM') && content.head.upos === 'NOUN'
    ? [content.head, ...words]
    : words;
}

/** The words without the "to" or preposition before them. */
function withoutMarker(rest: readonly Token[]): readonly Token[] {
  return rest[0].xpos === 'IN' || rest[0].xpos === 'TO' ? rest.slice(1) : rest;
}
