import { isTitleCase } from './paragraphs.ts';
import type { TreeParser } from './treeParser.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}[\p{L}'’]*$/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
const MAYBE_NAME: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ']);
const WORD = /^\p{L}/u;
/** Words in capitals that stay so even where everything is in capitals. */
const ACRONYMS: ReadonlySet<string> = new Set(
  'US USA UK UN EU NATO UAE WTO IMF IAEA OPEC ASEAN BRICS G7 G20 OSCE CIA FBI IRA PLO DPRK PRC ROC DRC AU CEO MP PM'.split(
    ' ',
  ),
);

/** Which words a document writes in lower case somewhere, and which only with a capital. */
export interface CaseEvidence {
  readonly lower: ReadonlySet<string>;
  readonly capitalised: ReadonlySet<string>;
}

/** @param wordings running text, without headings */
export function gatherCaseEvidence(wordings: Iterable<string>): CaseEvidence {
  const lower = new Set<string>();
  const capitalised = new Set<string>();
  for (const wording of wordings)
    for (const [word] of wording.matchAll(/\p{L}+/gu)) {
      if (word === word.toLowerCase()) lower.add(word);
      else if (CAPITALISED.test(word)) capitalised.add(word.toLowerCase());
    }
  return { lower, capitalised };
}

/**
 * The forms in which the network should read a headline in title case or a sentence in capitals: as running text would
 * have them, names capitalised. Other sentences come back as they are.
 */
export function naturalCase(
  forms: readonly string[],
  isHeading: boolean,
  evidence: CaseEvidence,
  parser: TreeParser,
): readonly string[] {
  const words = forms.filter((form) => WORD.test(form));
  const capitals = words.filter((word) => ALL_CAPITALS.test(word)).length;
  const shouted = words.length >= 3 && capitals * 5 >= words.length * 4;
  if (!shouted && !(isHeading && isTitleCase(words.join(' '))))
    return isHeading && isCommonWord(forms[0] ?? '', evidence) ? forms.with(0, forms[0].toLowerCase()) : forms;

  const known = (form: string): string | null => {
    const lower = form.toLowerCase();
    if (shouted ? ACRONYMS.has(form) : !CAPITALISED.test(form)) return form;
    if (evidence.lower.has(lower)) return lower;
    return evidence.capitalised.has(lower) ? capitalise(lower) : null;
  };
  const first = forms.map((form) => known(form) ?? form.toLowerCase());
  // A word the document has nowhere else may be a name unless the network reads it as anything but a noun or adjective.
  const { upos } = parser.parse(first);
  return first.map((form, at) =>
    at === 0 || (known(forms[at]) === null && MAYBE_NAME.has(upos[at])) ? capitalise(form) : form,
  );
}

/** "Union rejects offer": the network takes the first word of a headline for a name unless it is shown how the text writes it. */
const isCommonWord = (form: string, { lower, capitalised }: CaseEvidence): boolean =>
  CAPITALISED.test(form) && lower.has(form.toLowerCase()) && !capitalised.has(form.toLowerCase());

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
