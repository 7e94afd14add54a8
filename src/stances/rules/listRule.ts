import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { isVerbal } from '../clause.ts';
import { nominal } from '../content.ts';
import { contentsOf } from '../contents.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { OFFERING_LEADS } from '../lexicon/listLeads.ts';
import { itemOf, itemsBetween, type ListItem, partsBetween } from '../listItems.ts';
import { copularLead, type ListLead, listLeadBefore } from '../listLeads.ts';
import { findOccurrences, type Occurrence } from '../occurrences.ts';
import { flip } from '../polarity.ts';
import { rangeIn } from '../ranges.ts';
import { isSpeechVerb } from '../speech.ts';
import { summedUpBehind } from '../summedUp.ts';
import { bargainIn } from '../verblessBargains.ts';

/** How far behind a comma the verb that reports may stand. */
const REPORT_REACH = 8;

/** A lead-in at the end of a paragraph, whose items stand in the paragraphs below it. */
export interface OpenList {
  lead: ListLead;
  /** Index of the paragraph that was read last. */
  paragraph: number;
}

/** What a sentence has of lists. */
export interface Listed {
  candidates: Candidate[];
  /** Words of lead-ins, which say nothing beyond their items. */
  leads: ReadonlySet<Token>;
}

/**
 * Lists behind a colon: holder and stance of the lead-in carry to every item ("Its conditions: an end to the siege, elections, and no
 * foreign troops").
 */
export function listRule(sentence: Sentence, parties: PartyTable, occurrences: readonly Occurrence[]): Listed {
  const candidates: Candidate[] = [];
  const leads = new Set<Token>();
  const end = sentence.tokens.length - 1;
  for (const colon of sentence.tokens) {
    if (colon.text !== ':') continue;
    const lead = listLeadBefore(sentence, parties, occurrences, colon.index);
    if (!lead) continue;
    if (colon.index === end) {
      leads.add(lead.head);
      break;
    }
    const items = itemsBetween(sentence, colon.index + 1, lastOfList(sentence, colon.index));
    // "What Oslo wants is names: who will pay": no list stands behind the colon
    if (items.length || !isVerbal(lead.head) || sentence.tokens[colon.index - 1].upos !== 'NOUN') leads.add(lead.head);
    const bargain = bargainIn(partsBetween(sentence, colon.index + 1, lastOfList(sentence, colon.index)), items);
    candidates.push(
      ...(bargain.length
        ? bargain.flatMap(({ item, stance }) =>
            listed(sentence, { ...lead, stance, spoken: false }, { ...item, negative: false }, 'list:colon'),
          )
        : items.flatMap((item) => listed(sentence, lead, item, 'list:colon'))),
    );
    break;
  }
  const lead = candidates.length ? null : copularLead(sentence, parties);
  if (lead) {
    const items = itemsBetween(sentence, lead.first, lastBeforeReport(sentence, lead.first));
    if (items.length > 1) {
      leads.add(lead.head);
      candidates.push(...items.flatMap((item) => listed(sentence, lead, item, 'list:copula')));
    }
  }
  const summed = candidates.length ? null : summedUpBehind(sentence, parties);
  if (summed) {
    leads.add(summed.lead.head);
    candidates.push(...summed.items.flatMap((item) => listed(sentence, summed.lead, item, 'list:summed-up')));
  }
  const range = candidates.length ? null : rangeIn(sentence, parties, occurrences);
  if (range) {
    leads.add(range.lead.head);
    candidates.push(...range.items.flatMap((item) => listed(sentence, range.lead, item, 'list:range')));
  }
  return { candidates, leads };
}

/** The last token before ", the minister said", a semicolon or a dash. */
function lastBeforeReport(sentence: Sentence, first: number): number {
  const { tokens } = sentence;
  for (let at = first; at < tokens.length; at++) {
    if (/^[;–—]$/.test(tokens[at].text)) return at - 1;
    if (tokens[at].text === ',' && tokens.slice(at + 1, at + REPORT_REACH).some(isSpeechVerb)) return at - 1;
  }
  return tokens.length - 1;
}

/**
 * Items below a lead-in that ends its paragraph ("Fiji called for:", then one item a line): the first sentence of the next paragraph, as
 * long as it states nothing of its own.
 */
