import { hasLetterOrDigit, normalForm, wordKey, wordShape } from './features.ts';

/** What the network reads of a token. Equal ones are the same object, so that results can be kept by it. */
export interface TokenInput {
  readonly key: string;
  readonly shape: string;
}

const LARGEST_MEMO = 50_000;

/** Keys and shapes of words, kept: a text repeats its words, and so do all texts. */
export class TokenInputs {
  private readonly byContent = new Map<string, TokenInput>();
  private readonly words = new Map<string, TokenInput>();
  /** Of tokens whose shape may hold the spaces around them, by spacing sign. */
  private readonly signs = new Map<string, Map<string, TokenInput>>();
  private known = 0;

  /** @param sign see `spacingSigns` */
  of(form: string, sign: string): TokenInput {
    const found = this.words.get(form) ?? this.signs.get(sign)?.get(form);
    if (found) return found;
    if (this.known >= LARGEST_MEMO) this.clear();
    this.known++;
    const normal = normalForm(form);
    const input = this.shared(wordKey(normal), wordShape(normal, sign));
    (hasLetterOrDigit(normal) ? this.words : this.memoOf(sign)).set(form, input);
    return input;
  }

  private shared(key: string, shape: string): TokenInput {
    const content = `${key}\t${shape}`;
    const known = this.byContent.get(content);
    if (known) return known;
    const made = { key, shape };
    this.byContent.set(content, made);
    return made;
  }

  private memoOf(sign: string): Map<string, TokenInput> {
    const known = this.signs.get(sign);
    if (known) return known;
    const made = new Map<string, TokenInput>();
    this.signs.set(sign, made);
    return made;
  }

  private clear(): void {
    this.byContent.clear();
    this.words.clear();
    this.signs.clear();
    this.known = 0;
  }
}
