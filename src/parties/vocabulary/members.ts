const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Nouns, as lemmas, for those whom a union speaks for; each line holds words for the same people. */
export const TRADES: readonly (readonly string[])[] = [
  words('worker, employee, staffer, labourer, laborer, striker, picket'),
  words('actor, performer, actress, entertainer'),
  words('writer, screenwriter, scriptwriter'),
  words('director'),
  words('docker, dockworker, longshoreman, stevedore, longshore worker'),
  words('driver, engine driver, trucker, bus driver'),
  words('pilot, aviator'),
  words('attendant, crew, steward, stewardess'),
  words('nurse'),
  words('doctor, physician, medic, consultant, resident'),
  words('teacher, educator, lecturer, professor, academic'),
  words('steelworker, metalworker'),
  words('machinist'),
  words('autoworker, carworker'),
  words('miner, pitman'),
  words('farmer, grower, breeder'),
  words('fisherman, fisher, trawlerman'),
  words('firefighter'),
  words('railwayman, railworker, conductor, signaller'),
  words('sailor, seafarer, seaman'),
  words('courier, postman, letter carrier'),
  words('player, footballer'),
  words('musician, dancer, singer, artist'),
  words('journalist, reporter'),
  words('engineer, technician, electrician, mechanic'),
  words('student'),
  words('tenant, renter, lodger'),
  words('cleaner, janitor, porter, paramedic, carer, guard, warden'),
];

/** Nouns, as lemmas, for those on the other side of the table, who often bargain through one body. */
export const EMPLOYERS: ReadonlySet<string> = new Set(
  words(
    `employer, company, firm, studio, producer, boss, manager, carrier, owner, operator, club, platform, streamer, shipper, line, automaker, carmaker,
    airline, railway, publisher, broadcaster, network, landlord, retailer, contractor, shipowner, hospital, university, bank`,
  ),
);

/** Nouns, as lemmas, for those whom a company employs and what they do to it: "workers at Solvay Glass", "a strike at Keller". */
export const WORKFORCE: ReadonlySet<string> = new Set(
  words(
    'worker, staff, employee, workforce, job, strike, walkout, stoppage, shareholder, investor, board, management, boss, share, plant, factory',
  ),
);

/** "the employer", "management": the one company of a dispute. */
export const MANAGEMENT: ReadonlySet<string> = new Set(words('management, employer, boss, manager'));

/** Bodies inside an organisation through which it acts: "the union's bargaining committee", "Vostok's board". */
export const INNER_BODIES: ReadonlySet<string> = new Set(
  words(
    `board, management, leadership, executive, committee, headquarters, team, side, camp, delegation, wing, branch, council, caucus, bench, base, directorate,
    secretariat, presidium, politburo, membership, negotiator, owner, arm, bureau`,
  ),
);

/** Plural nouns, as lemmas, for those who do what the one whose they are wants: "his men", "its followers". */
export const OWN_PEOPLE: ReadonlySet<string> = new Set(words('man, fighter, follower, cadre, troop'));

/** What a political party has in writing, in which it speaks: "the Labour programme insists". */
export const PARTY_PAPERS: ReadonlySet<string> = new Set(words('programme, program, platform, campaign, manifesto'));

/** Words between the party and its paper ("Labour's election programme"); others make a body of it ("the UN's environment programme"). */
export const OF_PAPERS: ReadonlySet<string> = new Set(words('election, electoral, party, new, draft, own, latest'));

/** With a possessive, the other of two: "its neighbour", "his rivals". */
export const COUNTERPARTS: ReadonlySet<string> = new Set(
  words('neighbour, neighbor, rival, foe, enemy, adversary, opponent, counterpart, antagonist'),
);

/** Verbs, as lemmas, and their nouns, between a body and those it stands for ("which represents the studios"). */
export const REPRESENTING_VERBS: ReadonlySet<string> = new Set(words('represent, group, unite, organise, organize'));

/** Political families: the plural by which their members go, and how their names and adjectives begin. */
export const PARTY_FAMILIES: readonly (readonly [plural: string, stem: RegExp])[] = [
  ['social democrats', /\bsocial[ -]?democrat/],
  ['christian democrats', /\bchristian[ -]?democrat/],
  ['free democrats', /\bfree democrat/],
  ['liberal democrats', /\bliberal democrat/],
  ['democrats', /^democrat/],
  ['socialists', /\bsocialist/],
  ['conservatives', /\bconservative/],
  ['liberals', /\bliberal(?! democrat)/],
  ['greens', /\bgreen/],
  ['ecologists', /\becologist/],
  ['communists', /\bcommunist/],
  ['republicans', /\brepublican/],
  ['nationalists', /\bnational(ist|ists)?\b/],
  ['centrists', /\bcent(re|er)\b/],
  ['labour', /\blabou?r\b/],
  ['unionists', /\bunionist/],
  ['reformists', /\breform/],
  ['separatists', /\bseparatist/],
  ['agrarians', /\bagrarian|\bfarmers/],
];
