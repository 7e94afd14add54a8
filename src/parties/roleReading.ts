import type { Sentence, Token } from '../language/sentence.ts';
import { ROLE_CLASS, type RoleClass } from './vocabulary/roles.ts';

export interface Role {
  /** Lower-case wording, as long as the table knows it ("prime minister"). */
  noun: string;
  kind: RoleClass;
}

/** The role that a noun names, with the word before it where both make one role ("prime minister", "chief executive"). */
export function roleAt(sentence: Sentence, token: Token): Role | null {
  if (!/^(NOUN|PROPN|ADJ|VERB|X)$/.test(token.upos)) return null;
  const word = token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  const previous = sentence.tokens[token.index - 1];
  if (previous) {
    const joint = previous.text === '-' ? sentence.tokens[token.index - 2] : previous;
    for (const form of [lemma, word]) {
      const noun = `${joint?.text.toLowerCase()} ${form}`;
      const kind = ROLE_CLASS.get(noun) ?? (previous.text === '-' ? ROLE_CLASS.get(noun.replace(' ', '-')) : undefined);
      if (kind) return { noun, kind };
    }
  }
  if (lemma === 'secretary' && isOfState(sentence, token)) return { noun: 'secretary of state', kind: 'office' };
  const noun = ROLE_CLASS.has(lemma) ? lemma : ROLE_CLASS.has(word) ? word : null;
  if (!noun) return null;
  let kind = ROLE_CLASS.get(noun)!;
  if (
    noun === 'secretary' &&
    previous &&
    /^(NOUN|PROPN|ADJ)$/.test(previous.upos) &&
    !/^(general|press|private)$/i.test(previous.text)
  )
    kind = 'office';
  return { noun, kind };
}

/** "the secretary | of state". */
const isOfState = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens[index + 1]?.text === 'of' && /^state$/i.test(tokens[index + 2]?.text ?? '');

export const isPluralNoun = (token: Token): boolean => /^NNP?S$/.test(token.xpos);

/** Roles of those who lead a state or party: "the Russian leader" is its president or its premier. */
export const HEAD_ROLES: ReadonlySet<string> = new Set(
  'leader president premier prime-minister chancellor king strongman dictator ruler'
    .split(' ')
    .map((word) => word.replace('-', ' ')),
);

/** One office under several names. */
const PRESIDING = /^chair(?:man|woman|person)?$/;

/** Roles that end like a minister's and are none. */
const NO_MINISTERS = /^(prime minister|(general|press|private|party|permanent|executive|company|club) secretary)$/;

/** Can someone known as `known` be called `asked`? */
export function rolesAgree(known: ReadonlySet<string>, wanted: string): boolean {
  if (known.has(wanted)) return true;
  const asked = wanted.replace(/-/g, ' ');
  const last = asked.split(' ').pop()!;
  for (const title of known) {
    const role = title.replace(/-/g, ' ');
    if (role === asked || role.endsWith(` ${asked}`) || role.startsWith(`${asked} of `)) return true;
    const roleLast = role.split(' ').pop()!;
    if (role === last || (roleLast === last && (asked === last || asked.endsWith(` ${role}`)))) return true;
    if (
      asked === 'minister' &&
      (roleLast === 'minister' || /^[a-z]+ secretary$/.test(role)) &&
      !NO_MINISTERS.test(role)
    )
      return true;
    if (asked === 'leader' && HEAD_ROLES.has(role)) return true;
    if (PRESIDING.test(asked) && PRESIDING.test(role)) return true;
    if ((asked === 'premier' && role === 'prime minister') || (asked === 'prime minister' && role === 'premier'))
      return true;
    if (
      /^(boss|chief|head|leader)$/.test(asked) &&
      /(executive|president|general secretary|chairman|chairwoman|director|leader|boss|head|chief|ceo)$/.test(role)
    )
      return true;
    if (
      /^(spokesman|spokeswoman|spokesperson|mouthpiece)$/.test(asked) &&
      /^(spokes(man|woman|person)|press secretary)$/.test(role)
    )
      return true;
    if (/^(envoy|negotiator|emissary)$/.test(asked) && /(envoy|negotiator|emissary|representative)$/.test(role))
      return true;
  }
  return false;
}
