/** Words by which English moves a phrase into focus, as data for `canonicalOrder.ts`. */

const phrase = (text: string): string[] => text.split(' ');

/** What a thing is said to be before a clause that leaves it out; with `opens` also at the start ("the one thing Oslo wants is …"). */
export const thingWords: readonly { words: readonly string[]; opens: boolean }[] = [
  ...[
    'something',
    'what',
    'exactly what',
    'precisely what',
    'just what',
    'also what',
    'also something',
    'one of the things',
  ].map((text) => ({
    words: phrase(text),
    opens: false,
  })),
  ...[
    'one thing',
    'the one thing',
    'the only thing',
    'the thing',
    'the one point',
    'one point',
    'the only point',
    'the point',
    'the one demand',
    'the only demand',
    'the one condition',
    'the only condition',
    'the one concession',
    'the only concession',
    'all',
    'all that',
    'the most',
    'the very most',
    'the best',
    'the utmost',
    'the maximum',
  ].map((text) => ({ words: phrase(text), opens: true })),
  { words: phrase('among the things'), opens: false },
];

/** Nouns that say only of what kind a thing is, with a clause that tells what somebody makes of it: "a toll is *a price* Oslo will not pay". */
export const kindNouns: ReadonlySet<string> = new Set(
  phrase(
    'price measure step idea outcome point option solution demand concession condition change proposal plan goal aim ' +
      'prospect possibility scenario course policy reform form version sequence order formula model approach arrangement mechanism ' +
      'deal compromise bargain offer clause provision right commitment obligation burden term word wording format precedent ' +
      'sacrifice luxury risk gesture promise post place venue date figure sum number amount move line system scheme practice ' +
      'subject topic matter question issue principle restriction requirement limit instrument remedy alternative privilege asset',
  ),
);

/** Subjects that the noun behind the copula tells, and not the reverse: "*the problem* is a deal the union rejected". */
export const shellNouns: ReadonlySet<string> = new Set(
  phrase(
    'problem question answer result trouble upshot outcome alternative aim goal difficulty difference idea rest reason',
  ),
);

/** Those of them behind which a copula names the thing: "*the ceiling* Oslo wants is ten euros". */
export const namedKinds: ReadonlySet<string> = new Set(
  phrase(
    'ceiling floor cap threshold figure sum amount number rate share price date deadline venue place model outcome solution option ' +
      'formula format order sequence remedy alternative candidate goal',
  ),
);

/** Remarks between commas that may stand between a moved phrase and its clause. */
export const asideWords: readonly (readonly string[])[] = [
  'however',
  'though',
  'meanwhile',
  'by contrast',
  'in contrast',
  'on the other hand',
  'on the contrary',
  'too',
  'of course',
  'for now',
  'for the moment',
  'for its part',
  'in turn',
  'at least',
  'then',
].map(phrase);

/** Adverbs between a moved pronoun and its clause: "that at least Oslo will grant". */
export const afterDemonstratives: ReadonlySet<string> = new Set(['at least', 'too', 'alone', 'also', 'even']);

/** Pronouns that are subjects only. */
export const movedSubjects: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

/** Verbs behind a comma whose clause says who speaks, and leaves nothing out: "…, Oslo said". */
export const speechForms: ReadonlySet<string> = new Set(
  phrase(
    'said says say argued argues argue warned warns warn insisted insists insist added adds claimed claims claim wrote writes noted notes ' +
      'maintained maintains promised promises vowed pledged believes believe believed thinks think thought hoped hopes fears feared ' +
      'explained replied announced stressed suggested told complained observed remarked concluded predicted expects agreed agrees know knows',
  ),
);

/** Verbs behind whose object a judgement of it stands: "a toll | Oslo called absurd", "… a fantasy", "… as absurd". */
export const judgingForms: ReadonlySet<string> = new Set(
  phrase(
    'call calls called calling consider considers considered considering deem deems deemed find finds found think thinks thought ' +
      'regard regards regarded view views viewed describe describes described dismiss dismisses dismissed brand brands branded ' +
      'label labels labelled reject rejects rejected denounce denounces denounced',
  ),
);

/** Adverbs that may stand at the very end, behind the place that a moved phrase left. */
export const lateAdverbs: ReadonlySet<string> = new Set(
  phrase(
    'today tomorrow now again altogether outright anyway too either yet still soon immediately forever alone together flat',
  ),
);

/** Two words that may stand there. */
export const latePhrases: ReadonlySet<string> = new Set([
  'at once',
  'right away',
  'straight away',
  'in full',
  'at all',
  'as well',
  'in principle',
  'for now',
  'for years',
  'in public',
]);

/** Who bears a name, or speaks for one: a noun right before the name, and no thing set ahead of its clause. */
export const personNouns: ReadonlySet<string> = new Set(
  (
    'adviser advisor aide ally ambassador attorney boss candidate captain chair chairman chairwoman chancellor chief colonel ' +
    'commander commissioner coordinator delegate deputy diplomat director economist envoy executive general governor guerrilla head ' +
    'insurgent judge lawmaker lawyer leader legislator manager mayor mediator militia minister negotiator officer official ' +
    'opposition organiser organizer premier president prosecutor rapporteur rebel representative rival secretary senator separatist ' +
    'spokesman spokesperson spokeswoman strategist treasurer veteran'
  ).split(' '),
);
