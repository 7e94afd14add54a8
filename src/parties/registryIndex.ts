import type { Knowledge, RegisteredParty } from '../knowledge/knowledge.ts';
import { HomeNames } from './homeNames.ts';
import { foldName, foldOnce, isCapitalised } from './spelling.ts';

export type RegistryForm = 'name' | 'acronym' | 'demonym' | 'metonym';

export interface RegistryEntry {
  party: RegisteredParty;
  form: RegistryForm;
  /** The wording as registered. */
  wording: string;
}

/** Looks wordings up among the registered parties, case aware. */
export class RegistryIndex {
  readonly byId = new Map<string, RegisteredParty>();
  /** Number of words of the longest wording. */
  readonly longest: number;
  readonly homes: HomeNames;
  private readonly entries = new Map<string, RegistryEntry[]>();
  private readonly nicknames = new Map<string, RegisteredParty[]>();
  private joined: ReadonlySet<string> | null = null;

  constructor(knowledge: Knowledge) {
    let longest = 1;
    const add = (wording: string, form: RegistryForm, party: RegisteredParty): void => {
      const key = foldOnce(wording);
      if (!key) return;
      const known = this.entries.get(key);
      const same = known?.find((entry) => entry.party === party);
      if (same) {
        // "Unicef" beside "UNICEF": the acronym may also be written as a word
        if (same.form === 'acronym' && form === 'name' && !isAbbreviation(wording)) same.form = 'name';
        return;
      }
      const entry: RegistryEntry = {
        party,
        form: form === 'name' && isAbbreviation(wording) ? 'acronym' : form,
        wording,
      };
      if (known) known.push(entry);
      else this.entries.set(key, [entry]);
      // Shorter names than the longest one so far need no counting.
      if (key.length >= longest) longest = Math.max(longest, key.split(/[\s-]/).length + 1);
    };
    for (const party of knowledge.parties) {
      this.byId.set(party.id, party);
      for (const name of party.ambiguousNames ?? [])
        if (/^\p{Ll}/u.test(name.replace(/^the /, '')))
          this.nicknames.set(nicknameKey(name), [...this.nicknamed(name), party]);
      add(party.label, 'name', party);
      for (const alias of party.aliases) add(alias, 'name', party);
      for (const metonym of party.metonyms) add(metonym, 'metonym', party);
      for (const demonym of party.demonyms) {
        add(demonym, 'demonym', party);
        if (/(an|i|o|er|ot)$/.test(demonym)) add(`${demonym}s`, 'demonym', party);
        // "the Frenchman", "the Irishwoman"
        if (/(?:ch|sh)$/.test(demonym)) for (const who of ['man', 'woman']) add(`${demonym}${who}`, 'demonym', party);
      }
    }
    this.longest = longest;
    this.homes = new HomeNames(this.byId);
  }

  /** Ids of the parties to which somebody of the registry belongs; gathered when a text first asks for them. */
  get withMembers(): ReadonlySet<string> {
    this.joined ??= new Set(
      [...this.byId.values()].flatMap(({ kind, memberOf }) => (kind === 'person' ? memberOf : [])),
    );
    return this.joined;
  }

  /** Parties with this nickname, which texts write in small letters ("conservatives", "far right"). */
  nicknamed(words: string): readonly RegisteredParty[] {
    return this.nicknames.get(nicknameKey(words)) ?? [];
  }

  /**
   * Parties that this exact stretch of text names. An abbreviation must be written as one ("US", never "us"), a name with a
   * capital ("Turkey", never "turkey"); text in capitals ("JAPAN") also names what is registered in mixed case.
   */
  find(text: string): readonly RegistryEntry[] {
    const entries = this.entries.get(foldName(text));
    if (!entries) return [];
    const bare = text.replace(/^the /i, '');
    if (!isCapitalised(bare) && !/^(al|el)-/.test(bare)) return [];
    return entries.filter(({ form, wording }) =>
      form === 'acronym' ? bare === bare.toUpperCase() || bare === wording.replace(/^the /i, '') : true,
    );
  }
}

const nicknameKey = (words: string): string => foldName(words).replaceAll('-', ' ');

/** Short and all in capitals: "US", "U.S.", "NATO". */
function isAbbreviation(wording: string): boolean {
  return wording.length <= 6 && wording === wording.toUpperCase() && !/\s/.test(wording);
}
