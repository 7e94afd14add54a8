const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of motion and membership: "leave" is a stance on a pact, none on a palace. They want an object of `AGREED_THINGS`. */
export const MEMBERSHIP_VERBS: ReadonlySet<string> = words('leave join quit exit enter host move stay');

/** What one can be party to: agreements, bodies, undertakings. */
export const AGREED_THINGS: ReadonlySet<string> = words(
  'agreement accord pact treaty convention protocol deal truce ceasefire cease-fire armistice alliance union bloc league ' +
    'coalition cabinet government community federation confederation organisation organization association club court cartel ' +
    'eurozone nato bank fund system scheme programme program plan initiative mission operation force army campaign talk talks negotiation ' +
    'negotiations dialogue process round boycott strike walkout embargo sanction sanctions war fight market regime forum ' +
    'commission committee council consensus declaration resolution lawsuit suit call appeal demand effort drive levy merger',
);

/** What one keeps up with others: who ends it wants no more of it, where a war or a strike that ends is past. */
export const PARTNERSHIPS: ReadonlySet<string> = words(
  'talk talks negotiation negotiations cooperation co-operation participation part involvement membership partnership collaboration ' +
    'agreement accord pact treaty deal support backing aid tie ties dialogue exchange contract programme program',
);

/** Verbs of giving up whose object may also be a thing or a place ("dropped her pen", "abandoned the hotel"). */
export const RELEASING_VERBS: ReadonlySet<string> = words('drop abandon quit give surrender walk ditch scrap shelve');

/** What is met by granting it, as opposed to whom one meets. */
export const WISHES: ReadonlySet<string> = words(
  'demand call condition request wish requirement plea claim term obligation commitment promise pledge deadline target need criterion ' +
    'expectation ultimatum',
);

/** What one raises and has: to raise it is to voice it, not to ask for it. */
export const VOICED: ReadonlySet<string> = words(
  'concern objection doubt question alarm fear worry hope spectre eyebrow voice hand stake issue',
);

/** Places, gatherings and things that one leaves or drops without taking a position. */
export const TANGIBLES: ReadonlySet<string> = words(
  'palace hotel hall room building office house hospital school station airport street site venue stage podium car bus train ' +
    'plane ship boat vehicle summit meeting session conference event dinner lunch tournament game match race city town village ' +
    'capital pen bag phone paper glass hint line bombshell ball name photograph picture hand head',
);

/** Verbs and nouns of blaming: what is done already is accused, not refused. */
export const BLAMING_VERBS: ReadonlySet<string> = words(
  'condemn denounce deplore criticise criticize decry lament regret bemoan slam blast lambast lambaste attack assail protest ' +
    'complain resent revile frown',
);

/** Deeds that stand accused. */
export const DEEDS: ReadonlySet<string> = words(
  'killing murder assassination massacre arrest detention kidnapping abduction raid attack assault bombing shelling shooting ' +
    'burning looting torture execution coup invasion aggression incursion atrocity crime violence bloodshed abuse rape ' +
    'destruction desecration explosion hijacking poisoning massacre beating ambush crash leak death deaths incident behaviour ' +
    'behavior conduct treatment insult remark remarks comment comments outburst rhetoric',
);

/** Verbs of denying: what they say no to may be a mere claim. */
export const DENYING_VERBS: ReadonlySet<string> = words(
  'reject dismiss deny refute dispute rebut repudiate brush wave contest challenge discount',
);

/** Assertions: who rejects one says that it is untrue. */
export const CLAIMS: ReadonlySet<string> = words(
  'figure number statistic calculation estimate forecast claim allegation accusation charge report rumour rumor assertion insinuation criticism speculation conclusion finding ' +
    'account story version description characterisation characterization',
);

/** Verbs and adjectives of praise and content. */
export const PRAISING: ReadonlySet<string> = words(
  'praise appreciate laud extol salute celebrate value welcome pleased satisfied grateful thankful happy glad impressed hail commend',
);

/** Verbs of mere praise: a position only where a proposal is praised, no courtesy to a person, a host, a meeting. */
export const COURTESIES: ReadonlySet<string> = words(
  'praise laud extol commend salute celebrate hail applaud congratulate',
);

/** Nouns, as lemmas, of phrases that only say how one answers ("in principle", "on the spot", "without hesitation"). */
export const SET_ADVERBIALS: ReadonlySet<string> = words(
  'principle spot once hesitation delay demur theory haste unison last length murmur ado',
);

/** Predicates that shelve a plan where they are said of one; a king is dead and buried, a price let drop, a letter sent back. */
export const BURYING: ReadonlySet<string> = new Set([
  'bury',
  'kill',
  'let drop',
  'let lapse',
  'dead',
  'gone',
  'send back',
]);

/** What time is given for as a favour, not as a term: "gave the crew a day to rest". */
export const LEISURE: ReadonlySet<string> = words(
  'rest recover sleep relax think consider decide reflect prepare plan appeal adapt adjust celebrate mourn study read ponder settle',
);

/** Nouns, as lemmas, of asking for what "for" names behind them. */
export const CALLS: ReadonlySet<string> = words('call appeal demand request plea campaign clamour push');

