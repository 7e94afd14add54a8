/**
 * Nouns for what a person does in a negotiation, by whom its bearer speaks for when the text adds nothing:
 * `office` a state (foreign minister), `rank` nobody in particular (colonel), `legislator` a political party or nobody, `executive` an organisation
 * (chief executive, general secretary), `representative` whoever sends it (envoy, spokesman), `independent` only itself.
 */
export type RoleClass = 'office' | 'rank' | 'legislator' | 'executive' | 'representative' | 'independent';

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

const CLASSES: Record<RoleClass, string[]> = {
  office: words(
    `president, vice-president, premier, minister, prime minister, chancellor, vice-chancellor, secretary of state, king, queen,
    monarch, emir, sultan, prince, princess, pope, ayatollah, caliph, supreme leader, taoiseach, tsar, czar, dictator, strongman, autocrat,
    ambassador, diplomat, attaché, consul, undersecretary,
    minister-president, paymaster, statesman, head of state, mayor, governor, sheikh, junta leader, president-elect, foreign secretary,
    home secretary, defence secretary, defense secretary, treasury secretary, trade secretary, trade representative, commerce secretary, labor secretary,
    labour secretary, ombudsman, ombudswoman, attorney general, solicitor general, business secretary, health secretary, culture secretary, education secretary, transport secretary, energy secretary, environment secretary, justice secretary, housing secretary, agriculture secretary, interior secretary, finance secretary, economy secretary, welfare secretary, pensions secretary`,
  ),
  rank: words(`general, admiral, colonel, marshal, field marshal, major, captain, lieutenant, brigadier, commodore`),
  legislator: words(
    `senator, congressman, congresswoman, lawmaker, legislator, parliamentarian, deputy, MP, MEP, MSP, councillor, representative,
    peer, baroness, backbencher, whip, assemblyman, speaker, member of parliament`,
  ),
  executive: words(
    `chief executive, chief executive officer, chief operating officer, chief financial officer, chief commercial officer, operating officer,
    financial officer, CEO, CFO, COO, chairman, chairwoman, chairperson, chair, general secretary,
    secretary-general, secretary general, director, director-general, director general, managing director, executive director, boss,
    head, chief, leader, co-leader, co-chief, co-chair, co-president, frontman, owner, founder, manager, executive, superintendent,
    secretary, treasurer, commissioner, commander, warlord, coach, captain, formator, head of government, provost, rector, vice-rector, headteacher,
    head teacher, headmaster, headmistress, registrar, bursar, line producer, executive producer, showrunner, harbour master, harbourmaster`,
  ),
  representative: words(
    `spokesman, spokeswoman, spokesperson, mouthpiece, envoy, negotiator, chief negotiator, delegate, emissary, representative, official,
    adviser, advisor, aide, confidant, counsel, lawyer, member, press secretary, chief conciliator, chief mediator, chief arbitrator, counterpart, opposite number, deputy chief, ally, supporter, intermediary,
    observer, lobbyist, steward, officer, organiser, organizer, convenor, convener, coordinator, co-ordinator, interlocutor, plenipotentiary, source, insider, staffer, colleague, speaker, bureaucrat, strategist, lieutenant, proxy, soldier`,
  ),
  independent: words(
    `analyst, economist, professor, expert, scholar, researcher, historian, author, journalist, columnist, commentator, reporter,
    correspondent, pollster, consultant, academic, fellow, mediator, facilitator, arbitrator, conciliator, moderator, rapporteur, judge, priest,
    bishop, archbishop, worker, farmer, resident, voter, critic, campaigner, activist, producer, trader, investor, fisherman,
    teacher, nurse, doctor, driver, shopkeeper, businessman, businesswoman, politician, candidate, man, woman, person, veteran, refugee,
    seller, skipper, vicar, curate, rabbi, imam, hydrologist, jurist, poet, novelist, actress, surgeon, midwife, dentist, barrister, solicitor,
    accountant, architect, crofter, fisherwoman, schoolteacher, student, pensioner, tenant, landlord, employee, engineer, scientist, pilot, docker, miner, broker, banker, informateur`,
  ),
};

/** Class of each role noun, by its lower-case wording. */
export const ROLE_CLASS: ReadonlyMap<string, RoleClass> = new Map(
  (Object.entries(CLASSES) as [RoleClass, string[]][]).flatMap(([kind, nouns]) =>
    nouns.map((noun): [string, RoleClass] => [noun.replace(/\s+/g, ' ').toLowerCase(), kind]),
  ),
);

