import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { cases, isNegated } from '../clause.ts';
import { nominal } from '../content.ts';
import { ADVOCATES, BEFORE_EXAMPLES, INCLUDING_VERBS } from '../lexicon/advocates.ts';
import { partiesAt } from '../references.ts';
import type { StanceType } from '../stance.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "The toll's fiercest opponent is Peru", "among its critics is Chile", "those against the ban include Norway", "supporters of the pact, led by
 * Lima": whoever is named as one of those for or against a thing takes their side.
 *
 * @param taken words that other rules have read
 */
export function advocateRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  return sentence.tokens.flatMap((noun) => {
    const group = taken.has(noun) ? null : groupAt(sentence, noun);
    if (!group || parties.at(sentence, group.demand)?.head === group.demand.index) return [];
    return membersOf(sentence, parties, noun, group.demand).map(
      (holder): Candidate => ({
        sentence,
        holder,
        stance: group.stance,
        content: { ...nominal(group.demand, 'of'), words: wordsOf(sentence, group.demand) },
        cue: [group.cue],
        at: noun,
        rule: `advocate:${group.cue.lemma.toLowerCase()}`,
        family: 'noun',
        speech: false,
        ...PLAINLY_STATED,
      }),
    );
  });
}

/** "the toll's critics", "critics of the toll", "its supporters", "those against the toll". */
function groupAt(sentence: Sentence, noun: Token): { stance: StanceType; demand: Token; cue: Token } | null {
  const links = sentence.children(noun, 'nmod:poss', 'nmod');
  if (/^those$/i.test(noun.text)) {
    const demand = links.find((child) => /^(?:for|against)$/.test(cases(sentence, child)[0] ?? ''));
    const cue = demand && sentence.child(demand, 'case');
    return cue ? { stance: cue.text === 'for' ? 'supports' : 'opposes', demand, cue } : null;
  }
  const stance = ADVOCATES.get(noun.lemma.toLowerCase());
  const demand = links.find(
    (child) => isRelation(child.rel, 'nmod:poss') || /^(?:of|for)$/.test(cases(sentence, child)[0] ?? ''),
  );
  return stance && demand ? { stance, demand, cue: noun } : null;
}

function membersOf(sentence: Sentence, parties: PartyTable, noun: Token, demand: Token): HolderReference[] {
  const above = sentence.governor(noun);
  if (above && isNegated(sentence, above)) return [];
  const among = /^among(?:st)?$/i.test(cases(sentence, noun)[0] ?? '');
  if (above && !isUnreal(sentence, above)) {
    const isCopular = sentence.child(above, 'cop') !== undefined && above.index > noun.index;
    if (isCopular && (among || isRelation(noun.rel, 'nsubj'))) return partiesAt(sentence, parties, above);
    const object =
      INCLUDING_VERBS.has(above.lemma) && isRelation(noun.rel, 'nsubj') ? sentence.child(above, 'obj') : undefined;
    if (object) return partiesAt(sentence, parties, object);
  }
  return examples(sentence, parties, Math.max(noun.index, demand.index) + 1);
}

/** "critics | such as Peru and Chile", "opponents, | led by Norway". */
function examples(sentence: Sentence, parties: PartyTable, from: number): HolderReference[] {
  const { tokens } = sentence;
  const opened = exampleWords(sentence, from);
  if (opened === null) return [];
  const first = tokens.slice(opened, opened + 3).find((token) => parties.at(sentence, token));
  return first ? partiesAt(sentence, parties, tokens[parties.at(sentence, first)!.head]) : [];
}

/** Index behind the words that open examples ("such as", ", led by"); null if none stand at `from`. */
function exampleWords(sentence: Sentence, from: number): number | null {
  const { tokens } = sentence;
  const start = tokens[from]?.text === ',' ? from + 1 : from;
  const opened = BEFORE_EXAMPLES.find((words) => words.every((word, at) => tokens[start + at]?.text === word));
  return opened ? start + opened.length : null;
}

/** The demand without its preposition, its possessive sign and the examples that a tree may hang on it. */
function wordsOf(sentence: Sentence, demand: Token): Token[] {
  const own = sentence.subtree(demand).filter(({ head, rel }) => head !== demand.index || !isRelation(rel, 'case'));
  const end = own.find(({ index }) => index > demand.index && exampleWords(sentence, index) !== null);
  return end ? own.filter(({ index }) => index < end.index) : own;
}
