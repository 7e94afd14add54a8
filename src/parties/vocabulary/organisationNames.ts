const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** First words of organisations' names that many share: none of them alone is short for the whole name. */
export const SHARED_OPENINGS =
  words(`national, international, united, american, european, federal, central, general, royal, new, free, social,
  christian, democratic, democrat, liberal, conservative, socialist, communist, people’s, people's, peoples, workers, world, global, public, common, first, north, northern,
  south, southern, east, eastern, west, western, greater, metropolitan, young, great, independent, islamic, muslim, catholic, arab, african,
  asian, latin, state, joint, high, supreme, special, economic, political, military, defence, defense, foreign, home, civil, trade, labour, labor,
  farm, farmers, teachers, nurses, doctors, students, women, women’s, youth, green, red, blue, black, white, republican, nationalist, patriotic,
  revolutionary, popular, progressive, freedom, justice, liberty, peace, unity, reform, national-liberal, local, regional, commonwealth, interim,
  transitional, provisional, rural, urban, coastal, inland, air, sea, port, rail, road, steel, oil, gas, coal, energy, electric, water, old, big, royal,
  allied, associated, consolidated, universal, inter, pan, trans, mutual, union, business, industrial, commercial, financial, medical, legal, digital,
  cultural, human, animal, environmental, climate, ocean, forest, consumer, tenants, renters, fishermen, dockers, miners, pilots, actors, writers,
  screen, motion, premier, football, english, british, scottish, welsh, irish, french, german, municipal, amateur, professional, retail, maritime, standing, leadership, presidential, constitutional, electoral`);

/** Words at the end of a name that tell the form of a company only: "Vostok Metals plc" is "Vostok Metals". */
export const LEGAL_FORMS = words('inc, ltd, plc, llc, gmbh, ag, sa, nv, corp, co, spa, ab, asa, oyj, pty');

/** Words at the end of longer names that tell a business, a club, a profession's body or a campaign, and are hardly anybody's family name. */
export const BODY_ENDINGS =
  words(`water, utilities, sports, tv, radio, television, channel, networks, wireless, broadband, cable, satellite, telecoms, communications, farms, dairies,
  dairy, vineyards, orchards, bakeries, distillers, hotels, casinos, cinemas, theatres, opera, orchestra, ballet, museum, museums, college, academy, hospital,
  clinics, freight, cargo, haulage, hauliers, towage, salvage, dredging, terminals, containers, timber, paper, packaging, plastics, ceramics, concrete, construction,
  housing, developments, realty, reinsurance, assurance, savings, finance, financial, securities, trading, consulting, analytics, solar, nuclear, renewables, hydro,
  grid, pipelines, fuels, refining, refineries, petrochemicals, copper, nickel, lithium, cobalt, zinc, potash, agro, seeds, seafood, seafoods, fisheries, beverages, brands, apparel,
  tramways, trams, buses, coaches, trains, locomotives, engines, turbines, tyres, lighting, rovers, wanderers, athletic, mariners, giants, lions, tigers, eagles, hawks,
  pensioners, parents, residents, ratepayers, taxpayers, neighbours, scientists, engineers, architects, journalists, lecturers, officers, prosecutors, judges,
  barristers, midwives, paramedics, pharmacists, porters, cleaners, truckers, couriers, pastoralists, herders, shipowners, importers, exporters, insurers, creditors,
  bondholders, commuters, passengers, cyclists, walkers, anglers, supporters, volunteers, veterans, smallholders, wholesalers, shopkeepers,
  air, salt, coal, sugar, coffee, cotton, subsea, offshore, marine, drilling, transit, holdings, ladies, town, albion, hotspur, harriers, friends, first, now, tomorrow, will, way, era, voice, dawn, futures, horizons, voices, rights`);

