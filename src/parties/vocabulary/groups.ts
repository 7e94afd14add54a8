const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/**
 * Nouns, as lemmas, for bodies through which a state acts: "the French government", "Ankara's delegation". With a nationality or a
 * possessor they stand for that party; alone they stand for the state the document is about.
 */
export const STATE_BODIES =
  words(`government, administration, cabinet, ministry, army, military, navy, delegation, authority,
  leadership, regime, embassy, presidency, premier, force, troop, negotiator, official, diplomat, side, team, camp, executive,
  treasury, parliament, envoy, capital, minister, representative, spokesman, spokeswoman, spokesperson, mission, soldier, commander, general,
  counterpart, department, office, ruler, commission, junta, coalition, monarchy, palace, state, people, leader, agency, source, adviser, aide,
  lawmaker, politician, delegate, emissary, elite, establishment, intelligence, service, council, security, staff, bureau, republic, nation, party, crown, panel`);

/** Of those, the ones that stand for the document's main state when nothing else is said. */
export const BARE_STATE_BODIES =
  words(`government, cabinet, ministry, army, military, navy, regime, administration, treasury, minister,
  authority, crown, department, junta`);

/** Adjectives and nouns before "government" and the like that make it one of a part of the state. */
export const PARTS_OF_STATES = words(`regional, provincial, local, municipal, autonomous, devolved, city, cantonal`);

/** Of those, bodies with a will of their own: "the senate", "the parliament" do not speak for the government. */
export const LEGISLATURES =
  words(`parliament, congress, senate, assembly, legislature, bundestag, knesset, duma, rada, house, lords,
  commons, diet, majlis, chamber`);

/** Plural nouns, as lemmas, whose members can hold a position together. */
export const GROUP_NOUNS =
  words(`leader, government, country, nation, state, member, capital, union, employer, company, firm, studio,
  producer, worker, farmer, fisherman, minister, official, lawmaker, senator, deputy, mp, mep, peer, party, rebel, militant, insurgent,
  campaigner, activist, group, critic, negotiator, delegation, delegate, diplomat, islander, landlord, tenant, renter, teacher, nurse, doctor,
  creditor, bondholder, investor, shareholder, club, airline, bank, insurer, shipowner, carrier, manufacturer, exporter, importer, retailer,
  publisher, broadcaster, ally, partner, republican, democrat, conservative, liberal, socialist, green, nationalist, islamist,
  jihadist, separatist, loyalist, guerrilla, paramilitary, fighter, hardliner, moderate, progressive, unionist, federation, association, charity, ngo,
  business, industry, producer, consumer, resident, voter, citizen, student, scientist, lawyer, mediator, guarantor, broker, owner,
  operator, driver, pilot, docker, dockworker, longshoreman, machinist, steelworker, autoworker, miner, actor, writer, director, artist,
  musician, author, grower, rancher, trader, lender, donor, province, region, city, municipality, mayor, governor, council, court,
  parliamentarian, legislator, backbencher, politician, adviser, aide, executive, chief, boss, manager, signatory, supporter, opponent,
  porter, paramedic, radiographer, midwife, physician, surgeon, firefighter, lecturer, seafarer, signaller, backer, sponsor, majority, minority, coalition, alliance, bloc, bishop, monarchist, royalist, settler, refugee, veteran, family, relative,
  hostage, islander, neighbour, neighbor, economy, observer, supplier, utility, automaker, carmaker, steelmaker, chipmaker, drugmaker,
  oil producer, campaign, movement, faction, militia, organisation, organization, institution, agency, stakeholder, participant, speaker,
  representative, spokesman, ambassador, envoy, commissioner, sovereigntist, federalist, civil servant, staff, crew, employee, player, fan,
  fund, hedge fund, manager, obstetrician, anaesthetist, selectman, alderman, consultant, cleaner, engineer, trucker, truckie, haulier, electrician, plumber, carpenter, builder, baker, butcher, brewer, fisher, herder, herdsman,
  pastoralist, hunter, logger, forester, weaver, cook, waiter, steward, conductor, postman, courier, rider, guard, warder, reservist,
  professor, academic, researcher, librarian, caretaker, carer, dentist, pharmacist, vet, magistrate, prosecutor, barrister, solicitor,
  accountant, banker, shopkeeper, grocer, merchant, stallholder, hotelier, restaurateur, homeowner, villager, local, elder, tribe, clan,
  cleric, imam, priest, monk, mullah, churchman, parishioner, pensioner, retiree, parent, mother, widow, survivor, victim, exile, migrant,
  motorist, cyclist, skipper, trawlerman, crofter, wholesaler, processor, packer, miller, distiller, smelter, developer,
  architect, designer, programmer, athlete, referee, canton, college, chamber, faculty, ministry, dealer, bookmaker, bottler, canner,
  shepherd, beekeeper, technician, inspector, clerk, typist, tutor, cabbie, church, parish, hospital, clinic, brewery,
  dockhand, deckhand, stagehand, crewman, planner,
  conservationist, environmentalist, ecologist, preservationist, abolitionist, feminist, pacifist, industrialist,
  entrepreneur, start-up, tycoon, oligarch, magnate, billionaire, smallholder, landowner, leaseholder, sharecropper, squatter,
  highlander, mountaineer, fisherwoman, shipper, freighter, charterer, underwriter, reinsurer, stockbroker, lobbyist, reformist,
  reformer, centrist, rightist, leftist, communist, free democrat`);

