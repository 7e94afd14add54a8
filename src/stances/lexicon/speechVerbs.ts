/** How much a verb of saying or thinking tells about the clause under it. */
export interface SpeechVerb {
  lemma: string;
  /**
   * `say` neutral report · `claim` assertion that the author does not vouch for · `opinion` thinking, an own judgement ·
   * `command` the clause is what the speaker wants · `concede` said against the speaker's interest ·
   * `ask` a question, its clause is nobody's position · `factive` knowing, learning: the clause is presented as true.
   */
  kind: 'say' | 'claim' | 'opinion' | 'command' | 'concede' | 'ask' | 'factive';
  /** A clause under it with must, should, ought to, have to, need to states a demand of the speaker. */
  modalIsDemand: boolean;
  /** Where the one spoken to stands: object ("told Oslo that"), or after this preposition. */
  hearer?: 'obj' | 'to';
}

const group = (kind: SpeechVerb['kind'], modalIsDemand: boolean, lemmas: string, hearer?: SpeechVerb['hearer']) =>
  lemmas.split(' ').map((lemma): SpeechVerb => ({ lemma, kind, modalIsDemand, ...(hearer ? { hearer } : {}) }));

/** Verbs that report words or thoughts; the subject is the speaker ("Oslo said that …", "…, added the minister"). */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  [
    ...group('say', true, 'say state declare announce add note observe remark comment write tweet post'),
    ...group('say', true, 'explain continue conclude reply respond answer retort counter recall quip joke'),
    ...group('say', true, 'repeat reiterate reaffirm affirm restate confirm assure tell mention point report', 'to'),
    ...group('say', true, 'quote cite read go begin finish end venture offer muse sum summarise intone opine'),
    ...group('say', true, 'thunder fume snap shout cry whisper mutter grumble growl sigh joke exclaim'),
    ...group('say', true, 'tell inform notify advise remind brief assure promise reassure', 'obj'),
    ...group('say', true, 'stress emphasise emphasize underline underscore highlight insist warn caution urge protest'),
    ...group('say', true, 'signal indicate hint suggest imply intimate make spell clarify specify disclose reveal'),
    ...group('claim', true, 'claim maintain contend argue assert allege submit plead posit object complain'),
    ...group('claim', true, 'swear vow pledge insist profess boast lament charge'),
    ...group('opinion', true, 'believe think hold consider feel reckon find judge deem hope trust wish expect'),
    ...group('opinion', true, 'fear worry doubt suspect assume suppose presume guess imagine figure calculate'),
    ...group('command', true, 'demand require order rule decree stipulate mandate instruct command direct'),
    ...group('command', true, 'propose recommend advise request ask move urge'),
    ...group('concede', true, 'admit acknowledge concede accept recognise recognize grant allow agree confess'),
    ...group('ask', false, 'ask wonder inquire enquire question query'),
    ...group('factive', false, 'know learn realise realize understand discover see hear remember forget notice'),
  ]
    .reverse()
    .map((verb) => [verb.lemma, verb]),
);

/** Nouns that carry reported words ("the statement of the union that …", "in its view", "the warning came from Oslo"). */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement declaration communique communiqué announcement claim remark comment word message letter speech address ' +
    'interview post tweet note memo report paper document press-release release argument assertion view opinion belief ' +
    'position stance line conviction assessment judgement judgment contention assurance warning complaint reply answer ' +
    'response reaction verdict'
  ).split(' '),
);

/**
 * Adverbial frames that make the noun phrase in `X` the speaker of the clause. `~` is a determiner or possessor
 * ("in Oslo's view" = possessor is the speaker).
 */
export interface AttributionFrame {
  /** Words in lower case; `X` the speaker, `X's` the speaker as a possessor. */
  words: string;
  /** The clause is the speaker's opinion rather than reported words. */
  opinion: boolean;
  example: string;
}

export const ATTRIBUTION_FRAMES: readonly AttributionFrame[] = [
  { words: 'according to X', opinion: false, example: 'According to Oslo, the quota must fall.' },
  { words: "in X's words", opinion: false, example: 'In the minister’s words, the levy must go.' },
  { words: 'in the words of X', opinion: false, example: 'In the words of the union, the cuts must stop.' },
  { words: "in X's view", opinion: true, example: 'In Oslo’s view, the quota should fall.' },
  { words: 'in the view of X', opinion: true, example: 'In the view of the bank, rates should stay.' },
  { words: "in X's opinion", opinion: true, example: 'In his opinion the law should be changed.' },
  { words: 'in the opinion of X', opinion: true, example: 'In the opinion of the guild, pay should rise.' },
  { words: "in X's eyes", opinion: true, example: 'In Rome’s eyes the ballot should come first.' },
  { words: 'in the eyes of X', opinion: true, example: 'In the eyes of the bishops the bill must fall.' },
  { words: "in X's judgement", opinion: true, example: 'In its judgement the merger should be blocked.' },
  { words: "to X's mind", opinion: true, example: 'To the mayor’s mind the toll must go.' },
  { words: 'for X', opinion: true, example: 'For Oslo, a delay is out of the question.' },
  { words: 'to X', opinion: true, example: 'To Lima the clause is unacceptable.' },
  { words: "for X's part", opinion: true, example: 'For its part, the league rejects the cap.' },
  { words: 'on the part of X', opinion: true, example: 'There is no appetite on the part of the banks.' },
  { words: 'from X', opinion: false, example: 'From the union came a flat no.' },
  { words: 'as far as X is concerned', opinion: true, example: 'As far as the union is concerned, the offer is dead.' },
  { words: 'as X sees it', opinion: true, example: 'As Cairo sees it, the dam must wait.' },
  { words: 'as X puts it', opinion: false, example: 'As the minister put it, terror and talks do not mix.' },
  { words: "if X has X's way", opinion: true, example: 'If Lima has its way, the quota will rise.' },
  { words: 'if it were up to X', opinion: true, example: 'If it were up to the union, the site would stay.' },
  { words: 'left to X', opinion: true, example: 'Left to Rome, the rule would go.' },
  { words: 'on behalf of X', opinion: false, example: 'Speaking on behalf of the group, Kenya asked for more time.' },
  { words: 'speaking for X', opinion: false, example: 'Speaking for the islands, Fiji asked for finance.' },
];