/** Nouns, as lemmas, of how far one goes along ("agrees with it to a *point*"). */
export const EXTENTS: ReadonlySet<string> = words('point extent degree');

/** What one does instead of answering. */
export const GESTURES: ReadonlySet<string> = words('shrug silence smile nod frown laugh laughter grimace sigh');

/** What one deserves for a deed, which nobody is asked for. */
export const TRIBUTES: ReadonlySet<string> = words(
  'praise thanks credit respect applause sympathy medal admiration gratitude blame criticism punishment fate trouble congratulations ' +
    'recognition victory title win prize mention better more name reputation',
);

/** What one stays out of without a position on it. */
export const STRUGGLES: ReadonlySet<string> = words(
  'war fight conflict quarrel dispute row race election contest debate argument discussion feud prison trouble',
);

/** Manners, moods and merits: to praise them is courtesy. */
export const MANNERS: ReadonlySet<string> = words(
  'mood tone spirit atmosphere patience courage skill leadership hospitality courtesy bravery resilience professionalism ' +
    'dedication wisdom restraint involvement work service role performance friendship relationship conversation exchange ' +
    'progress meeting visit dinner speech solidarity sacrifice memory skill kindness goodwill frankness honesty',
);

/** Moods that a deed calls forth: "to the dismay of the union" tells no object of a verb. */
export const REACTIONS: ReadonlySet<string> = words(
  'outrage dismay surprise delight applause relief horror annoyance anger fury disappointment chagrin amazement cheer satisfaction ' +
    'irritation consternation embarrassment astonishment alarm joy regret exasperation bafflement acclaim',
);

/** Verbs of words that are also deeds: a border or a convoy is attacked with weapons. */
export const STRIKING_VERBS: ReadonlySet<string> = words('attack assail blast hit strike slam');

/** What armies attack. */
export const TARGETS: ReadonlySet<string> = words(
  'border frontier region area territory village town city port harbour harbor airport airfield base barracks depot convoy column position ' +
    'trench line front flank stronghold outpost post checkpoint bridge road railway plant refinery grid ship tanker vessel plane ' +
    'aircraft drone tank target infrastructure building school hospital church market camp troop troops soldier force army navy fleet unit ' +
    'fighter civilian crew team',
);

/** Talks and meetings: how one expects them to be is a forecast. */
export const GATHERINGS: ReadonlySet<string> = words(
  'talk conversation call meeting summit negotiation process session round discussion vote visit dialogue debate exchange encounter ' +
    'conference day week month road path',
);

/** What a plan has to be if it is to be taken up: to call it none is to turn it down ("no basis for a deal", "no answer"). */
export const REMEDIES: ReadonlySet<string> = words(
  'basis foundation ground solution answer remedy cure substitute alternative replacement way path option model recipe help use improvement ' +
    'compromise concession progress matter',
);

/** What one is late for or fails to reach: who misses it does not want it back. */
export const APPOINTED: ReadonlySet<string> = words(
  'deadline target chance opportunity meeting vote payment goal point session summit train appointment date',
);

/** Verbs of putting something before others, which ask for it only where it is a proposal. */
export const ACCOUNTING: ReadonlySet<string> = new Set(['present', 'set out', 'outline', 'submit', 'put forward']);

/** What is put before others to be known, not to be done. */
export const ACCOUNTS: ReadonlySet<string> = words(
  'account figure result report finding datum data statistic evidence position case view picture background line reason argument balance',
);

/** Nouns, as lemmas, of a view that one takes: who adopts or takes one has said nothing yet of what it is. */
export const STANDPOINTS: ReadonlySet<string> = words('position stance stand view standpoint attitude line');

/** What others owe: who expects an apology asks for it, while growth is only foreseen. */
export const OWED: ReadonlySet<string> = words(
  'apology explanation clarification clarity guarantee assurance commitment concession compensation cooperation co-operation restitution ' +
    'refund repayment restraint solidarity reciprocity respect compliance obedience retraction gesture commitments guarantees assurances',
);

/** Verbs of motion, as entries have them, that table a thing only where it is an offer or a figure: "went in with nine per cent". */
export const ENTERING: ReadonlySet<string> = new Set(['go in', 'come in', 'come back', 'open']);

/** Nouns, as lemmas, by which a copula judges an offer or a demand and does not tell it: "Lima's offer is a *trap*". */
export const VERDICTS: ReadonlySet<string> = words(
  'insult trap joke farce sham mistake error gamble threat disgrace ploy trick test bluff provocation blow slap gift surprise disaster ' +
    'breakthrough novelty failure success non-starter nonstarter nuisance fantasy illusion gimmick stunt blunder nightmare reminder',
);

/** Verbs, as lemmas, for what one does to a ban of one's own: "will *lift* the ban on maize". */
export const BAN_CHANGING: ReadonlySet<string> = new Set(
  'lift end ease relax drop scrap remove waive revoke rescind repeal cancel suspend extend'.split(' '),
);

/** Nouns, as lemmas, for what one is asked or offered: who "noted the request" has not answered it. */
export const PUT_FORWARD: ReadonlySet<string> = words(
  'proposal offer request suggestion demand call appeal plan bid idea',
);
