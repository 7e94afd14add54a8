import type { Entity } from './entity.ts';
import { foldName } from './spelling.ts';
import { ORGANISATION_NOUNS } from './vocabulary/groups.ts';

/** Name words that tell which common noun an organisation goes by. */
const NAME_CLUES: readonly [RegExp, string][] = [
  [
    /\b(union|workers|steelworkers|machinists|longshoremen|teamsters|guild|brotherhood|nurses|teachers|pilots|dockers|employees|unison|unite|afl|cio|actors)\b/,
    'union',
  ],
  [/\b(party|greens|democrats|conservatives|socialists|labour|liberals|republicans|nationalists)\b/, 'party'],
  [
    /\b(motors|airlines?|airways|steel|inc|ltd|plc|corp|corporation|company|bank|holdings|industries|energy|electric|oil|technologies|pharmaceuticals|railways?)\b/,
    'company',
  ],
  [/\b(front|army|forces|militia|brigades?|movement)\b/, 'armed'],
];

/** Can this organisation be called "the <noun>"? */
export function answersTo(entity: Entity, noun: string): boolean {
  if (entity.isPerson || entity.kind === 'state') return false;
  if (entity.nouns.has(noun)) return true;
  if (entity.hasWord(noun)) return true;
  const kind = ORGANISATION_NOUNS.get(noun);
  if (!kind) return false;
  if (entity.kind === 'bloc') return kind === 'bloc';
  if (entity.kind === 'armed-group') return kind === 'armed';
  const clue = NAME_CLUES.find(([pattern]) =>
    [
      entity.name,
      ...(entity.registered ? [entity.registered.label, ...entity.registered.aliases] : []),
      ...entity.names.keys(),
    ].some((name) => pattern.test(foldName(name))),
  )?.[1];
  return clue === kind;
}
