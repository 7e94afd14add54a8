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

/** Words that political parties of many countries make their names of. */
export const COMMON_PARTY_WORDS =
  words(`party, front, union, alliance, movement, league, bloc, list, platform, rally, coalition, congress, forum, pact, national, nationalist,
  people, peoples, democratic, democrat, democrats, democracy, social, socialist, socialists, liberal, liberals, conservative, conservatives, christian, communist, communists, labour, labor, workers,
  green, greens, republican, republicans, reform, reformist, freedom, justice, development, progress, progressive, progressives, unity, united, popular, radical, radicals, independent,
  independents, centre, center, centrist, left, right, new, civic, citizens, farmers, rural, agrarian, future, hope, change, action, forward, together, solidarity, order, law, peace, alternative, initiative, renewal,
  the, of, for, and`);
