import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { MentionForm } from './party.ts';
import type { Mention } from './reading.ts';

export function nameAll(entities: readonly Entity[]): string {
  return entities.map((entity) => entity.name).join(' and ');
}

/** One word that stands for parties named elsewhere ("it", "we", "who"). */
export function mentionOfWord(
  sentence: Sentence,
  token: Token,
  form: MentionForm,
  entities: Entity[],
  certainty: number,
): Mention {
  return {
    sentence: sentence.index,
    first: token.index,
    last: token.index,
    head: token.index,
    form,
    entities,
    antecedent: nameAll(entities),
    certainty,
  };
}
