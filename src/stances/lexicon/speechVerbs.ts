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
    ...group(
      'claim',
      true,
      'claim maintain contend argue assert allege submit plead posit object complain appeal counsel',
    ),
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
    'statement declaration communique communiqué announcement claim remark comment word message letter notice warrant petition speech address ' +
    'interview post tweet note memo report paper document press-release release argument assertion view opinion belief ' +
    'position stance line conviction assessment judgement judgment contention assurance warning complaint reply answer ' +
    'response reaction verdict'
  ).split(' '),
);
