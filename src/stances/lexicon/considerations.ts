const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns, as lemmas, of what is given for an act, behind "against" ("a pause *against compensation*"). */
export const CONSIDERATIONS: ReadonlySet<string> = words(
  'compensation payment guarantee assurance collateral security indemnity deposit promise pledge commitment undertaking concession cash',
);

/** Words, as lemmas, behind which "against" means resistance or shelter ("a campaign against payment in kind"). */
export const PROTESTS: ReadonlySet<string> = words(
  'campaign fight struggle protest vote argue argument case speak appeal petition ruling rule decision decide law be come warn advise guard protect insure safeguard stand demonstrate rally lobby plead',
);
