/** Lemmas by which the repairs tell one construction from another. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What one says, writes or lets know: a clause beside them is what was said. */
export const speechVerbs = words(`
  say add write reply answer declare insist warn stress explain argue note state announce claim admit maintain assure
  recall remark affirm conclude think believe reckon complain promise vow confirm observe concede tell report repeat
  acknowledge contend caution predict joke emphasise emphasize reiterate estimate demand suggest hint boast`);

/** The speech verbs that stand before their subject: "…, said the Kremlin". */
export const invertedSpeechVerbs = words(`
  say add write reply answer declare insist warn stress explain argue note state announce claim admit maintain recall
  remark affirm conclude observe concede report ask think`);

/** With a bare clause after them: "demand Ukraine drop its bid". */
export const subjunctiveVerbs = words('demand insist propose suggest request recommend require prefer');

/** With an infinitive of what the subject, or the person addressed, is to do. */
export const controlVerbs = words(`
  promise pledge vow agree refuse decline try attempt seek want wish hope intend plan ask beg urge press instruct oblige
  order tell invite allow permit force expect commit offer threaten demand encourage persuade advise authorise authorize
  require request implore command undertake pressure prepare struggle manage fail`);

/** With a gerund of what is done or not done: "rule out ceding territory". */
export const gerundVerbs = words(`
  rule avoid oppose reject propose suggest consider favour favor support resist risk discuss recommend mean stop continue
  start begin contemplate envisage envision deny admit advocate postpone delay prohibit keep`);

/** With a person after a preposition and an infinitive: "call on Kyiv to withdraw". */
export const prepositionalControl: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: words('on upon for'),
    appeal: words('to'),
    plead: words('with'),
    push: words('for'),
    press: words('for on'),
    prevail: words('on upon'),
    ask: words('for'),
    argue: words('for with'),
    agree: words('with'),
  }),
);

/** Nouns whose clause says what is demanded, promised, claimed. */
export const contentNouns = words(`
  demand call claim view willingness readiness refusal commitment promise pledge vow proposal offer request appeal order
  decision plan intention right permission warning threat suggestion idea hope belief insistence agreement desire wish
  obligation attempt effort bid reluctance assurance announcement condition requirement argument statement opinion
  conviction fear guarantee instruction invitation position stance undertaking declaration assertion allegation fact`);

/** Nouns of wanting by the preposition of what is wanted: "its demand for a rise", "its opposition to the pipeline". */
export const wantedAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    for: words(
      'demand call support request bid push appeal preference wish desire plea claim pressure need backing enthusiasm',
    ),
    to: words('claim right opposition objection resistance aversion commitment attachment hostility approach'),
    against: words('opposition objection campaign veto vote warning'),
  }),
);

/** Participles that describe a state of mind before an infinitive: "is prepared to stay" is no passive. */
export const attitudeParticiples = words('prepared determined resolved inclined poised disposed committed interested');

export const timeNouns = words(
  'day week month year night morning evening afternoon time hour minute decade today yesterday tomorrow',
);

/** Verbs, as lemmas, of which somebody or something and an infinitive are what is wanted. */
export const expectingVerbs = words(
  'want expect ask urge like prefer need wish require allow permit request instruct order',
);

/** Seasons, which are times only behind "this", "last", "next". */
export const seasons = words('spring summer autumn winter fall');

/** Verbs, as lemmas, whose object a time can be. */
export const timeTakers = words(
  'spend take need waste mark want leave use begin start end give buy call seek save lose devote',
);

