import { type Explanations, explainedAcronyms } from './explainedAcronyms.ts';
import type { HomeNames } from './homeNames.ts';
import type { RegistryEntry } from './registryIndex.ts';
import { foldName } from './spelling.ts';
import { COMMON_PARTY_WORDS } from './vocabulary/organisationNames.ts';

/** How often the country of a party must be named, next to the state named most, for the text to be about its politics. */
const LEAST_SHARE = 0.4;

const INHABITANTS = /^the \p{Lu}\p{L}+s$/u;
const LEAST_NAMED = 3;

/** Decides which of the registered bearers of a name one document means ("Greens", "Johnson", "Brussels"). */
export class Bearers {
  private readonly text: string;
  private readonly registry: HomeNames;
  /** What the document says its acronyms mean. */
  readonly explanations: Explanations;
  private readonly counts = new Map<string, number>();
  private leading: number | undefined;

  constructor(text: string, registry: HomeNames) {
    this.text = text;
    this.registry = registry;
    this.explanations = explainedAcronyms(text);
  }

  /**
   * Those of the bearers that the document can mean. A party other than a state or a person has its ambiguous names only
   * where the document names it otherwise too, or is about its country: each country has its own Greens, and "Visa" is more
   * than a company. Nobody has an acronym that the document explains otherwise: "Sunrise Dock Federation (SDF)".
   */
  admit(entries: readonly RegistryEntry[]): readonly RegistryEntry[] {
    return entries.filter(
      (entry) =>
        !this.isExplainedOtherwise(entry) &&
        (!needsSupport(entry) || this.isNamedOtherwise(entry) || this.isAtHome(entry)) &&
        !this.isStranger(entry) &&
        (!isHalf(entry) || this.isNamedOtherwise(entry)) &&
        !this.isLooseGroup(entry),
    );
  }

  /** A person of whom the document has no more than a common surname, and nothing of the country: "Taylor" is many people. */
  private isStranger(entry: RegistryEntry): boolean {
    const { party } = entry;
    return (
      party.kind === 'person' && isAmbiguous(entry) && !this.isNamedOtherwise(entry) && this.inCountry(entry) === 0
    );
  }

  /**
   * "the Europeans" of a document that hardly names the union: some states or leaders of the continent, who need not be in it. Where it negotiates
   * as one, its own name stands there more than once.
   */
  private isLooseGroup({ party, form, wording }: RegistryEntry): boolean {
    if (party.kind !== 'bloc' || form !== 'metonym' || !INHABITANTS.test(wording)) return false;
    const times = this.registry.sureNames(party.id).reduce((sum, name) => sum + this.count(name), 0);
    return times < LEAST_NAMED;
  }

  /**
   * Of several bearers of a name, the one the document names otherwise too, then the one whose country it names most, or
   * the first; "Brussels" is the union's before Belgium's.
   */
  choose(entries: readonly RegistryEntry[]): RegistryEntry {
    if (entries.length === 1) return entries[0];
    const scores = new Map(entries.map((entry) => [entry, this.score(entry)]));
    return [...entries].sort((a, b) => scores.get(b)! - scores.get(a)!)[0];
  }

  private score(entry: RegistryEntry): number {
    const { party, form } = entry;
    return (
      (this.isNamedOtherwise(entry) ? 4 : 0) +
      this.inCountry(entry) +
      (form === 'name' || form === 'acronym' ? 2 : 1) +
      (party.kind === 'bloc' ? 0.6 : party.kind === 'state' ? 0.5 : 0)
    );
  }

  private isExplainedOtherwise({ party, form, wording }: RegistryEntry): boolean {
    const meaning = form === 'acronym' ? this.explanations.meanings.get(wording) : undefined;
    if (meaning === undefined) return false;
    return !this.registry.sureNames(party.id).some((name) => name !== wording && meaning.includes(foldName(name)));
  }

  private isNamedOtherwise({ party, wording }: RegistryEntry): boolean {
    return this.registry.sureNames(party.id).some((name) => this.countBeside(name, wording) > 0);
  }

  /**
   * Does the document name the party's country, and hardly any other state much more often? Those of the European Parliament are at home
   * where the document speaks of it.
   */
  private isAtHome(entry: RegistryEntry): boolean {
    if (this.inCountry(entry) === 0) return false;
    const { country } = entry.party;
    if (!country) return true;
    if (this.registry.isBloc(country)) return /\bEuropean Parliament\b|\bMEPs?\b/.test(this.text);
    return this.timesAtHome(entry, country) >= LEAST_SHARE * this.timesOfLeadingState();
  }

  private timesAtHome({ wording }: RegistryEntry, state: string): number {
    return this.registry.homeNames(state).reduce((sum, name) => sum + this.countBeside(name, wording), 0);
  }

  private timesOfLeadingState(): number {
    this.leading ??= Math.max(
      ...this.registry.states.map((state) =>
        this.registry.ownNames(state).reduce((sum, name) => sum + this.count(name), 0),
      ),
    );
    return this.leading;
  }

  /**
   * From 0 to 3, by how often the document names the state in whose politics the party takes part or for which it speaks,
   * and the others who do.
   */
  private inCountry({ party, wording }: RegistryEntry): number {
    const state = this.registry.homeOf(party);
    if (!state) return 0;
    let times = 0;
    for (const name of this.registry.homeNames(state)) times += this.countBeside(name, wording);
    return (3 * times) / (times + 1);
  }

  /** How often a name stands in the document apart from the wording in question: "Liberal" inside "Liberal Party" is no other name. */
  private countBeside(name: string, wording: string): number {
    if (foldName(name) === foldName(wording)) return 0;
    return this.count(name) - (wording.includes(name) ? this.count(wording) : 0);
  }

  /** How often these exact words stand in the document, no letter before or after them. */
  private count(words: string): number {
    const known = this.counts.get(words);
    if (known !== undefined) return known;
    let count = 0;
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + words.length))
      if (!isLetter(this.text[at - 1]) && !isLetter(this.text[at + words.length])) count += 1;
    this.counts.set(words, count);
    return count;
  }
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

/** The adjective of a political party ("Liberal") is never its own; nor is a name that the registry calls ambiguous. */
const needsSupport = ({ party, form, wording }: RegistryEntry): boolean =>
  form !== 'metonym' &&
  (Boolean(party.country) || (party.kind !== 'state' && party.kind !== 'person')) &&
  ((form === 'demonym' && party.kind === 'organisation') ||
    isAmbiguous({ party, form, wording }) ||
    (form === 'name' && Boolean(party.country) && isCommonPartyName(wording)));

/** "the North": a state only where the text names that state. */
const isHalf = ({ party, wording }: RegistryEntry): boolean =>
  party.kind === 'state' && /^(?:the )?(?:north|south)$/i.test(wording);

const isAmbiguous = ({ party, wording }: RegistryEntry): boolean =>
  party.ambiguousNames?.some((name) => foldName(name) === foldName(wording)) === true;

/** "National Front", "Socialist Party": a name of which any country may have one. */
export const isCommonPartyName = (wording: string): boolean =>
  foldName(wording)
    .split(/[\s-]+/)
    .every((word) => COMMON_PARTY_WORDS.has(word.replace(/'s$/, '')));
