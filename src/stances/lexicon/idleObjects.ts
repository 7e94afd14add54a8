const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Objects, by verb, with which the verb is meant in another sense: nobody is asked for a toast, and no levy is feared like a dry season. */
export const IDLE_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['seek', words('refuge shelter solace comfort consolation sanctuary fortune inspiration')],
  ['propose', words('toast marriage')],
  // what one raises by an act of one's own ("which raised its own quota")
  [
    'raise',
    words(
      'quota price rate wage fee tax tariff duty levy toll rent interest capital bid forecast estimate target ceiling limit output production rating',
    ),
  ],
  // what is claimed as a fact ("a union that claims 11 million members")
  [
    'claim',
    words(
      'member follower supporter victory credit success responsibility life descent kinship majority mandate progress lead',
    ),
  ],
  // what is due anyhow, by others than the parties
  [
    'await',
    words(
      'advice outcome result answer reply response decision verdict report ruling judgment judgement news signal instruction word translation arrival',
    ),
  ],
  // what is presented because it is due
  ['present', words('budget report account figure result finding credential evidence annual case')],
  [
    'fear',
    words(
      'season summer winter drought flood storm rain frost recession slump crash illness disease unemployment heat',
    ),
  ],
  // an answer, or a look: nothing that anybody wants
  ['avoid', words('question subject topic answer issue eye gaze stare')],
  ['support', words('population inhabitant livelihood household weight herd')],
  ['welcome', words('delegate guest visitor tourist reporter journalist newcomer spectator')],
  // one's own mind
  ['reverse', words('position stance course view opinion attitude line direction roles trend')],
  ['swallow', words('doubt pride anger misgiving qualm reservation disappointment bait pill')],
  ['accept', words('prize award medal trophy gift bribe donation honour honor blame guilt bet')],
  ['offer', words('course class lesson degree flight meal lodging accommodation')],
]);

/** What one is content with because it has gone well: "was satisfied with the turnout". */
export const GONE_WELL: ReadonlySet<string> = words(
  'turnout weather atmosphere progress performance hospitality reception visit quarter year season sales exchange discussion conversation ' +
    'tone pace climate mood work dinner result',
);

/** Adjectives, as lemmas, of one who finds that it has. */
export const CONTENTED: ReadonlySet<string> = words(
  'satisfied pleased happy content delighted thrilled glad impressed',
);

/** What one stands against without opposing it, where nothing tells of it which one is meant: "is against the wall". */
export const STOOD_AGAINST: ReadonlySet<string> = words('wall rope odds clock tide');

/** Verbs that say what becomes of things, as one expects them: nobody asks for it. */
export const TURNS_OF_EVENTS: ReadonlySet<string> = words(
  'drag last rise fall grow shrink deepen worsen slow stall collapse lose win climb soar slip slump dwindle expire happen',
);

/** How what is expected to come about is called: "expects the city to come to a standstill". */
export const TURNS_COME_TO: ReadonlySet<string> = words('standstill halt end nothing naught head grief');

/** Verbs of what a speaker wants to do in words or in thought: "wishes to inform its members". */
export const SPEAKERS_ACTS: ReadonlySet<string> = words(
  'inform thank remind consult congratulate reassure think reflect',
);

/** Verbs of pressing or discouraging a person: who refuses to be hurried turns nothing down. */
export const PRESSED: ReadonlySet<string> = words(
  'hurry rush deter daunt discourage intimidate hush browbeat distract',
);

/** What rumour has it that there is: to brush aside talk of a rift is to deny one, while talk of a deal is of a plan. */
export const RUMOURED: ReadonlySet<string> = words(
  'crisis rift split panic defeat failure collapse recession scandal betrayal crash feud weakness decline bankruptcy disarray mutiny plot conspiracy',
);

/** What one has against a thing: who drops it gives in, and nothing tells to what. */
export const SCRUPLES: ReadonlySet<string> = words('reservation misgiving qualm scruple doubt resistance');

/** Verbs of what talks do on a date that is set: an agenda, and nobody's wish. */
export const SET_DOWN: ReadonlySet<string> = words('resume begin start open reconvene');