/** Who, besides its executives, acts for a body: what "its spokesman" speaks for is always a party. */
export const OFFICES_OF_BODIES: ReadonlySet<string> = new Set(
  words('president, spokesman, spokeswoman, spokesperson, negotiator, envoy, delegate, minister, ambassador'),
);

/** Words before a person's name that belong to no name and name no office ("Mr Lee", "Dame Anna Ross"). */
export const COURTESY_TITLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'],
  ['mister', 'm'],
  ['cllr', null],
  ['alderman', 'm'],
  ['alderwoman', 'f'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['herr', 'm'],
  ['monsieur', 'm'],
  ['señor', 'm'],
  ['imam', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['dame', 'f'],
  ['lady', 'f'],
  ['madam', 'f'],
  ['madame', 'f'],
  ['frau', 'f'],
  ['baroness', 'f'],
  ['dr', null],
  ['doctor', null],
  ['prof', null],
  ['professor', null],
  ['rev', null],
  ['reverend', null],
  ['sheikh', 'm'],
  ['sheikha', 'f'],
  ['ayatollah', 'm'],
  ['pope', 'm'],
  ['king', 'm'],
  ['queen', 'f'],
  ['prince', 'm'],
  ['princess', 'f'],
  ['emir', 'm'],
  ['sultan', 'm'],
  ['hon', null],
  ['honourable', null],
  ['comrade', null],
  ['judge', null],
  ['sen', null],
  ['rep', null],
  ['sens', null],
  ['reps', null],
  ['govs', null],
  ['gens', null],
  ['gov', null],
  ['gen', null],
  ['adm', null],
  ['col', null],
  ['capt', null],
  ['lt', null],
]);

/** Letters behind a person's name for a seat or an honour ("Jane Roe MP"). */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  words('MP, MEP, MSP, MLA, MHA, TD, AM, MS, QC, KC, OBE, CBE, MBE'),
);

/** Words that modify a role inside a title ("Deputy Prime Minister", "acting labor secretary"). */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    `deputy, vice, acting, interim, chief, senior, top, lead, leading, former, ex, first, second, special, permanent, general, executive,
    foreign, prime, finance, defence, defense, interior, justice, trade, commerce, economy, economic, environment, climate, energy,
    health, labor, labour, home, agriculture, fisheries, transport, treasury, culture, education, housing, industry, business,
    development, security, national, state, press, managing, political, press, field, crown, supreme, assistant, under, outgoing,
    incoming, veteran, longtime, long-time, co, newly, elected, re-elected, then, current, new, old, late, honorary, principal, joint,
    special, regional, local, digital, science, technology, immigration, migration, water, oil, petroleum, europe, european, army,
    military, naval, air, force, police, union, party, parliamentary, opposition, high, budget, tax, planning, social, affairs,
    communications, operating, financial, legal, policy, presidential, ministerial, government, cabinet, royal, peace, hard-line,
    hardline, right-wing, left-wing, far-right, far-left, centre-right, centre-left, conservative, liberal, socialist, nationalist,
    populist, billionaire, media, campaign, longest-serving, caretaker, designated, parliament, external, exterior, overseas`,
  ),
);

/** What somebody is called who does this to a body: "who chairs the board … the chairwoman". */
export const ROLE_OF_VERB: ReadonlyMap<string, string> = new Map([
  ['chair', 'chairman'],
  ['head', 'head'],
  ['lead', 'leader'],
  ['run', 'boss'],
]);

/** Relations between a person and what it speaks for, said by a verb after a relative pronoun ("who leads the X"). */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  words(
    `lead, head, chair, run, represent, command, direct, preside, govern, rule, own, found, advise, manage, oversee`,
  ),
);

/** Verbs that need "for" ("who speaks for the dockers"). */
export const SPEAKING_FOR_VERBS: ReadonlySet<string> = new Set(
  words('speak, negotiate, mediate, act, talk, bargain, lead, chair, preside, appear, answer'),
);

/** Words that loosen a person from a post it used to hold. */
export const FORMER: ReadonlySet<string> = new Set(
  words('former, ex, ex-, late, retired, onetime, one-time, erstwhile, then'),
);

/** Labels of a transcript whose bearers hold no position in the talks. */
export const INTERVIEWER_LABELS: ReadonlySet<string> = new Set(
  words(
    `presenter, host, moderator, reporter, journalist, interviewer, correspondent, anchor, question, q, narrator, operator, interpreter,
    audience, audience member, chair, note, editor, update, live, analysis, background, exclusive, opinion, comment, tags, contact, source,
    subject, from, to, date, re, cc, topic, agenda, present, apologies, summary, photo, caption, headline, breaking, watch, read more`,
  ),
);
