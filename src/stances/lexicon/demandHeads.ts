const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Head lemmas that never are what a party takes a position on: measures of time, talk about talk, persons. A content whose
 * head stands here is dropped unless a clause or an `of`/`for` phrase under it can stand in for it.
 */
export const NEVER_DEMAND: ReadonlySet<string> = words(
  // time and quantity
  'second minute hour day night morning afternoon evening week weekend month year decade time times moment while today ' +
    'tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december dozen hundred thousand lot number bit kind sort sake ' +
    // talk about talk
    'comment question answer detail details remark word interview reporter journalist correspondent audience press ' +
    'briefing statement phone telephone call conversation speech letter tweet post interviewer ' +
    // persons
    'i you he she we they who whom me him her us them himself herself themselves itself myself yourself ourselves ' +
    'man woman people person someone somebody anyone anybody everyone everybody one other others mr mrs ms ' +
    'president minister premier chancellor leader spokesman spokeswoman spokesperson official envoy ambassador ' +
    'colleague counterpart partner friend crowd room table ' +
    // vague evaluation and manner
    'way manner fact truth thing things something anything nothing everything part place example case instance ' +
    'news story surprise luck attention mind sense point problem difficulty hour',
);

/** Verbs, as lemmas, behind which a span of time is what is asked for or granted, not how long it took: "asked *for ten years*". */
export const NOT_LASTING: ReadonlySet<string> = words(
  'ask plead beg settle hold opt appeal claim request live agree consent object stick insist go content satisfied happy comfortable fine',
);

/** Heads that stand for a demand named before: the antecedent is to be looked up. */
export const ANAPHORIC_PRONOUNS: ReadonlySet<string> = words(
  'this that it these those they them such so one both either neither which what same',
);

/** Generic nouns that, with a demonstrative, `the`, `such` or a possessive, point back to a demand named before. */
export const ANAPHORIC_HEADS: ReadonlySet<string> = words(
  'idea proposal plan step move measure measures suggestion initiative offer demand request call condition conditions ' +
    'deal agreement accord arrangement compromise package scheme project formula approach option solution scenario ' +
    'text draft document wording clause provision term terms bill law motion amendment resolution decision ruling ' +
    'change reform concession position stance line policy course action act thing point issue matter question former ' +
    'latter first second last latter-named outcome result settlement roadmap framework mechanism prospect possibility ' +
    'notion concept appeal recommendation ultimatum commitment pledge promise bid takeover merger ban',
);

/** Those of them that say themselves what it is: "the merger" is no levy, whatever was named last. */
export const TELLING_HEADS: ReadonlySet<string> = words(
  'merger takeover ban reform ultimatum settlement mechanism roadmap',
);

/** Those of them that also name things one can build, pay or hold: "the line", "the project". */
export const AMBIGUOUS_HEADS: ReadonlySet<string> = words('line project scheme course bid mechanism');

/** "anything of the kind", "something that …" name nothing by themselves. */
export const INDEFINITES: ReadonlySet<string> = new Set(['anything', 'something', 'everything', 'thing']);

/** Nouns that say little without their complement ("an end *to* the raids", "a cap *on* rents"). */
export const TAKES_COMPLEMENT: ReadonlySet<string> = words(
  'end halt stop return answer alternative change amendment reform cut increase rise reduction limit cap ban freeze moratorium ' +
    'restriction access exemption exception right guarantee solution curb brake ceiling tax levy tariff duty embargo sanction ' +
    'offer proposal call request plea appeal bid suggestion plan ' +
    'part participation membership involvement cooperation adjustment extension addition reference contribution aid support help assistance investment pause stay brake',
);

/** Nouns, as lemmas, that say little without their infinitive ("plans *to close the mine*"). */
export const TAKES_INFINITIVE: ReadonlySet<string> = words(
  'plan proposal call bid offer demand request move effort attempt pressure decision commitment refusal suggestion push drive scheme',
);

/** Nouns, as lemmas, that a relative clause tells the time, place, way or reason of: "the day on which", "the way", never an object. */
export const UNRELATED_NOUNS: ReadonlySet<string> = words(
  'day time year month week moment date hour morning evening night place way manner reason point stage extent degree case',
);

/** Nouns, as lemmas, that only say of what kind the thing before their "of" is: "a truce of the kind". */
export const KINDS: ReadonlySet<string> = words('kind sort type variety form');

/** Nouns for several of something: "a list of demands" tells none of them. */
export const COLLECTIONS: ReadonlySet<string> = words(
  'list set series catalogue catalog raft string number range slew host litany handful package collection',
);
/** What such a collection may hold without a demand's being told. */
export const COLLECTED: ReadonlySet<string> = words(
  'demand condition request wish term proposal idea suggestion point question grievance complaint concession',
);

/** Verbs, as lemmas, of choosing between places and dates: "proposes Hobyo", "preferred October". */
export const CHOOSING: ReadonlySet<string> = words('propose suggest prefer favour favor');

/** What somebody has in mind: a demand only with the clause that tells it ("its intention to build the dam"). */
export const BARE_MINDS: ReadonlySet<string> = words(
  'motive intention intent sincerity credibility seriousness ambition thinking',
);

/** Nouns, as lemmas, that open a condition with a preposition before them and "that" behind ("on condition that"). */
export const PROVISOS: ReadonlySet<string> = words('condition understanding proviso premise basis');

/** Verbs that say yes to what was said before where no word tells to what. */
export const ASSENTS: ReadonlySet<string> = words('agree accept comply consent assent acquiesce accede oblige concur');

/** Attitudes that with "its" and nothing behind them do not say to what: "dropped its opposition", "withdrew its support". */
export const BARE_ATTITUDES: ReadonlySet<string> = new Set(
  'opposition objection resistance veto reservation support backing approval consent refusal rejection hostility'.split(
    ' ',
  ),
);
