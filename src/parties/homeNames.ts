import type { RegisteredParty } from '../knowledge/knowledge.ts';
import { foldName } from './spelling.ts';

/** The names that tell which country's politics a text is about; gathered for a party when a text first asks for it. */
export class HomeNames {
  private readonly byId: ReadonlyMap<string, RegisteredParty>;
  /** The party and those who speak for it, by its id. */
  private readonly speakers = new Map<string, RegisteredParty[]>();
  /** The state and the parties in its politics, by its id. */
  private readonly atHome = new Map<string, RegisteredParty[]>();
  /** How many parties a metonym stands for: "Brussels" is the union's as often as Belgium's. */
  private readonly bearers = new Map<string, number>();
  private readonly own = new Map<string, readonly string[]>();
  private readonly home = new Map<string, readonly string[]>();

  constructor(byId: ReadonlyMap<string, RegisteredParty>) {
    this.byId = byId;
    for (const party of byId.values()) {
      for (const name of party.metonyms) this.bearers.set(name, (this.bearers.get(name) ?? 0) + 1);
      append(this.speakers, party.id, party);
      if (party.principal) append(this.speakers, party.principal, party);
      append(this.atHome, this.homeOf(party) ?? party.id, party);
    }
  }

  /** Names that mean this party or someone who speaks for it, and nothing else. */
  sureNames(id: string): readonly string[] {
    return remembered(this.own, id, () => (this.speakers.get(id) ?? []).flatMap(withoutDoubt));
  }

  /** Names of this state, of the parties in its politics and of those who speak for it or for them. */
  homeNames(state: string): readonly string[] {
    return remembered(this.home, state, () =>
      (this.atHome.get(state) ?? []).flatMap((party) =>
        this.homeOf(party)
          ? withoutDoubt(party)
          : [...withoutDoubt(party), ...party.metonyms.filter((name) => this.bearers.get(name) === 1)],
      ),
    );
  }

  /** Ids of all states. */
  get states(): readonly string[] {
    return [...this.byId.values()].filter(({ kind }) => kind === 'state').map(({ id }) => id);
  }

  /** Names of a party itself, without those who speak for it. */
  ownNames(id: string): readonly string[] {
    const party = this.byId.get(id);
    return party ? withoutDoubt(party) : [];
  }

  /** Is it no state, but a bloc in whose parliament parties sit? */
  isBloc(id: string): boolean {
    return this.byId.get(id)?.kind === 'bloc';
  }

  /** Id of the state in whose politics a party takes part, or for which it speaks; null for states and the homeless. */
  homeOf(party: RegisteredParty): string | null {
    const principal = party.principal ? this.byId.get(party.principal) : undefined;
    return party.country ?? principal?.country ?? party.principal;
  }
}

function withoutDoubt(party: RegisteredParty): string[] {
  const names = [party.label, ...party.aliases, ...party.demonyms];
  if (!party.ambiguousNames?.length) return names;
  const doubtful = new Set(party.ambiguousNames.map(foldName));
  return names.filter((name) => !doubtful.has(foldName(name)));
}

function append(lists: Map<string, RegisteredParty[]>, key: string, party: RegisteredParty): void {
  const known = lists.get(key);
  if (known) known.push(party);
  else lists.set(key, [party]);
}

function remembered(
  memo: Map<string, readonly string[]>,
  key: string,
  gather: () => readonly string[],
): readonly string[] {
  const known = memo.get(key) ?? gather();
  memo.set(key, known);
  return known;
}
