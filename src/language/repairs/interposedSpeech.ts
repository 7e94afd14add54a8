import { FINITE } from '../tags.ts';
import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { invertedSpeechVerbs, speechVerbs, tellingVerbs } from './repairWords.ts';

const SEPARATOR = /^[,–—-]$/;
const QUOTE = /^["”“’‘»«]$/;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;
const LONGEST_SPEAKER = 16;
/** Words of when and where it was said, less one. */
const LONGEST_PHRASE = 10;

/** An aside between two separators, as indices: `before` and `after` are those of the words next to it. */
interface Aside {
  verb: EditableToken;
  before: number;
  after: number;
  /** First and last word of who speaks. */
  speaker: [number, number];
}

/**
 * "The toll, | said the minister of Chile, | has to go", "Norway should, | Sweden argued, | lift the ban": the parser takes the verb of
 * speech for the main one and gives it the subject of what is said. The clause around the aside gets back its subject and
 * auxiliary, the aside keeps its speaker.
 */
export const interposedSpeech: TreeRepair = {
  name: 'verb of speech inside a clause read as its main verb',
  example: 'The toll, says the minister of Portugal, has no future.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const aside = asideOf(tree, verb);
      if (aside) closeClause(tree, aside);
    }
  },
};

function asideOf(tree: EditableTree, verb: EditableToken): Aside | null {
  if (verb.upos !== 'VERB') return null;
  const have = tree.tokens[verb.index - 1];
  const isPerfect = verb.xpos === 'VBN' && /^(?:has|have|had)$/.test(have?.text ?? '');
  if (isPerfect) return straightAside(tree, verb, have.index);
  // "officials repeat", tagged as an infinitive
  const isPlural = verb.xpos === 'VB' && have?.xpos === 'NNS';
  if (!/^VB[DZP]$/.test(verb.xpos) && !isPlural) return null;
  if (tree.children(verb, 'aux').some(({ index }) => index === verb.index - 1)) return null;
  return invertedAside(tree, verb) ?? straightAside(tree, verb, verb.index);
}

/** ", said the minister of Chile,": the speaker ends at the first separator behind which the clause goes on. */
function invertedAside(tree: EditableTree, verb: EditableToken): Aside | null {
  const before = outside(tree, verb.index - 1, -1);
  if (!invertedSpeechVerbs.has(verb.lemma) || before === null) return null;
  const last = Math.min(tree.tokens.length - 2, verb.index + LONGEST_SPEAKER);
  for (let index = verb.index + 2; index <= last; index++) {
    const token = tree.tokens[index];
    if (FINITE.test(token.xpos) || /^[;:.]$/.test(token.text)) return null;
    const after = SEPARATOR.test(token.text) ? outside(tree, index, 1) : null;
    if (after !== null && goesOn(tree, before, after))
      return named(tree, { verb, before, after, speaker: [verb.index + 1, index - 1] });
  }
  return null;
}

/** ", the minister of Chile argued,", ", Ana Lund, the minister, has argued in a letter,". @param first of the words of the verb */
function straightAside(tree: EditableTree, verb: EditableToken, first: number): Aside | null {
  const after = outside(tree, endOfSpeech(tree, verb), 1);
  if (!(speechVerbs.has(verb.lemma) || isMadeClear(tree, verb)) || after === null) return null;
  // "the union, which promised a rise at the congress, wants more"
  if (/^W/.test(tree.tokens[first - 1]?.xpos ?? '')) return null;
  for (let index = first - 2; index > 0 && index >= first - LONGEST_SPEAKER; index--) {
    const token = tree.tokens[index];
    if (/^(?:VERB|AUX|SCONJ)$/.test(token.upos) || /^W/.test(token.xpos)) return null;
    if (!SEPARATOR.test(token.text) && !QUOTE.test(token.text)) continue;
    const before = outside(tree, QUOTE.test(token.text) ? index - 1 : index, -1);
    if (before === null || !goesOn(tree, before, after)) continue;
    return named(tree, { verb, before, after, speaker: [index + 1, first - 1] });
  }
  return null;
}

/** The separator behind a verb of speech and a phrase of place or time, or whom it was said to ("told the panel"). */
function endOfSpeech(tree: EditableTree, verb: EditableToken): number {
  const end = tree.tokens.findIndex(({ index, text }) => index > verb.index && SEPARATOR.test(text));
  const phrase = tree.tokens.slice(verb.index + 1, Math.max(end, 0));
  const plain = phrase.length < LONGEST_PHRASE && !phrase.some(({ upos }) => /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(upos));
  const told = tellingVerbs.has(verb.lemma) && phrase.some(({ upos }) => NOMINAL.test(upos));
  if (isMadeClear(tree, verb)) return verb.index + 2;
  return plain && (told || phrase[0]?.upos === 'ADP') ? end : verb.index + 1;
}

