import type { Token } from '../language/sentence.ts';
import type { RegistryIndex } from './registryIndex.ts';
import { isCapitalised, looksLikeAcronym } from './spelling.ts';

/**
 * "the Competition | and | Markets Authority", "the Food | and | Drug Administration": two fields of one body behind its article, of which neither is
 * a party by itself.
 */
export function isJointField(
  tokens: readonly Token[],
  and: number,
  last: number,
  { registry }: { registry: RegistryIndex },
): boolean {
  const [field, second] = [tokens[last], tokens[and + 1]];
  const adjectives = [field, second].every(
    ({ upos, text }) => upos === 'ADJ' || /^(?:North|South|East|West|Central)/.test(text),
  );
  const body = tokens
    .slice(and + 2, and + 5)
    .find(
      ({ text }, at, rest) =>
        rest.slice(0, at + 1).every(isNamePart) &&
        (JOINT_BODIES.test(text) || (adjectives && JOINT_BY_ADJECTIVES.test(text))),
    );
  return (
    last === and - 1 &&
    isBehindArticle(tokens, last) &&
    body !== undefined &&
    ![field, second].some(({ text }) => looksLikeAcronym(text) || registry.find(text).length > 0)
  );
}

/** "the | Foundry", "the larger | Foundry". */
function isBehindArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.upos === 'ADJ' && !isCapitalised(tokens[at - 1].text) ? at - 2 : at - 1;
  return tokens[before]?.text.toLowerCase() === 'the';
}

const isNamePart = ({ text }: Token): boolean => isCapitalised(text) || /^['’]s?$/.test(text);

/** Words for bodies that are named after what they deal with or whom they unite. */
const JOINT_BODIES =
  /^(?:Authority|Administration|Agency|Commission|Committee|Council|Board|Office|Executive|Department|Ministry|Directorate|Inspectorate|Service|Bureau|Tribunal|Union|Association|Federation|Alliance|Fund|Guild|League|Confederation|Society|Chamber)$/;

/** Names of bodies of which two may stand side by side ("the Deutsche and the Dresdner Bank"), so that only adjectives are parts of one name. */
const JOINT_BY_ADJECTIVES = /^(?:Bank|Trust|Railway|Board)$/;