export function itemBelow(sentence: Sentence, list: OpenList | null): Candidate[] {
  if (!list || sentence.paragraph !== list.paragraph + 1) return [];
  const remark = sentence.tokens.findIndex((token) => /^[:–—]$/.test(token.text));
  const words = sentence.tokens.slice(0, remark > 1 ? remark : undefined);
  const item = itemOf(sentence, trimmed(words)) ?? nounPhraseOf(sentence, trimmed(words));
  return item && words.length > 1 ? listed(sentence, list.lead, item, 'list:line') : [];
}

/** "resolved to … *reject* any transfer": an item that is itself an act of taking a side takes that side. */
export function actsNamed(
  sentence: Sentence,
  occurrences: readonly Occurrence[],
  listed: readonly Candidate[],
): Candidate[] {
  return listed.map((one) => {
    const act = occurrences.find(({ head, predicate }) => head === one.content.head && predicate.pos !== 'noun');
    const content = act && contentsOf(sentence, act)[0];
    if (!content || one.stance !== 'supports' || content.head === one.content.head) return one;
    return act.predicate.stance === 'opposes' || act.predicate.stance === 'noncommittal'
      ? { ...one, stance: act.predicate.stance, content }
      : one;
  });
}

/** The list that is open behind a sentence: one that it opens itself, or the one before if it was an item of that. */
export function openListAfter(
  sentence: Sentence,
  parties: PartyTable,
  lexicon: CompiledLexicon,
  list: OpenList | null,
): OpenList | null {
  const last = sentence.tokens.length - 1;
  const open = sentence.tokens[last]?.text;
  // "resolved to", with the acts in the lines below
  if (open === ':' || open === 'to') {
    const end = open === ':' ? last : last + 1;
    const lead = listLeadBefore(sentence, parties, findOccurrences(sentence, lexicon), end);
    if (lead) return { lead, paragraph: sentence.paragraph };
  }
  if (!list || sentence.paragraph === list.paragraph) return list;
  return itemBelow(sentence, list).length ? { ...list, paragraph: sentence.paragraph } : null;
}

/** "the release of all | arrested since March": in a list of things the participle that a tree takes for the verb belongs to a noun. */
function nounPhraseOf(sentence: Sentence, words: readonly Token[]): ListItem | null {
  const { root } = sentence;
  const noun = sentence.child(root, 'nsubj');
  if (root.xpos !== 'VBD' || !/ed$/.test(root.text) || !noun || !words.includes(root)) return null;
  if (noun.upos !== 'NOUN' || sentence.child(root, 'obj', 'ccomp', 'xcomp', 'aux')) return null;
  return { content: { ...nominal(noun, 'obj'), words }, negative: false, denial: [] };
}

function trimmed(words: readonly Token[]): Token[] {
  const kept = [...words];
  while (kept.length && kept[0].upos === 'PUNCT') kept.shift();
  while (kept.length && kept[kept.length - 1].upos === 'PUNCT') kept.pop();
  if (kept.length && /^(?:and|or)$/i.test(kept[kept.length - 1].text)) kept.pop();
  while (kept.length && kept[kept.length - 1].upos === 'PUNCT') kept.pop();
  return kept;
}

/** The list ends with its sentence or with a dash behind it. */
function lastOfList(sentence: Sentence, colon: number): number {
  const dash = sentence.tokens.findIndex((token) => token.index > colon && /^[–—]$/.test(token.text));
  return dash > 0 ? dash - 1 : sentence.tokens.length - 1;
}

/** One item as each holder's demand. */
export function listed(sentence: Sentence, lead: ListLead, item: ListItem, rule: string): Candidate[] {
  const { content } = item;
  if (lead.spoken && !item.negative && content.kind === 'nominal') return [];
  if (item.inReturn && !offers(lead)) return [];
  const same = lead.cue.some((token) => sentence.tokens[token.index] === token);
  return lead.holders.map((holder) => ({
    sentence,
    holder: same ? holder : { ...holder, token: content.head },
    stance: item.inReturn ? 'demands' : item.negative && lead.stance !== 'opposes' ? flip(lead.stance) : lead.stance,
    content,
    cue: same ? lead.cue : [content.head],
    at: content.head,
    rule,
    family: 'list',
    speech: true,
    ...PLAINLY_STATED,
    // "the rebels | must | leave": that it is asked for, the lead-in says
    leftOut: sentence.children(content.head, 'aux').filter(({ lemma }) => lemma === 'must'),
  }));
}

/** Who proposes one thing in return for another wants the other; who demands it in return for another gives that. */
const offers = ({ cue, stance }: ListLead): boolean =>
  stance !== 'opposes' && cue.some(({ lemma }) => OFFERING_LEADS.has(lemma.toLowerCase()));