/** "made clear", "made known". */
const isMadeClear = (tree: EditableTree, verb: EditableToken): boolean =>
  verb.lemma === 'make' && /^(?:clear|plain|known)$/.test(tree.tokens[verb.index + 1]?.text ?? '');

const named = (tree: EditableTree, aside: Aside): Aside | null =>
  tree.tokens.slice(aside.speaker[0], aside.speaker[1] + 1).some(({ upos }) => NOMINAL.test(upos)) ? aside : null;

/** The word beyond the separator at `index`, a quotation mark on either side of it not counted; null if there is no separator. */
function outside(tree: EditableTree, index: number, step: 1 | -1): number | null {
  let at = index;
  let separated = false;
  while (tree.tokens[at] && (SEPARATOR.test(tree.tokens[at].text) || QUOTE.test(tree.tokens[at].text))) {
    separated ||= SEPARATOR.test(tree.tokens[at].text);
    at += step;
  }
  return separated && tree.tokens[at] ? at : null;
}

/**
 * True if the words that end at `before` are no whole clause and those from `after` on complete it: a subject, one with its modal or copula,
 * a phrase or condition before the subject, "what was needed".
 */
function goesOn(tree: EditableTree, before: number, after: number): boolean {
  const last = tree.tokens[before];
  const next = tree.tokens.slice(after).find((token) => !isNot(token) && !/^(?:ADV|INTJ)$/.test(token.upos));
  const words = tree.tokens.slice(openingOf(tree, before), before + 1);
  if (!next || !words.some(({ upos }) => NOMINAL.test(upos) || upos === 'ADV')) return false;
  const opened = words.findLast((token) => !isNot(token)) ?? last;
  if (opened.xpos === 'MD') return /^VBP?$/.test(next.xpos);
  if (opened.lemma === 'be' && opened.upos === 'AUX')
    return /^(?:ADJ|DET|NOUN|ADP)$/.test(next.upos) || /^VB[NDG]$/.test(next.xpos);
  if (/^(?:what|all)$/i.test(words[0].text)) return next.lemma === 'be';
  // "Nor will Peru, | he said, | accept it": inverted behind a denial
  const inverted = words.findIndex(({ xpos, lemma }) => xpos === 'MD' || lemma === 'do');
  if (inverted >= 0 && inverted < words.indexOf(opened) && /^(?:nor|neither|never|not|only|so)$/i.test(words[0].text))
    return next.xpos === 'VB' || next.xpos === 'VBP';
  if (/^(?:CCONJ|SCONJ|VERB)$/.test(last.upos) && !words.some(({ rel }) => rel === 'advcl')) return false;
  if (words.some((word) => FINITE.test(word.xpos) && !isSubordinate(tree, word))) return false;
  if (FINITE.test(next.xpos)) return last.upos !== 'ADP' && words.some(({ upos }) => NOMINAL.test(upos));
  const main = topBehind(tree, after);
  return isPhrase(tree, words) && tree.subjects(main).some(({ index }) => index >= after);
}

const isSubordinate = (tree: EditableTree, word: EditableToken): boolean => {
  for (let at: EditableToken | undefined = word; at; at = tree.governor(at))
    if (/^(?:acl|advcl)/.test(at.rel)) return true;
  return false;
};

/** "In future", "If the toll stays": what may stand before a subject. */
const isPhrase = (tree: EditableTree, words: readonly EditableToken[]): boolean =>
  /^(?:ADP|ADV|SCONJ)$/.test(words[0].upos) ||
  words.every((word) => word.upos === 'PUNCT' || isSubordinate(tree, word));

