import type { Entity } from './entity.ts';

/** The text says it: first come, first kept; it overrules what the registry knows of other times. */
export function state(entity: Entity, principal: Entity): void {
  if (entity.principalSource === 'text') return;
  const target = principal.isPerson ? principal.principal : principal;
  if (!target || target.party === entity.party) {
    if (target) entity.principalSource = 'text';
    return;
  }
  speakFor(entity, target, 'text');
}

/** Lets one speak for another, unless that one speaks for it. */
export function speakFor(entity: Entity, principal: Entity | null, source: 'text' | 'inferred'): void {
  const target = principal?.isPerson ? (principal.principal ?? principal) : principal;
  if (!target || target === entity || target.party === entity) return;
  entity.principal = target;
  entity.principalSource = source;
}
