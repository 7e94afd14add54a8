import type { PartyKind, RegisteredParty } from '../knowledge/knowledge.ts';
import type { Holder } from './party.ts';
import { foldName, slug } from './spelling.ts';

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

  /** Takes another name as the canonical one; a registered party keeps its label. */
  rename(name: string): void {
    this.ownName = name;
  }

  addName(name: string): void {
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

  holder(): Holder {
    const party = this.party;
    return { name: this.name, party: party.name, partyId: party.registered?.id ?? slug(party.name), kind: this.kind };
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
