import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ParsedDocument } from '../../language/sentence.ts';
import type { Entity } from '../entity.ts';
import { createPartyFinder } from '../partyFinder.ts';
import type { Feature, PronounClass } from '../pronounFeatures.ts';
import type { Weights } from '../pronounRanking.ts';
import type { Comparison } from '../pronounReading.ts';
import { foldName } from '../spelling.ts';

/** A pronoun whose party is known, with what it was compared with. */
export interface Example {
  document: string;
  kind: PronounClass;
  /** False where the pronoun stands for no party. */
  isParty: boolean;
  choices: { parties: string; features: readonly Feature[]; right: boolean }[];
}

/** Who the pronouns of a document stand for, by their offsets; "-" for no party, "A|B" for other names of one, "A+B" for several. */
export type Answers = ReadonlyMap<number, string>;

/** Reads documents with the given weights and gathers every pronoun with an answer. */
export function gatherExamples(
  documents: readonly { parsed: ParsedDocument; answers: Answers }[],
  knowledge: Knowledge,
  weights: Weights,
): Example[] {
  const found: Example[] = [];
  let seen: Comparison[] = [];
  const finder = createPartyFinder(knowledge, { weights, observe: (comparison) => seen.push(comparison) });
  for (const { parsed, answers } of documents) {
    seen = [];
    finder.find(parsed);
    for (const { token, class: kind, choices } of seen) {
      const answer = answers.get(token.start);
      if (answer === undefined) continue;
      found.push({
        document: parsed.id,
        kind,
        isParty: answer !== '-',
        choices: choices.map(({ entities, features }) => ({
          parties: entities.map((entity) => entity.name).join('+'),
          features,
          right: entities.length === 0 ? answer === '-' : answer !== '-' && answersTo(entities, answer),
        })),
      });
    }
  }
  return found;
}

/** Every party of the answer is there, and no other. */
function answersTo(entities: readonly Entity[], answer: string): boolean {
  const wanted = answer.split('+').map((names) => names.split('|').map(foldName));
  const fits = (names: readonly string[], entity: Entity): boolean =>
    names.some((name) => foldName(entity.name).includes(name) || foldName(entity.party.name).includes(name));
  return (
    wanted.every((names) => entities.some((entity) => fits(names, entity))) &&
    entities.every((entity) => wanted.some((names) => fits(names, entity)))
  );
}
