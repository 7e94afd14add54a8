const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns, as lemmas, for what is told of somebody and may not be so: "reports that Oslo had offered it". */
export const REPORT_NOUNS: ReadonlySet<string> = words(
  'report claim story rumour rumor suggestion allegation assertion talk tale speculation notion idea news account accusation charge ' +
    'statement insinuation gossip article leak headline',
);

/** Predicates, as lemmas, that say of a report that it is not so: "reports … were a fabrication", "were without foundation". */
export const FALSEHOODS: ReadonlySet<string> = words(
  'false untrue fabrication lie invention fiction nonsense rubbish wrong baseless unfounded groundless incorrect inaccurate hoax ' +
    'fake fabricate invent make-believe falsehood untruth misleading foundation mark fantasy myth mistaken erroneous premature absurd',
);

/** Predicates, as lemmas, that say so when they are denied: "it is not true that …". */
export const TRUTHS: ReadonlySet<string> = words('true correct accurate right so case fact');

/** Verbs, as lemmas, by which one says of a report about oneself that it is not so. */
export const DENYING: ReadonlySet<string> = words(
  'deny dismiss reject refute rebut rebuff contradict repudiate rubbish scotch quash dispel dispute debunk discount disavow ridicule',
);

/** What it is, as lemmas, to claim something that is not so: "it would be wrong to say that …". */
export const UNTRUE: ReadonlySet<string> = words(
  'wrong false untrue incorrect inaccurate misleading mistaken unfair absurd nonsense mistake exaggeration simplistic naive',
);