/** Names of days and months, as they are written. */
export const calendarNames = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December`);

/** Occasions on which parties speak: "in the first round Peru wanted". */
export const occasionNouns = words(`
  round session meeting plenary sitting debate hearing vote summit weekend talk statement letter interview speech`);

/** Occasions and ways in which something is agreed or promised, which stand between a word and its clause. */
export const settingNouns = words(`
  time moment minute hour day week month night morning evening letter statement interview note memo message email post session meeting talk round
  summit briefing address broadcast conference visit debate plenary sitting weekend hearing conversation stage end dinner lunch marathon delay`);

/** The same that need no article. */
export const settingsByThemselves: ReadonlySet<string> = new Set([
  'in principle',
  'in writing',
  'in public',
  'in private',
  'on paper',
  'in turn',
  'in response',
  'in return',
  'by phone',
  'by letter',
  'at once',
  'at last',
  'for once',
  'overnight',
]);

/** Nouns, as lemmas, of what a decision takes. */
export const spanNouns = words('minute hour day night week weekend month year session round meeting vote attempt');

/** Verbs, as lemmas, by which somebody is given a promise. */
export const givingVerbs = words('give make offer send provide convey deliver renew repeat extend');

export const obligationModals = words('must should shall would will ought can could may might');

/** Adjectives of persons: the "it" before them is a party, no mere filler ("says it is ready to talk"). */
export const dispositions = words(`
  ready prepared willing unwilling available able unable keen eager determined reluctant free happy glad pleased content
  hesitant anxious committed open inclined disposed resolved confident opposed entitled obliged bound set due loath
  loth adamant`);

/** Verbs that have a filler "it" before a clause: "it seems that", "it takes courage to". */
export const impersonalVerbs = words(`
  seem appear happen turn transpire emerge follow remain matter take help hurt please strike occur suffice pay make go
  come look sound feel become be get prove suit bother surprise worry rain snow cost stand depend serve do have bode
  befit behove behoove concern fall dawn suck rankle irk annoy vex pain grieve amuse shock stun`);

/** With a plain object, which may stand before the subject: "That Oslo refuses". */
export const frontingVerbs = words(`
  want refuse reject accept oppose support welcome demand propose dismiss condemn veto favour favor resist resent dislike
  swallow endorse back approve deny concede grant seek need like`);

/** Verbs of speech that look like nouns: "…, the union demands, …". */
export const asideVerbs = words(`
  demand promise claim hope plan vow request offer pledge object answer reply argument urge warning report state note
  threat fear estimate complaint remark comment post tweet plea order vote wish guess`);

/** With a clause after "for": "called for the levy to be dropped", "its request for the case to be heard". */
export const forClauseWords = words(`
  ask call appeal plead push press lobby campaign vote argue wait hope long wish beg fight clamour clamor petition pray
  demand request plea appeal bid proposal arrange provide move`);

/** With a hearer and what the hearer is told. */
export const tellingVerbs = words(`
  tell assure inform warn remind promise advise notify convince persuade reassure caution brief`);

/** Phrases between a copula and its predicate: "is *in principle* willing". */
export const interposedPhrases: ReadonlySet<string> = new Set(
  (
    'in principle, in theory, in practice, in general, in private, in public, in effect, in part, ' +
    'in fact, in turn, in any case, for now, for its part, for their part, for his part, for her part, ' +
    'for the moment, for the first time, for the time being, for the present, for the most part, for once, for example, for instance, at present, ' +
    'at least, at first, at heart, at bottom, on balance, on paper, on the whole, on the contrary, ' +
    'by contrast, by now, to this day, as a result, at the same time, in the same breath, in the meantime, in the meanwhile, ' +
    'in return, in exchange, in addition, in consequence, in particular, in the end, on the other hand, on the one hand, ' +
    'by all accounts, on the quiet, behind the scenes, at the moment, at last, as a rule, ' +
    'for that reason, for this reason, for years, for weeks, for months'
  ).split(', '),
);

/** Words before "Minister", as they are written: what a title begins with, and no name. */
export const portfolios = words(`
  Prime Deputy Vice Foreign Interior Home Defence Defense Finance Treasury Economy Economic Trade Commerce Business
  Industry Energy Climate Environment Agriculture Fisheries Transport Health Education Labour Labor Employment Justice
  Security Culture Housing Development European Social President Chancellor Minister Party`);

/** With whom one sides, or whom one repeats: "Echoing Belgium, Portugal called for a review". */
export const echoingVerbs = words('echo join back support cite quote mirror contradict defy');

/** With an object and a participle of what becomes of it: "want the children returned". */
export const participleTakers = words(`
  want need like prefer wish order demand see watch hear feel find have get keep leave make render consider deem declare
  call report believe set`);
