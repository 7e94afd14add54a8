import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { mentionOfWord, type PartyMention, type PartyTable } from './party.ts';
import type { Quotations } from './quotations.ts';
import type { Mention, Reading } from './reading.ts';
import { slug } from './spelling.ts';

/** An adjective names its state, but whose government or whose firms act is left open. */
const SURE_OF_NATION = 0.8;

/** Turns a finished reading into the table that the stance rules ask. */
export function tableOf(
  reading: Reading,
  quotations: Quotations,
  speakerAt: (sentence: Sentence, token: Token) => Mention | null,
): PartyTable {
  const converted = new Map<Mention, PartyMention>();
  const convert = (mention: Mention): PartyMention => {
    const known = converted.get(mention);
    if (known) return known;
    const { sentence, first, last, head, form, antecedent, certainty } = mention;
    const holders = mention.entities.map((entity) => {
      const holder = entity.holder();
      if (!mention.behalf) return holder;
      const group = mention.behalf.holder();
      return { ...holder, party: group.party, partyId: group.partyId };
    });
    const made: PartyMention = { sentence, first, last, head, form, holders, antecedent, certainty };
    converted.set(mention, made);
    return made;
  };
  const mentions = reading.mentions.flatMap((inSentence) =>
    [...inSentence].sort((a, b) => a.first - b.first || b.last - a.last).map(convert),
  );
  return {
    parties: partiesOf(reading),
    mentions,
    at(sentence, token) {
      const mention = reading.at(sentence.index, token.index);
      return mention ? convert(mention) : null;
    },
    nationAt(sentence, token) {
      const nation = reading.nationalities[sentence.index]?.get(token.index);
      if (!nation) return null;
      return mentionOfWord(sentence, token, {
        form: 'demonym',
        holders: [nation.holder()],
        antecedent: null,
        certainty: SURE_OF_NATION,
      });
    },
    speakerAt(sentence, token) {
      const mention = speakerAt(sentence, token);
      return mention ? convert(mention) : null;
    },
    quotations: quotations.quotes.map(({ start, end, speaker }) => ({
      start,
      end,
      speaker: speaker ? convert(speaker) : null,
    })),
  };
}

function partiesOf(reading: Reading): PartyTable['parties'] {
  const found = new Map<Entity, Set<string>>();
  for (const mention of reading.mentions.flat())
    for (const entity of mention.entities) {
      const names = found.get(entity.party) ?? new Set<string>();
      if (entity === entity.party) for (const name of entity.names.keys()) names.add(name);
      found.set(entity.party, names);
    }
  return [...found].map(([party, names]) => ({
    id: party.registered?.id ?? slug(party.name),
    label: party.name,
    kind: party.kind,
    aliases: [...names].filter((name) => name !== party.name),
  }));
}
