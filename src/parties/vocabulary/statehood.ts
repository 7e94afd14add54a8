const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Nouns, as lemmas, for what only states have: "Corvia's ambassador", "the army of Corvia". A premier or a governor may be a province's. */
export const NATIONAL_NOUNS = words(
  `ambassador, embassy, consulate, army, navy, air force, coastguard, constitution, central bank, currency, sovereignty,
  independence, province, border, capital, king, queen, emperor, sultan, emir, prime minister, head of state,
  annexation, occupation, ministry, minister, bond, accession, soil, territory, airspace, diplomat, foreign ministry, civil war, armed forces`,
);

/** Nouns that provinces, clubs and firms may have as well. */
export const OFTEN_NATIONAL_NOUNS = words(
  `president, parliament, government, cabinet, minority, opposition, troop, soldier, delegation, militia, harvest, export, import`,
);

/** What a state says it is or is called by: "Corvia must be a sovereign *state*", "the *Republic* of Corvia". */
export const STATE_NOUNS = words(
  `state, country, republic, kingdom, nation, federation, sultanate, emirate, principality`,
);

/** Of those, the ones that hardly a province or a club of several is called beside its name. */
export const SOVEREIGN_NOUNS = words('country, republic, kingdom, sultanate, emirate, principality, monarchy');

/** Words that with "of" and a name make the full name of a state or of a part of one: "the *Kingdom* of Tashmir". */
export const STATE_FORM =
  /^(?:Kingdom|Republic|Emirate|Sultanate|Principality|Duchy|Province|Canton|County|Territory|Isle|Town|City)$/;

/** Of those, the ones of states, which go by the name alone. */
export const STATE_IN_FULL =
  /^(?:\p{Lu}\S+ )?(?:Kingdom|Republic|Emirate|Sultanate|Principality|Duchy) of (?:the )?(\p{Lu}.*)$/u;