/** Plurals, as lemmas, that say nothing of whose or which they are: alone they are no party. */
export const FACELESS_GROUPS =
  words(`leader, government, country, nation, state, member, capital, official, minister, negotiator, delegation, delegate, diplomat, ambassador,
  envoy, commissioner, representative, spokesman, party, group, partner, participant, speaker, lawyer, adviser, aide, boss, chief, executive,
  manager, staff, team, council, court, institution, agency, organisation, organization, economy, region, player, fan, relative, family, side, camp, signatory, supporter, opponent, backer, critic`);

/** Plurals that name no holder unless the text ties them to a party. */
export const LOOSE_GROUPS =
  words(`people, other, analyst, observer, expert, commentator, economist, insider, source, reporter, journalist,
  forecaster, passenger, reader, listener, viewer, commuter, soldier, child, prisoner, civilian, hostage, patient, user, customer`);

/** What a company makes or does, in one word that stands before its name: "chipmaker Intel"; not "Bank", which belongs to names. */
export const LINES_OF_BUSINESS =
  /^(?:\p{L}{3,}(?:maker|builder)|airline|brewer|miner|lender|retailer|insurer|broadcaster|grocer|refiner|distiller|haulier|shipowner|exporter|importer)$/iu;

const ORGANISATION_CLASSES: Record<string, string> = {
  union:
    'union, guild, brotherhood, teamsters, local, confederation, workers, steelworkers, machinists, longshoremen, teachers, nurses',
  company: `company, firm, corporation, carmaker, automaker, steelmaker, airline, manufacturer, group, conglomerate, retailer, bank, lender,
      giant, maker, operator, employer, carrier, planemaker, chipmaker, drugmaker, publisher, broadcaster, insurer, startup, platform, producer,
      studio, subsidiary, owner, business, supermarket, utility, railway, brewer, miner, developer, bidder, buyer, suitor, chain, plc, inc, ltd,
      streamer, toolmaker, glassmaker, papermaker, watchmaker, shoemaker, boatbuilder, truckmaker, trainmaker, winemaker, hotelier,
      shipbuilder, housebuilder, homebuilder, shipyard, refiner, refinery, smelter, grocer, distiller, haulier, shipowner, exporter, importer, grower,
      contractor, start-up, multinational, monopoly`,
  party: 'party',
  bloc: 'bloc, union, alliance, community, league, cartel, coalition',
  body: `commission, committee, council, court, board, bureau, secretariat, agency, authority, fund, bank, chamber, association, federation,
      organisation, organization, institute, institution, foundation, forum, assembly, congress, senate, parliament, house, tribunal, panel,
      presidency, department, ministry, office, league, society, network, trust, charity, confederation, alliance, group, club, regulator,
      watchdog, campaign, body, mission, programme, program, conference, staff, delegation, coalition, opposition, partnership, university,
      church, lobby, newspaper, daily, administration, embassy, treasury, platform, caucus, fraction, initiative, consortium, syndicate`,
  armed: `movement, militia, front, army, force, brigade, faction, rebel, insurgent, guerrilla, militant, organisation, organization, group,
      junta, battalion, corps, insurgency`,
};

/** Singular nouns, as lemmas, for an organisation; the classes tell which of the document's organisations "the X" can be. */
export const ORGANISATION_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const classes = new Map<string, Set<string>>();
  for (const [kind, nouns] of Object.entries(ORGANISATION_CLASSES))
    for (const noun of words(nouns)) classes.set(noun, (classes.get(noun) ?? new Set()).add(kind));
  return classes;
})();

/** One of several, whose name stands beside it: "one member, Oslo,". */
export const MEMBER_NOUNS = words(
  'member, critic, opponent, supporter, ally, neighbour, neighbor, donor, signatory, holdout, delegation, bloc, outlier, exception',
);

