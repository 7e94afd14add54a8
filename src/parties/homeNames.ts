import type { RegisteredParty } from '../knowledge/knowledge.ts';
import { foldName } from './spelling.ts';

/** The names that tell which country's politics a text is about. */
export class HomeNames {
  private readonly byId: ReadonlyMap<string, RegisteredParty>;
  private readonly own = new Map<string, string[]>();
  private readonly home = new Map<string, string[]>();

  constructor(byId: ReadonlyMap<string, RegisteredParty>) {
    this.byId = byId;
    for (const party of byId.values()) {
      const names = withoutDoubt(party);
      append(this.own, party.id, names);
      if (party.principal) append(this.own, party.principal, names);
      const state = this.homeOf(party);
      append(this.home, state ?? party.id, state ? names : [...names, ...party.metonyms]);
    }
  }

  /** Names that mean this party or someone who speaks for it, and nothing else. */
  sureNames(id: string): readonly string[] {
    return this.own.get(id) ?? [];
  }

  /** Names of this state, of the parties in its politics and of those who speak for it or for them. */
  homeNames(state: string): readonly string[] {
    return this.home.get(state) ?? [];
  }

  /** Id of the state in whose politics a party takes part, or for which it speaks; null for states and the homeless. */
  homeOf(party: RegisteredParty): string | null {
    const principal = party.principal ? this.byId.get(party.principal) : undefined;
    return party.country ?? principal?.country ?? party.principal;
  }
}

function withoutDoubt(party: RegisteredParty): string[] {
  const doubtful = new Set((party.ambiguousNames ?? []).map(foldName));
  return [party.label, ...party.aliases, ...party.demonyms].filter((name) => !doubtful.has(foldName(name)));
}

function append(lists: Map<string, string[]>, key: string, names: readonly string[]): void {
  const known = lists.get(key);
  if (known) known.push(...names);
  else lists.set(key, [...names]);
}
