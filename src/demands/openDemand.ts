import { slug } from '../knowledge/iriTail.ts';
import { ACT_NOUNS } from './actNouns.ts';

/** Words of a label, articles aside: what fits beside a node of the network. */
const LONGEST_LABEL = 9;
const LONGEST_KEY = 5;
/** Where what is demanded ends and a remark or a condition begins. */
const REMARK =
  /\s*(?:[,;—–]\s*(?:which|who|whom|whose|where|when|but|as)\b|[;—–]\s|\s(?:until|unless|provided|if|because|so that|as soon as|when|while)\s).*$/is;
const wordList = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ARTICLES = wordList('the a an');
/** Words that a label does not begin with. */
const OPENERS = wordList('to that on for of with in and or any such this these be');
/** Words that it does not end with once it is cut. */
const CLOSERS = wordList(
  'to that on for of with in and or any such this these be by at from into as than before after until while if its ' +
    'their his her our who which when where between is are was were will would not but about',
);
/** Lemmas that say nothing about which demand it is. */
const LIGHT = wordList(
  'be have do make get go take put give let come such any all other own mr mrs ms dr more this that it they we he she ' +
    'will would should must can could may might the a an to of on in for with by at from and or not its their his her our',
);

/**
 * A demand that no scheme names.
 *
 * @param text the words of the demand
 * @param lemmas its content lemmas, in text order
 * @returns `label`: the words without the article before them, shortened with an ellipsis; `notation`: `open:` and its first content lemmas in
 * alphabetical order, so that "lifting the tariffs on steel" and "tariffs on steel be lifted" are one demand
 */
export function openDemand(text: string, lemmas: readonly string[]): { notation: string; label: string } {
  const core = coreOf(text);
  const label = readableLabel(core, lemmas);
  const key = [
    ...new Set(
      lemmasIn(core, lemmas)
        .map(verbOf)
        .filter((lemma) => lemma && !LIGHT.has(lemma)),
    ),
  ]
    .slice(0, LONGEST_KEY)
    .sort();
  return { notation: `open:${slug(key.length ? key.join(' ') : label)}`, label };
}

/** The words without remarks, conditions and the "this proposal" before what it refers to in brackets. */
function coreOf(text: string): string {
  const said = /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text;
  const core = said.replace(REMARK, '').trim();
  return core.includes(' ') ? core : said;
}

/** Those of the lemmas that the words show, by their beginning; all of them where none can be told. */
function lemmasIn(core: string, lemmas: readonly string[]): readonly string[] {
  const words = core.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shown = lemmas.filter((lemma) => words.some((word) => word.startsWith(lemma.toLowerCase().slice(0, 4))));
  return shown.length ? shown : lemmas;
}

function readableLabel(text: string, lemmas: readonly string[]): string {
  const words = text
    .replace(/[“”"«»()[\]…]/g, ' ')
    .replace(/[,;:.!?]+(?=\s|$)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const isOpener = (word: string) => OPENERS.has(word) || ARTICLES.has(word);
  while (words.length > 1 && isOpener(words[0].toLowerCase())) words.shift();
  const [first, second] = words;
  const base = first && gerundBase(first.toLowerCase(), lemmas);
  if (base) words.splice(0, second?.toLowerCase() === 'of' ? 2 : 1, base);
  const short = shorten(words);
  return short.join(' ') + (short.length < words.length ? '…' : '') || text.trim();
}

/** So many words that a reader sees what it is about, and none at the end that asks for another. */
function shorten(words: readonly string[]): readonly string[] {
  let counted = 0;
  let end = 0;
  for (; end < words.length; end++) if (!ARTICLES.has(words[end].toLowerCase()) && ++counted > LONGEST_LABEL) break;
  if (end === words.length) return words;
  const isCloser = (word: string) => CLOSERS.has(word) || ARTICLES.has(word);
  while (end > 2 && isCloser(words[end - 1].toLowerCase())) end--;
  return words.slice(0, end);
}

/** "lift" for "lifting" where the lemmas have it or English forms it so. */
function gerundBase(word: string, lemmas: readonly string[]): string | null {
  if (!/[a-z]{3,}ing$/.test(word)) return null;
  const stem = word.slice(0, -3);
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem) && !/(ll|ss|ff|zz)$/.test(stem) ? stem.slice(0, -1) : stem;
  return lemmas.find((lemma) => lemma === stem || lemma === `${stem}e` || lemma === doubled) ?? null;
}

function verbOf(lemma: string): string {
  const lower = lemma.toLowerCase();
  return ACT_NOUNS[lower] ?? lower;
}