const isNot = ({ text }: EditableToken): boolean => /^(?:not|never|n['’]t)$/i.test(text);

/** Where the clause begins to which the word at `before` belongs: behind a conjunction, or at the start of the sentence. */
function openingOf(tree: EditableTree, before: number): number {
  for (let index = before; index > 0; index--) {
    const token = tree.tokens[index - 1];
    if (/^[;:]$/.test(token.text)) return index;
    // "Nor will Peru, he said, accept it": the denial is the clause's own
    const denies = /^(?:nor|neither)$/i.test(token.text) && tree.tokens[index].upos === 'AUX';
    if (token.upos === 'CCONJ' && !denies && /^[,–—]$/.test(tree.tokens[index - 2]?.text ?? ',')) return index;
    if (token.upos === 'SCONJ' && /^(?:that|while|whereas|because|since|but)$/i.test(token.text)) return index;
  }
  return /^["“‘«]$/.test(tree.tokens[0].text) ? 1 : 0;
}

function closeClause(tree: EditableTree, { verb, before, after, speaker }: Aside): void {
  const main = topBehind(tree, after);
  const inSpeaker = (index: number) => index >= speaker[0] && index <= speaker[1];
  const heads = tree.tokens.filter(({ index, head }) => inSpeaker(index) && !inSpeaker(head));
  const source = heads.find(({ upos }) => NOMINAL.test(upos));
  if (!source || isPlaced(tree, verb, main, source)) return;
  const opening = openingOf(tree, before);
  const fronted = tree.tokens
    .slice(opening, before + 1)
    .filter(
      (token) =>
        token.upos !== 'PUNCT' &&
        (token.head > before || token.head < opening || isThere(token) || isOfModal(tree, token)),
    );
  if (tree.isBelow(main, verb)) {
    main.head = verb.head;
    main.rel = verb.rel;
  } else if (verb.head < 0) return;
  verb.head = main.index;
  verb.rel = 'parataxis';
  for (const token of heads) if (token !== source && token.upos !== 'PUNCT') tree.attach(token, source, 'appos');
  tree.attach(source, verb, 'nsubj');
  for (const token of tree.tokens.slice(verb.index + 1, Math.max(after, verb.index + 1)))
    if (token.upos !== 'PUNCT' && !inSpeaker(token.index) && (token.head < verb.index || token.head >= after))
      tree.attach(token, verb, NOMINAL.test(token.upos) && !tree.child(token, 'case') ? 'iobj' : 'obl');
  const own = tree.subjects(main).some(({ index }) => index >= after);
  const subject = own ? undefined : fronted.findLast(({ upos, rel }) => NOMINAL.test(upos) && !/^expl/.test(rel));
  for (const token of fronted)
    if (token === subject) tree.attachSubject(token, main);
    // "neither the toll nor the levy": a word of the subject's own
    else if (subject && token.index < subject.index && /^(?:neither|both|either|not)$/i.test(token.text))
      tree.attach(token, subject, 'cc:preconj');
    else tree.attach(token, main, roleOf(token, own));
  if (fronted.some(isThere)) asExistence(tree, main);
  const what = tree.tokens[opening];
  const clause = tree.governor(what);
  if (clause && /^what$/i.test(what.text) && tree.governor(clause) === main) {
    what.head = main.index;
    what.rel = 'nsubj';
    tree.attach(clause, what, 'acl:relcl');
  }
}

/** "Peru | would, | Lima said, | not pay": the subject goes with its modal. */
const isOfModal = (tree: EditableTree, token: EditableToken): boolean =>
  /^nsubj/.test(token.rel) && tree.governor(token)?.xpos === 'MD';

const isThere = ({ text }: EditableToken): boolean => /^there$/i.test(text);

/** "there can | be no return": what there is stands under the verb of being, as it does in a sentence without an aside. */
function asExistence(tree: EditableTree, thing: EditableToken): void {
  const be = tree.child(thing, 'cop');
  if (!be) return;
  const moved = tree
    .children(thing)
    .filter((child) => isThere(child) || child.xpos === 'MD' || child.rel === 'parataxis');
  be.head = thing.head;
  be.rel = thing.rel;
  be.upos = 'VERB';
  thing.head = be.index;
  thing.rel = 'nsubj';
  for (const child of moved) tree.attach(child, be, isThere(child) ? 'expl' : child.rel);
}

/** What a word before the aside is to the verb behind it. */
function roleOf(token: EditableToken, hasSubject: boolean): string {
  if (token.xpos === 'MD') return 'aux';
  if (token.lemma === 'be' && token.upos === 'AUX') return 'cop';
  if (token.upos === 'VERB' && !hasSubject && /^(?:ccomp|root|csubj)/.test(token.rel)) return 'csubj';
  return token.rel;
}

/** True if the tree has it right: the speaker under the aside, the aside under the clause. */
function isPlaced(tree: EditableTree, verb: EditableToken, main: EditableToken, source: EditableToken): boolean {
  return (
    verb.rel === 'parataxis' &&
    tree.governor(verb) === main &&
    tree.governor(source) === verb &&
    /^nsubj/.test(source.rel) &&
    tree.subjects(main).length > 0
  );
}

/** The highest word of what stands from `after` on. */
function topBehind(tree: EditableTree, after: number): EditableToken {
  let at = tree.tokens[after];
  while (at.head > after) at = tree.tokens[at.head];
  return at;
}