/** "the delegation" without more is the one of the state named last. */
export const DELEGATIONS = words(`delegation, team, side, negotiator`);

export const COUNTRY_NOUNS = words(
  `country, nation, state, republic, kingdom, monarchy, sultanate, emirate, principality, duchy, island, archipelago`,
);

/** Of those, the ones that are places first. */
export const ISLAND_NOUNS = words(`island, archipelago`);

/** Forces of a state: "the army" is no other armed group of the document. */
export const STATE_FORCES = words(`army, military, navy`);

/** "his party", "her union": with a person's possessive these are what the person speaks for. */
export const OWN_ORGANISATIONS =
  words(`party, movement, union, company, group, firm, bloc, organisation, organization, force, federation,
  committee, association, confederation, council, coalition, alliance, faction, guild, club, league, agency, camp, office`);

/** Plurals, as lemmas, of people who speak for whoever they belong to. */
export const REPRESENTATIVE_PLURALS =
  words(`leader, negotiator, official, member, boss, chief, executive, representative, delegate, lawyer, team, side,
  minister, diplomat, adviser, envoy, commissioner, spokesman, ruler`);

/** Nouns before "leader", "chief", "official" that part them from the state whose nationality they bear: "the Serbian opposition leader". */
export const NOT_OF_THE_STATE = words(
  `opposition, union, business, industry, company, corporate, farm, farmer, student, rebel, separatist, church, community, tribal, civil, labour,
  labor, party, religious, protest, dissident, trade-union, militia, youth, worker, employer, banking, bank, oil, media, club, football`,
);

/** Plurals, as lemmas, of those whom an organisation sends into talks that are not its own. */
export const SENT_PLURALS = words(`mediator, envoy, observer, facilitator, broker, inspector, monitor`);

/** Plurals, as lemmas, of those who sit in a parliament: for their party, not for their state. */
export const LEGISLATORS = words(
  `lawmaker, senator, deputy, mp, mep, msp, peer, parliamentarian, legislator, backbencher, congressman, councillor`,
);

/** Plurals that are close to a state and still decide for themselves. */
export const OWN_MINDED_PLURALS = words(`lawmaker, politician, party, nation, state`);

/** Bodies that fight; what they do is less often a position. */
export const FIGHTING_BODIES = words(`force, troop, soldier, people`);

export const ARMED_PLURALS = words(
  `rebel, insurgent, militant, guerrilla, fighter, jihadist, islamist, paramilitary, militiaman`,
);

/** Words that mark a capitalised name as an organisation's. */
export const ORGANISATION_MARKERS =
  words(`union, association, federation, confederation, party, council, committee, commission, court, board,
  bureau, agency, authority, fund, bank, chamber, institute, foundation, forum, assembly, congress, senate, parliament, tribunal, department,
  ministry, league, society, network, trust, group, alliance, front, movement, army, brigade, forces, corps, guild, brotherhood, workers,
  teamsters, steelworkers, organisation, organization, company, corporation, corp, inc, ltd, plc, llc, gmbh, motors, airlines, airways, industries,
  holdings, partners, capital, group, university, coalition, platform, campaign, initiative, programme, program, secretariat, presidency,
  administration, government, house, command, service, office, treasury, mission, delegation, church, club, times, post, herald, tribune,
  guardian, news, daily, journal, broadcasting, media, press, watch, international, nations, states, democrats, republicans, conservatives, greens,
  socialists, liberals, nationalists, employers, producers, manufacturers, growers, farmers, unions, teachers, nurses, pilots, machinists,
  longshoremen, dockers, energy, steel, oil, gas, electric, pharma, labs, studios, pictures, technologies, systems, solutions, brothers,
  registry, exchange, regulator, embassy, authority, caucus, consortium, militia, resistance, guards, police, rangers, cooperative, syndicate,
  airplanes, aircraft, state, front, tenants, renters, landlords, conference, congress, directorate, inspectorate, ombudsman, institution, charity, railways, ports, shipping,
  mining, minerals, resources, rail, railway, foods, shipyards, shipyard, telecom, mobile, pharmaceuticals, chemicals, logistics, express, retail, stores,
  supermarkets, brewery, breweries, motor, automotive, aerospace, aviation, petroleum, cement, mills, textiles, insurance, ventures, equity, investments,
  properties, estates, hospitals, healthcare, trustees, dynamics, semiconductor, semiconductors, aluminium, metals, cruises, ferries, lines, carriers,
  entertainment, software, laboratories, robotics, biotech, publishing, newspapers, retailers, brewers, drivers, doctors, miners, writers, actors, directors,
  performers, musicians, fishermen, seafarers, firefighters, professors, students, islanders, crédit, banque, banca, banco, caisse, compagnie, société,
  groupe, gruppo, grupo, stiftung, partito, parti, partido, partei`);

