/** Demands named in other words than those of the codebook: the phrase, the party that holds it and the demand named; a leading ~ means its opposite. */
export const PARAPHRASE_CASES: readonly (readonly [phrase: string, holder: string | null, demand: string | null])[] = [
  ['legal recognition of what it has stolen', 'russia', 'territorial-concession'],
  ['hand over its fortified towns', 'ukraine', 'territorial-concession'],
  ['give Putin a single metre of ground', 'ukraine', 'territorial-concession'],
  ['the four regions be evacuated down to their administrative borders', 'russia', 'territorial-concession'],
  ['the map be redrawn', 'russia', 'territorial-concession'],
  ['freeze the front where it runs', 'united-states', 'territorial-concession'],
  ['put men on Ukrainian soil', 'france', 'foreign-troops'],
  ['stop financing the war', 'hungary', 'military-aid-halt'],
  ['do without Western arms deliveries', 'russia', 'military-aid-halt'],
  ['a bill that would punish buyers of Russian oil', 'united-states', 'sanctions-pressure'],
  ['harsher penalties against Moscow', 'germany', 'sanctions-pressure'],
  ['choke off Russian oil revenues', 'ukraine', 'sanctions-pressure'],
  ['bring Putin and Zelenskyy together in Istanbul', 'turkey', 'further-talks'],
  ['fly to Washington to settle the rest with Trump', 'ukraine', 'further-talks'],
  ['let 1,000 men each go home', 'ukraine', 'prisoner-exchange'],
  ['prolong the pause in the fighting', 'ukraine', 'ceasefire-30-day'],
];
