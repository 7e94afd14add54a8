const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Numbers of parties that a text can have named together. */
export const COUNTS: ReadonlyMap<string, number> = new Map(
  ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, at) => [
    word,
    at + 3,
  ]),
);

/** Plural nouns, as lemmas, for people who stand for a party each. */
export const LED_BY =
  words(`leader, president, minister, premier, negotiator, envoy, diplomat, chancellor, ambassador, politician, chief,
  boss, statesman, head, delegate, man, woman, candidate, chair, secretary`);

/** Plural nouns, as lemmas, for states. */
export const STATES_THEMSELVES = words(
  `country, nation, state, government, capital, neighbour, neighbor, republic, power`,
);

/** All plural nouns that can take up parties named together. */
export const MEMBERS: ReadonlySet<string> = new Set([
  ...LED_BY,
  ...STATES_THEMSELVES,
  ...words(`side, party, camp, ally, partner, delegation, signatory, guarantor, mediator, union, company, firm, group, club, faction,
    organisation, organization, association, federation, airline, bank, carmaker, automaker, studio, employer, rival, movement, militia`),
]);
