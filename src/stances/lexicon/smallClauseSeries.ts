const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adverbs that say where one wants a thing: "wants the levy gone and its ships *back*". */
export const STATES_OF_THINGS: ReadonlySet<string> = words('back out off in gone away home open shut free');

/** Verbs, as lemmas, that nothing undergoes: behind a noun their "-ed" is a past tense ("the talks collapsed", "the mayor said"). */
export const UNDERGOES_NOTHING: ReadonlySet<string> = words(
  'say add tell insist argue warn note reply answer declare announce explain claim agree refuse decline object protest vow respond ' +
    'collapse fail fall rise begin resign die arrive happen occur go come stay remain be have do want hope wait vote meet speak talk ' +
    'leave appear seem continue emerge disappear expire retire survive react',
);
