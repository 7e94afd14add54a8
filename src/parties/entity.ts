import type { PartyKind, RegisteredParty } from '../knowledge/knowledge.ts';
import type { Holder } from './party.ts';
import { foldName, isCapitalised, looksLikeAcronym, slug } from './spelling.ts';

/** Kinds of party that go by several names, of which a document keeps to one; a state has its one name everywhere. */
const GO_BY_MANY_NAMES: ReadonlySet<PartyKind> = new Set(['organisation', 'armed-group', 'group', 'bloc']);

/** Those whose abbreviation is read out as the name and which every style book writes in full. */
const KNOWN_BY_ONE_NAME: ReadonlySet<string> = new Set(['united-nations', 'european-union', 'nato']);

/**
 * True for "International Committee of the Red Cross", "La France insoumise" and "RCN"; false for descriptions ("Finnish parliament"), for headings
 * in capitals and for an adjective that a noun must follow ("Green").
 */
function isProperName(name: string, { label, roles, demonyms }: RegisteredParty): boolean {
  const words = name.split(/\s+/);
  if (demonyms.includes(name)) return false;
  if (words.length === 1)
    return looksLikeAcronym(name) || (isCapitalised(name) && !foldName(label).includes(`${foldName(name)}s`));
  return name !== name.toUpperCase() && isCapitalised(name) && !roles.includes(words[words.length - 1]);
}

/**
 * "the Social Democrats", "the People's Party" of a party that everybody knows by its initials: half of Europe has one; the label tells which. Not
 * "Popular Party", which is what PP stands for.
 */
function isFamilyName(name: string, { label, ambiguousNames }: RegisteredParty): boolean {
  if (!looksLikeAcronym(label) || !ambiguousNames?.includes(name) || looksLikeAcronym(name)) return false;
  return (
    label !==
    name
      .replace(/[^\p{L} ]/gu, '')
      .split(' ')
      .map(([initial]) => initial.toUpperCase())
      .join('')
  );
}

/** "KASANGA" of a heading, where no acronym is that long. */
const isShouted = (name: string): boolean => name.length > 5 && name === name.toUpperCase();

/** One party, person or group of a document, under all its names. */
export class Entity {
  kind: PartyKind;
  readonly registered: RegisteredParty | null;
  gender: 'f' | 'm' | null;
  /** Whom it speaks for; null if it stands for itself. */
  principal: Entity | null = null;
  /** Where the principal is known from. */
  principalSource: 'registry' | 'text' | 'inferred' | null = null;
  /** Surface forms with how often they occur. */
  readonly names = new Map<string, number>();
  /** Lower-case nouns that describe it ("president", "union"). */
  readonly nouns = new Set<string>();
  /** Singular lower-case nouns for those who belong to it ("driver" of a drivers' union, "studio" of the studios' alliance). */
  readonly members = new Set<string>();
  /** The state it is said to come from ("the Italian pasta maker Brenta"). */
  home: Entity | null = null;
  /** True if "they" is the usual pronoun. */
  plural = false;
  /** How often it has been mentioned so far. */
  mentions = 0;
  private ownName: string;

  constructor(name: string, kind: PartyKind, registered: RegisteredParty | null = null) {
    this.ownName = name;
    this.kind = kind;
    this.registered = registered;
    this.gender = registered?.gender ?? null;
  }

  get name(): string {
    return this.registered?.label ?? this.ownName;
  }

  /**
   * What this document calls it: the label where that stands in the text or nothing better does, else the fullest of the names that it
   * is given ("International Committee of the Red Cross", never "ICRC", in a text that does not abbreviate). The reader must find in the text whom a
   * statement names; the same party of two documents is told by its id, and the graph shows it under its label.
   */
  get nameInText(): string {
    const { registered } = this;
    if (!registered || !GO_BY_MANY_NAMES.has(registered.kind) || KNOWN_BY_ONE_NAME.has(registered.id)) return this.name;
    const label = foldName(registered.label);
    const given = [...this.names.keys()];
    // "Boeing Commercial Airplanes" is a longer way to say "Boeing"; "House Freedom Caucus" has its name at the end.
    if (given.some((name) => `${foldName(name)} `.startsWith(`${label} `)))
      return given.find((name) => name.replaceAll("'", '’') === registered.label) ?? this.name;
    return (
      given
        .filter((name) => isProperName(name, registered) && !isFamilyName(name, registered))
        .reduce((best, name) => (name.length > best.length ? name : best), '') || this.name
    );
  }

  /** Takes another name as the canonical one; a registered party keeps its label. */
  rename(name: string): void {
    this.ownName = name;
  }

  addName(name: string): void {
    // what a heading sets in capitals goes by the spelling of the text
    if (isShouted(this.ownName) && !isShouted(name) && foldName(name) === foldName(this.ownName)) this.ownName = name;
    this.names.set(name, (this.names.get(name) ?? 0) + 1);
  }

  /** The end of the chain of principals; a chain that bites its tail ends where it does. */
  get party(): Entity {
    const seen = new Set<Entity>([this]);
    let at: Entity = this;
    while (at.principal && !seen.has(at.principal)) {
      at = at.principal;
      seen.add(at);
    }
    return at;
  }

  get isPerson(): boolean {
    return this.kind === 'person';
  }

  /** A person of whom the text has given the name alone: no office, and nobody to speak for. */
  get isUnintroduced(): boolean {
    return this.isPerson && !this.registered && !this.principal && this.nouns.size === 0;
  }

  holder(): Holder {
    const party = this.party;
    return {
      name: this.nameInText,
      party: party.nameInText,
      partyId: party.registered?.id ?? slug(party.name),
      kind: this.kind,
    };
  }

  /** Lower-case words of the names that the text itself gives it. */
  hasWordInText(word: string): boolean {
    return [...this.names.keys()].some((name) =>
      foldName(name)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word),
    );
  }

  /** Lower-case words of all its names, to find "the committee" by. */
  hasWord(word: string): boolean {
    for (const name of [this.name, this.ownName, ...this.names.keys(), ...(this.registered?.aliases ?? [])])
      if (
        foldName(name)
          .split(/[^\p{L}\p{N}]+/u)
          .includes(word)
      )
        return true;
    return false;
  }
}
