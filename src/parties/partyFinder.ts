import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ParsedDocument, Sentence, Token } from '../language/sentence.ts';
import { linkAttendance } from './attendance.ts';
import { findAuthor, readLabels } from './authorship.ts';
import { noteBehalf } from './behalf.ts';
import { resolveCompared } from './comparedSizes.ts';
import { describe } from './descriptions.ts';
import { learnDescriptors } from './descriptors.ts';
import { Discourse } from './discourse.ts';
import { resolveOneByOne } from './distributives.ts';
import { linkToOwnParties } from './domesticTalks.ts';
import { EntityStore } from './entityStore.ts';
import { resolveEntourage } from './entourage.ts';
import { resolveEnumeration } from './enumerations.ts';
import { readFirstPersons, speakerOf } from './firstPerson.ts';
import { resolveFormerOrLatter } from './formerAndLatter.ts';
import { resolveInstitution } from './institutions.ts';
import { findMainState } from './mainState.ts';
import { resolveByCount } from './memberCounts.ts';
import { learnMembers } from './memberships.ts';
import { resolveNamedTogether } from './namedTogether.ts';
import { readNames } from './nameMentions.ts';
import { resolveNationalRow } from './nationalRows.ts';
import { resolveNational } from './nationals.ts';
import { resolvePair } from './pairs.ts';
import type { PartyTable } from './party.ts';
import { resolveMember } from './partyFamilies.ts';
import { linkToPartiesBeside } from './partyMembers.ts';
import { linkPrincipals } from './principals.ts';
import { type Ranking, resolvePronoun } from './pronounReading.ts';
import { Quotations } from './quotations.ts';
import { type Mention, Reading } from './reading.ts';
import { RegistryIndex } from './registryIndex.ts';
import { resolveRelative } from './relatives.ts';
import { resolveRemainder } from './remainder.ts';
import { linkRespectively } from './respectivePosts.ts';
import { linkStateOrgans } from './stateOrgans.ts';
import { tableOf } from './table.ts';
import { linkUnintroduced } from './unintroduced.ts';

export {
  type Holder,
  type MentionForm,
  mentionOfWord,
  type PartyMention,
  type PartyTable,
  type Quotation,
} from './party.ts';

export interface PartyFinder {
  /** Reads who is who in a document: names, roles, descriptions and pronouns, with whom each speaks for. */
  find(document: ParsedDocument): PartyTable;
}

/**
 * A finder that knows the registered parties and learns all others from the document itself. The steps: names, who speaks for
 * whom, then sentence by sentence descriptions and third-person pronouns, then the owners of quotations and the first person.
 *
 * @param ranking of pronouns, in place of the shipped weights: for training
 */
export function createPartyFinder(knowledge: Knowledge, ranking: Ranking | null = null): PartyFinder {
  const registry = new RegistryIndex(knowledge);
  return {
    find(document) {
      const reading = new Reading(document, registry, new EntityStore(registry));
      if (ranking) reading.ranking = ranking;
      readNames(reading);
      learnDescriptors(reading);
      learnMembers(reading);
      reading.mainState = findMainState(reading);
      linkStateOrgans(reading);
      linkToOwnParties(reading);
      const quotations = new Quotations(reading);
      reading.author = findAuthor(reading, quotations);
      linkAttendance(reading);
      for (const sentence of document.sentences) {
        linkRespectively(reading, sentence);
        linkPrincipals(reading, sentence);
      }
      linkToPartiesBeside(reading);
      for (const entity of reading.store.entities) entity.mentions = 0;
      const discourse = new Discourse(reading);
      for (const sentence of document.sentences) {
        readSentence(reading, discourse, quotations, sentence);
        linkPrincipals(reading, sentence);
        linkUnintroduced(reading, sentence);
        noteBehalf(reading, sentence);
      }
      quotations.assignSpeakers();
      const labels = readLabels(reading);
      readFirstPersons(reading, quotations, labels);
      return tableOf(reading, quotations, (sentence, token) => speakerOf(reading, quotations, labels, sentence, token));
    },
  };
}

/** Goes through a sentence from left to right, so that each word can refer to what stands before it. */
function readSentence(reading: Reading, discourse: Discourse, quotations: Quotations, sentence: Sentence): void {
  for (const token of sentence.tokens) {
    const known = reading.at(sentence.index, token.index);
    if (known) {
      if (known.head === token.index) {
        resolveNational(discourse, sentence, known);
        resolveMember(reading, discourse, sentence, known);
        for (const entity of known.entities) entity.mentions += 1;
        discourse.enter(sentence, known);
      }
      continue;
    }
    const mention = resolveWord(reading, discourse, quotations, sentence, token);
    if (mention) discourse.enter(sentence, reading.add(mention));
  }
}

/** The parties that a word no name covers stands for, alone or as the head of its phrase. */
function resolveWord(
  reading: Reading,
  discourse: Discourse,
  quotations: Quotations,
  sentence: Sentence,
  token: Token,
): Mention | null {
  const inner = (word: Token): Mention | null => resolveWord(reading, discourse, quotations, sentence, word);
  return (
    resolveEnumeration(reading, sentence, token) ??
    resolveNationalRow(reading, sentence, token) ??
    resolveInstitution(reading, sentence, token) ??
    resolveOneByOne(reading, discourse, sentence, token, inner) ??
    resolveRemainder(reading, discourse, sentence, token) ??
    resolveNamedTogether(reading, discourse, sentence, token) ??
    resolvePair(reading, discourse, sentence, token) ??
    resolveFormerOrLatter(reading, discourse, sentence, token) ??
    resolveCompared(reading, discourse, sentence, token) ??
    resolveByCount(reading, sentence, token) ??
    resolveEntourage(reading, sentence, token, inner) ??
    resolveRelative(reading, sentence, token) ??
    resolvePronoun(reading, discourse, sentence, token, quotations) ??
    describe(reading, discourse, sentence, token)
  );
}