/** Words for a place or a time that firms, clubs and provinces put before a word of their own: "Gulf Crest", "Summit Foods". */
export const FRONT_WORDS = words(
  `north, south, east, west, gulf, summit, valley, island, islands, bridge, tower, hall, field, coast, bay, summer, winter, atlantic, pacific, arctic, ocean,
  mountain, square, canal, harbour, border, station`,
);

/** Adjectives that names of bodies and places begin with, and no given name: "Rising Tide", "Lower Mara". */
export const OPENING_ADJECTIVES = words(
  `lower, upper, inner, outer, little, rising, bright, fair, clear, open, true, better, clean, safe, strong, bold, golden, silver, grey, gray, crimson, second, third,
  active, ready, living, working, moving, united, good, right, left, clever, fresh, wild, deep, broad, swift`,
);

/** Nouns, as lemmas, for what firms and other bodies have and people do not: "Hallam Water, whose shareholders …". */
export const BELONGINGS = words(
  `owner, shareholder, board, workforce, employee, fleet, factory, plant, headquarters, subsidiary, parent, customer, passenger, creditor, lender, bondholder,
  shares, stake, premises, turnover, membership, player, premier, government, council`,
);

/** Buildings that stand for those who govern a town from them. */
export const TOWN_HALLS = words('city hall, town hall, county hall');

/** Nouns, as lemmas, for bodies that are told so beside their name only: "Tonnau, the public channel,". */
export const APPOSED_BODIES = words('channel, magazine, outfit, venture, team, hospital, choir, orchestra, brand');

/** Words that political parties of many countries make their names of. */
export const COMMON_PARTY_WORDS =
  words(`party, front, union, alliance, movement, league, bloc, list, platform, rally, coalition, congress, forum, pact, national, nationalist,
  people, peoples, democratic, democrat, democrats, democracy, social, socialist, socialists, liberal, liberals, conservative, conservatives, christian, communist, communists, labour, labor, workers,
  green, greens, republican, republicans, reform, reformist, freedom, justice, development, progress, progressive, progressives, unity, united, popular, radical, radicals, independent,
  independents, centre, center, centrist, left, right, new, civic, citizens, farmers, rural, agrarian, future, hope, change, action, forward, together, solidarity, order, law, peace, alternative, initiative, renewal,
  the, of, for, and`);

/** Those who own a share of something, as lemmas, from wherever they come. */
export const INVESTORS: ReadonlySet<string> = new Set(
  'fund investor shareholder bidder buyer suitor conglomerate financier billionaire'.split(' '),
);

/** People, in the plural, who call themselves after what they campaign for: "*Doctors* for Peace". */
export const CAMPAIGNING_PEOPLE = words(
  `families, parents, mothers, fathers, grandparents, grandmothers, doctors, nurses, medics, teachers, lecturers, academics, scientists, engineers, architects, lawyers, jurists,
  judges, veterans, soldiers, women, men, students, pupils, farmers, fishers, growers, workers, citizens, people, friends, neighbours, neighbors, residents, tenants, renters, villagers,
  taxpayers, patients, carers, christians, muslims, jews, catholics, businesses, employers, companies, investors, artists, writers, journalists, athletes, youth, voices, fridays, communities,
  nations, cities, mayors, americans, europeans, republicans, democrats, conservatives`,
);

/** What they do so for. */
export const CAUSES = words(
  `peace, justice, life, schools, school, education, learning, change, future, freedom, liberty, democracy, equality, choice, unity, truth, reconciliation, climate, earth, nature, planet,
  air, water, rivers, seas, health, healthcare, care, housing, homes, rights, fairness, pay, jobs, work, trade, reform, action, solidarity, independence, disarmament, survivors, victims, animals, wildlife,
  children, women, refugees, safety, streets, transport, rail, prosperity, growth, hope, transparency, responsibility, accountability, sovereignty, autonomy, secession, remain, europe, tomorrow, dignity, tolerance, integrity,
  driving, violence, war, torture, corruption, racism, hunger, poverty, cuts, austerity, bombs, mines, nukes`,
);
