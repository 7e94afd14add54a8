import { normalForm } from './features.ts';

/** `lemma.json`: whole forms per tag (`UPOS|XPOS`), else suffix rules `cut|add`. */
export interface LemmaTable {
  readonly dict: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const LONGEST_SUFFIX = 6;
const LARGEST_MEMO = 50_000;

/** Short verbs in "-ie", which the suffix rules take for verbs in "-y": "ties" is "tie", not "ty". */
const IN_IE = /^(?:[dltvp]|bel|unt)ies$/;

/** Base forms from a table: the form under its tag, else the longest suffix rule of the tag. */
export class Lemmatizer {
  private readonly table: LemmaTable;
  private readonly firstTagOf = new Map<string, string>();
  /** Lemmas by universal tag, Penn tag and form. */
  private readonly memo = new Map<string, Map<string, Map<string, string>>>();
  private remembered = 0;

  constructor(table: LemmaTable) {
    this.table = table;
    for (const tag of Object.keys(table.rules)) {
      const upos = tag.split('|')[0];
      if (!this.firstTagOf.has(upos)) this.firstTagOf.set(upos, tag);
    }
  }

  /** Lemma of `form` under its two tags; names keep their capitals. */
  lemma(form: string, upos: string, xpos: string): string {
    const known = this.memo.get(upos)?.get(xpos)?.get(form);
    if (known !== undefined) return known;
    const lemma = this.compute(form, upos, xpos);
    if (this.remembered >= LARGEST_MEMO) {
      this.memo.clear();
      this.remembered = 0;
    }
    this.remembered++;
    const byPennTag = entryOf(this.memo, upos, () => new Map<string, Map<string, string>>());
    entryOf(byPennTag, xpos, () => new Map<string, string>()).set(form, lemma);
    return lemma;
  }

  private compute(form: string, upos: string, xpos: string): string {
    const normal = normalForm(form);
    if (normal.includes('\ufffd')) return form;
    const lower = normal.toLowerCase();
    const fullTag = `${upos}|${xpos}`;
    const tag = this.table.rules[fullTag] ? fullTag : (this.firstTagOf.get(upos) ?? fullTag);
    const lemma = this.lookUp(lower, tag);
    if (upos !== 'PROPN') return lemma;
    let shared = 0;
    while (shared < lemma.length && lemma[shared] === lower[shared]) shared++;
    return normal.slice(0, shared) + lemma.slice(shared);
  }

  private lookUp(lower: string, tag: string): string {
    const forms = this.table.dict[tag];
    if (forms && Object.hasOwn(forms, lower)) return forms[lower];
    if (tag.startsWith('VERB') && IN_IE.test(lower)) return lower.slice(0, -1);
    const rules = this.table.rules[tag];
    if (!rules) return lower;
    for (let length = Math.min(LONGEST_SUFFIX, lower.length); length >= 0; length--) {
      const suffix = lower.slice(lower.length - length);
      if (!Object.hasOwn(rules, suffix)) continue;
      const bar = rules[suffix].indexOf('|');
      const cut = Number(rules[suffix].slice(0, bar));
      const add = rules[suffix].slice(bar + 1);
      return cut < lower.length || add ? lower.slice(0, lower.length - cut) + add : lower;
    }
    return lower;
  }
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
