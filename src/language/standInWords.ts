/** Words that the network misreads in the wording of newspapers, as data for `standIns.ts`. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "pay offer", "pay rise": what follows makes "pay" the noun. */
export const payNouns = words(`
  offer offers deal deals rise rises talks claim claims demand demands award awards settlement settlements package packages freeze
  freezes cut cuts increase increases bid dispute disputes scale scales policy bargaining round proposal proposals restraint
  cap caps gap hike hikes structure agreement agreements negotiations restoration parity`);

/** Before "pay" as a verb. */
export const beforeVerbs = words(
  `to will would must should shall can could may might not never n't 'll ’ll and or who they we you i`,
);

/** Verbs of headlines, by base form, that look like nouns or are rare elsewhere. */
export const headlineVerbs = words(`
  back block snub spurn slam shun rebuff veto nix bar ban blast rip reject refuse demand urge seek want offer plan vow pledge
  vote signal warn welcome endorse accept oppose resist dismiss condemn support propose approve insist mull moot tout
  eye weigh favour favor fear question challenge fight protest object claim pitch float table rule halt stall shelve scrap axe
  ditch quash counter decline deny doubt hail cheer applaud greet press push call appeal agree contest flout ignore
  bat threaten promise order request lobby slate decry denounce deplore rap scorn`);

/** Behind such a word they speak for a noun: "Blocks of flats", "Back at talks". */
export const afterNouns = words('of in at from and or is are was were have has had will would as by with');

/** Participles that the network takes for nouns behind what somebody wants: "wants the charge struck out". */
export const rareParticiples = words('struck wound redrawn upheld forgiven lent shut rewritten overthrown undone');

/** Verbs, in all their forms, before what somebody wants done to a thing. */
export const verbsOfWishing = words('want wants wanted wanting like liked see have prefer need needs');

/** Forms of the copula, behind which "content with" says how somebody feels. */
export const copulas = words('be is are was were been seems seem seemed remains remain');

/** Verbs in the present that look like plural nouns, with the prepositions behind which they are misread: "lobbies for a toll". */
export const verbsLikePlurals: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    counters: words('with'),
    lobbies: words('for against'),
    balks: words('at on'),
    campaigns: words('for against'),
    sides: words('with against'),
    fights: words('for against'),
    protests: words('against at'),
    votes: words('for against'),
    bids: words('for'),
    quarrels: words('with over'),
    flirts: words('with'),
    objects: words('to'),
  }),
);

/** Words that may open the subject behind an inverted "should". */
export const subjectOpenings = words(
  `it he she they we i you there this that these those the a an any anyone anybody either both neither no none nobody its his her their our`,
);
