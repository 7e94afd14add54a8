import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyMention, PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate, HolderReference } from '../candidate.ts';
import { isNegativeNominal, isVerbal } from '../clause.ts';
import { type Content, nominal } from '../content.ts';
import { cutBefore } from '../demandWords.ts';
import { itemOf } from '../listItems.ts';
import { flip } from '../polarity.ts';
import { partiesAt } from '../references.ts';
import type { StanceType } from '../stance.ts';

/** Words that stand between a clause and the one that leaves its verb out. */
const SEPARATOR = /^(?:[,;]|and|but|nor|while|whereas)$/i;
const LINK = /^(?:and|but|nor|while|whereas)$/i;
const SUBJECT = ['name', 'acronym', 'metonym', 'role', 'description', 'collective'];

/** Statements by "is for" and "is against". */
const SIDED = /^(?:gap:)?adjective:(?:for|against)$/;

/** Statements whose preposition the second clause repeats: "is in favour *of* a levy, Togo *of* a freeze". */
const PHRASAL = /^(?:gap:)?(?:idiom|adjective):/;

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
        ({ at, holder, content, rule, sentence: own }) =>
          own === sentence &&
          at.index < gap.from &&
          !/^neither$/i.test(content.head.text) &&
          gap.holders.every((one) => one.holder.partyId !== holder.holder.partyId) &&
          !isAsked(sentence, gap.rest[0]) &&
          // "wants Oslo, Bern and Lima to sign": one act of all three
          !gap.rest.includes(content.head) &&
          (SIDED.test(rule)
            ? sideOf(gap.rest[0]) !== null
            : (isVerbal(at) || (gap.rest[0].xpos === 'IN' && PHRASAL.test(rule))) &&
              content.head.index > at.index &&
              runsParallel(content.slot, content.head, gap.rest)),
      )
      .at(-1);
    const words = withoutMarker(gap.rest);
    const item = base && itemOf(sentence, words);
    const content = base && (item?.content ?? pronounOf(words));
    if (!base || !content) continue;
    found = found
      .filter((one) => one.content.head.index < gap.from || one.content.head.index > gap.to)
      .map((one) => cutBefore(sentence, one, gap.from));
    // "wants no levy, Peru a low one": the denial is that of the first noun
    const none = item?.negative ?? false;
    const turned = isNegativeNominal(sentence, base.content.head) !== none;
    for (const holder of gap.holders)
      found.push({
        ...base,
        holder,
        stance: turned ? flip(base.stance) : stanceOf(base, gap.rest[0]),
        content: { ...content, slot: base.content.slot, words: wordsOfGap(content.words ?? words, base) },
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
    const last = mentionJoinedTo(sentence, parties, mention) ?? mention;
    const end = tokens.findIndex(
      ({ index, text }) => index > last.last && (/^(?:[,;.:–—]|and|but)$/.test(text) || index === tokens.length - 1),
    );
    const rest = tokens.slice(last.last + 1, end < 0 ? tokens.length : end).filter(({ upos }) => upos !== 'PUNCT');
    if (rest.length === 0) continue;
    const ofTwo = rest.length === 1 && /^(?:both|neither)$/i.test(rest[0].text);
    if (!ofTwo && !/^(?:DT|CD|PRP\$|TO|IN)$/.test(rest[0].xpos)) continue;
    if (rest.some((token) => isVerbal(token) && token.xpos !== 'VB' && token.xpos !== 'VBN' && token.xpos !== 'VBG'))
      continue;
    const named = [mention, ...(last === mention ? [] : [last])];
    const holders = named.flatMap((one) =>
      partiesAt(sentence, parties, tokens[one.head]).filter(({ mention: own }) => own === one),
    );
    if (holders.length) found.push({ from: separator.index, to: end < 0 ? tokens.length - 1 : end, holders, rest });
  }
  return found;
}

/** "for", "against" and "neither" take a side of their own. */
function stanceOf({ rule, stance }: Candidate, first: Token): StanceType {
  if (/^neither$/i.test(first.text)) return flip(stance);
  return (SIDED.test(rule) && sideOf(first)) || stance;
}

/** "against *it*": what was named before. */
const pronounOf = (words: readonly Token[]): Content | null =>
  words.length === 1 && /^(?:it|that|this|them|both|either|neither)$/i.test(words[0].text)
    ? nominal(words[0], 'obj')
    : null;

/** "is *for* a ban, Greece *against* it": the two words that by themselves take a side. */
function sideOf({ text }: Token): StanceType | null {
  if (/^for$/i.test(text)) return 'supports';
  return /^against$/i.test(text) ? 'opposes' : null;
}

/** "Greece *and Malta* to the toll": the second of two who share the gap. */
function mentionJoinedTo(sentence: Sentence, parties: PartyTable, first: PartyMention): PartyMention | undefined {
  if (!/^and$/i.test(sentence.tokens[first.last + 1]?.text ?? '')) return undefined;
  return parties.mentions.find(
    (one) =>
      one.sentence === sentence.index &&
      SUBJECT.includes(one.form) &&
      (one.first === first.last + 2 ||
        (one.first === first.last + 3 && sentence.tokens[first.last + 2].upos === 'DET')),
  );
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