/** Words that mark a capitalised name as something that holds no position. */
export const NON_PARTY_MARKERS =
  words(`treaty, agreement, accord, accords, act, law, bill, plan, deal, protocol, convention, charter, pact, declaration,
  resolution, sea, ocean, river, strait, straits, gulf, mountain, mountains, island, islands, street, road, avenue, square, lake, valley, desert, airport,
  port, bridge, station, stadium, hotel, hall, tower, war, day, week, month, year, summit, talks, prize, award, article, section, chapter,
  framework, package, programme-law, constitution, code, directive, regulation, budget, fund-raiser, cup, games, festival, christmas, easter,
  ramadan, peninsula, canal, corridor, line, zone, border, crossing, dam, plant, mine, field, basin, highway, district, county, mission-statement,
  sunday, monday, tuesday, wednesday, thursday, friday, saturday, january, february, march, april, may, june, july, august, september, october,
  november, december, gmt, est, cet, utc, am, pm, initiative-bill, doctrine, process, index, report, review, letter, paper, note, roadmap, clause,
  amendment, motion, partnership, vote, question, speech, address, strip, heights, bay, coast, region, palace-square, spring, summer, autumn, winter, north, south,
  east, west, middle, arctic, atlantic, pacific, mediterranean, internet, covid, brexit, euro, dollar, yuan, god, parliament-hill, medal, tank, missile`);

/** Days and months: written with a capital, never part of a party's name. */
export const TIME_WORDS =
  words(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays,
  january, february, march, april, june, july, august, september, october, november, december, mon, tue, wed, thu, fri, sat, sun, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, christmas,
  easter, ramadan, passover, yesterday, today, tomorrow, day, week, spring, summer, autumn, winter`);

/** Policy fields that a ministry or minister is named after. */
export const PORTFOLIOS =
  words(`economy, finance, justice, defence, defense, interior, health, education, culture, trade, commerce, energy, environment,
  climate, labour, labor, transport, agriculture, fisheries, housing, industry, foreign, home, treasury, heritage, migration, digital, business, science`);

/** Words in capitals that abbreviate no party. */
export const NOT_ACRONYMS =
  words(`ai, tv, hr, pr, gdp, ceo, cfo, mp, mps, mep, meps, msp, news, live, exclusive, breaking, update, gmt, est, utc, pm, am, covid, faq, ps,
  pdf, sms, cop, ok, vip, bn, mn, km, usd, eur, gbp, dna, hiv, lng, vat, ip, it, nj, ny, ca, dc, tx, q&a, the, and, for, not, yet, no, yes, new, one, two, all,
  who, why, how, what, day, deal, talks, war, peace, strike, union, press, release, statement, i, a, dgmo, dgmos, ngo, ngos, ufo, fta, ftas, bit, mou, ceos, guest, host,
  npt, jcpoa, inf, ctbt, tpnw, unclos, undrip, nafta, usmca, cusma, tpp, cptpp, ttip, ceta, rcep, afcfta, acta, gatt, gats, trips, isds, cbam, gerd`);

/** Adjectives of regions and peoples without a state of their own: they keep their capital in a group's label. */
export const REGIONAL_ADJECTIVES =
  words(`european, african, asian, arab, western, eastern, nordic, baltic, balkan, latin, caribbean, pacific, gulf, american,
  islamic, muslim, christian, jewish, kurdish, catalan, basque, flemish, walloon, scottish, welsh, northern, southern, scandinavian, mediterranean, republican,
  democratic, labour, conservative, liberal, catholic, sunni, shia, shiite, druze, tamil, uyghur, tigrayan, amhara`);

/** Nouns for bodies that are told apart by the people whose they are ("a parents' committee"). */
export const BODIES_OF_PEOPLE = words(
  `committee, group, union, lobby, association, federation, league, alliance, network, coalition, council, society, guild, forum, movement, cooperative, trust, club, board`,
);

/** Nouns for bodies of which a place has one, so that the noun alone names it to those who live there: "the council owns the freehold". */
export const LOCAL_ACTORS = words(
  `council, university, college, club, league, hospital, school, trust, museum, theatre, orchestra, church, diocese, county, city, town, borough, village,
  district, province, port, broadcaster, association, federation, clinic, parish, brewery`,
);

/** Nouns for bodies that are told apart by their members ("a coalition of growers"). */
export const BODIES_OF_MEMBERS: ReadonlySet<string> = new Set(
  'coalition alliance federation network association league consortium confederation syndicate union conference society assembly'.split(
    ' ',
  ),
);
