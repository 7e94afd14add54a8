import type { PartyKind, RegisteredParty } from '../knowledge/knowledge.ts';
import { Entity } from './entity.ts';
import type { RegistryIndex } from './registryIndex.ts';
import { foldName } from './spelling.ts';

/** The entities of one document, found again by any of their names. */
export class EntityStore {
  readonly entities: Entity[] = [];
  private readonly byName = new Map<string, Entity>();
  private readonly byParty = new Map<RegisteredParty, Entity>();
  private readonly registry: RegistryIndex;

  constructor(registry: RegistryIndex) {
    this.registry = registry;
  }

  /** The entity of a registered party, with the entities of those it speaks for. */
  registered(party: RegisteredParty): Entity {
    const known = this.byParty.get(party);
    if (known) return known;
    const entity = new Entity(party.label, party.kind, party);
    this.byParty.set(party, entity);
    this.entities.push(entity);
    this.byName.set(foldName(party.label), entity);
    for (const role of party.roles) entity.nouns.add(role.toLowerCase());
    const principal = party.principal ? this.registry.byId.get(party.principal) : undefined;
    if (principal) {
      entity.principal = this.registered(principal);
      entity.principalSource = 'registry';
    }
    return entity;
  }

  find(name: string): Entity | undefined {
    return this.byName.get(foldName(name));
  }

  /** The entity of this name, made if it is new. */
  named(name: string, kind: PartyKind): Entity {
    const known = this.find(name);
    if (known) return known;
    const entity = new Entity(name, kind);
    this.entities.push(entity);
    this.byName.set(foldName(name), entity);
    return entity;
  }

  /** Lets `name` lead to `entity` unless it already leads elsewhere. */
  alias(name: string, entity: Entity): void {
    const key = foldName(name);
    if (key && !this.byName.has(key)) this.byName.set(key, entity);
  }

  /** All names that lead to an entity, folded. */
  namesOf(entity: Entity): string[] {
    return [...this.byName].filter(([, other]) => other === entity).map(([name]) => name);
  }

  /** Lets every name of `from` lead to `to`. */
  redirect(from: Entity, to: Entity): void {
    for (const [key, entity] of this.byName) if (entity === from) this.byName.set(key, to);
    const at = this.entities.indexOf(from);
    if (at >= 0) this.entities.splice(at, 1);
  }

  /** A group or role without a name of its own; the same wording is the same entity. */
  described(label: string, kind: PartyKind, principal: Entity | null): Entity {
    const known = this.find(label);
    if (known && known.party === (principal?.party ?? known)) return known;
    const entity = new Entity(label, kind);
    entity.principal = principal;
    this.entities.push(entity);
    this.alias(label, entity);
    return entity;
  }
}
