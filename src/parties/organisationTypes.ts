import { isCommonPartyName } from './bearers.ts';
import type { Entity } from './entity.ts';
import { foldName } from './spelling.ts';
import { LEGISLATURES, ORGANISATION_NOUNS } from './vocabulary/groups.ts';

/** Name words that tell which common noun an organisation goes by. */
const NAME_CLUES: readonly [RegExp, string][] = [
  [
    /\b(union|workers|steelworkers|machinists|longshoremen|teamsters|guild|brotherhood|nurses|teachers|pilots|dockers|employees|unison|unite|afl|cio|actors)\b/,
    'union',
  ],
  [/\b(party|greens|democrats|conservatives|socialists|labour|liberals|republicans|nationalists)\b/, 'party'],
  [
    /\b(motors|air|airlines?|airways|steel|inc|ltd|plc|corp|corporation|company|bank|holdings|industries|energy|electric|oil|technologies|pharmaceuticals|railways?|rail|mining|minerals|resources|foods|shipyards?|telecom|mobile|chemicals|logistics|express|stores|supermarkets|brewery|breweries|automotive|aerospace|aviation|petroleum|cement|mills|textiles|insurance|ventures|equity|investments|properties|semiconductors?|alumini?um|metals|cruises|ferries|lines|entertainment|software|laboratories|robotics|biotech|publishing|newspapers|pictures|studios)\b/,
    'company',
  ],
  [/\b(front|army|forces|militia|brigades?|movement)\b/, 'armed'],
];

/** The class that an organisation's names tell: union, party, company, armed; null if they tell none. */
export function organisationClass(entity: Entity): string | null {
  if (entity.kind === 'bloc') return 'bloc';
  if (entity.kind === 'armed-group') return 'armed';
  const registered = entity.registered ? [entity.registered.label, ...entity.registered.aliases] : [];
  const names = [entity.name, ...registered, ...entity.names.keys()].map(foldName);
  for (const [pattern, kind] of NAME_CLUES)
    if (names.some((name) => pattern.test(name) && !(kind === 'company' && isBodyOf(name)))) return kind;
  if (entity.registered?.country && registered.some(isCommonPartyName)) return 'party';
  for (const noun of entity.nouns) {
    // a union that is no bloc is one of workers
    const kinds = [...(ORGANISATION_NOUNS.get(noun) ?? [])].filter((kind) => kind !== 'bloc');
    if (kinds.length === 1 && kinds[0] !== 'body') return kinds[0];
  }
  return null;
}

/** "the Airlines' *Council*", "the Steel *Federation*", "the Transport and Rail *Alliance*": a body of companies or workers is no company. */
const isBodyOf = (name: string): boolean => {
  const last = /\p{L}+$/u.exec(name)?.[0] ?? '';
  return UNITING.test(last) || [...(ORGANISATION_NOUNS.get(last) ?? [])].join() === 'body';
};

const UNITING = /^(?:alliance|association|federation|confederation|coalition|league|forum|network)$/;

/** Does the name itself say what it is ("Federal Court")? Then nothing else is meant by "the company". */
export function namesItsSort(entity: Entity): boolean {
  return foldName(entity.name)
    .split(/[^\p{L}]+/u)
    .some((word) => ORGANISATION_NOUNS.get(word)?.has('body') === true || PEOPLES.has(word));
}

/** What peoples call themselves by: "the Tarn Nation" is no company. */
const PEOPLES: ReadonlySet<string> = new Set([
  'nation',
  'nations',
  'tribe',
  'tribes',
  'band',
  'people',
  'peoples',
  'community',
  'clan',
]);

/** "the House" is not the House Democrats nor the House Budget Caucus: those sit in it. */
const isOfChamber = ({ name }: Entity, chamber: string): boolean =>
  new RegExp(`^${chamber}\\s+(?!of\\b)\\S`).test(foldName(name));

/** Can this organisation be called "the <noun>"? */
export function answersTo(entity: Entity, noun: string): boolean {
  if (entity.isPerson || entity.kind === 'state' || entity.plural) return false;
  const kind = organisationClass(entity);
  if (entity.nouns.has(noun) || (entity.hasWord(noun) && !(LEGISLATURES.has(noun) && isOfChamber(entity, noun))))
    return true;
  return kind !== null && ORGANISATION_NOUNS.get(noun)?.has(kind) === true;
}
