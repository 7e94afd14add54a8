/**
 * Verbs that after "will" tell what happens rather than what somebody undertakes: meetings on the calendar, states of mind,
 * outcomes. "The ministers will meet on Tuesday" is an agenda, not a stance.
 */
export const EVENT_VERBS: ReadonlySet<string> = new Set([
  'be',
  'have',
  'meet',
  'speak',
  'talk',
  'discuss',
  'return',
  'gather',
  'convene',
  'visit',
  'travel',
  'arrive',
  'fly',
  'attend',
  'host',
  'see',
  'know',
  'learn',
  'find',
  'get',
  'become',
  'need',
  'like',
  'regard',
  'view',
  'deem',
  'resent',
  'love',
  'remember',
  'miss',
  'mourn',
  'weep',
  'grieve',
  'lament',
  'regret',
  'hear',
  'understand',
  'win',
  'lose',
  'suffer',
  'face',
  'happen',
  'cost',
  'rise',
  'fall',
  'grow',
  'mean',
  'depend',
  'expire',
  'begin',
  'come',
  'feel',
  'think',
  'want',
  'seem',
  'appear',
  'include',
  'prove',
  'lead',
  'receive',
  'benefit',
  'gain',
  'profit',
  'change',
  'announce',
  'publish',
  'inform',
  'brief',
  'report',
  'update',
  'watch',
  'consult',
  'confer',
  'deliberate',
  'claim',
  'fool',
  'deter',
  'impress',
  'surprise',
  'dare',
  'await',
  'wait',
]);

/** Dealings with others and words to them that after "will" are an agenda but after "will not" a refusal: "will not talk to the rebels". */
export const DEALINGS: ReadonlySet<string> = new Set([
  'meet',
  'speak',
  'talk',
  'discuss',
  'return',
  'attend',
  'host',
  'visit',
  'come',
  'announce',
  'publish',
  'inform',
]);

/** What is held on the calendar: "will hold a briefing" is an agenda. */
export const SCHEDULED: ReadonlySet<string> = new Set([
  'conference',
  'briefing',
  'speech',
  'interview',
  'call',
  'conversation',
  'meeting',
  'session',
  'talk',
  'talks',
  'round',
  'ceremony',
  'rally',
  'hearing',
  'summit',
]);

/** Measures that a party can only take itself, so that merely saying that it is taking them announces them. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    'withdraw pull close suspend halt cancel expel recall impose lift scrap leave quit join reopen release free freeze deploy ban ' +
    'evacuate mobilise mobilize reinstate resume'
  ).split(' '),
);

/** Verbs by which what is said to be going on is announced. */
export const ANNOUNCING: ReadonlySet<string> = new Set(['announce', 'declare', 'confirm', 'proclaim']);

/** What a thing does only if it is let ("That stock will not leave our soil"). */
export const REFUSED_MOVES: ReadonlySet<string> = new Set(
  'leave enter cross pass happen return begin start resume open reopen fly land flow sail'.split(' '),
);

/** Nouns, as lemmas, for the people and things of a party that it sends or keeps at home. */
export const SENT_ONES: ReadonlySet<string> = new Set(
  'soldier troop troops force forces unit battalion brigade regiment contingent peacekeeper ship frigate jet plane tank'.split(
    ' ',
  ),
);

/** Verbs, as lemmas, after which "nothing" tells what comes of an act rather than that it is refused ("will change nothing", "would say nothing"). */
export const IDLE_WITH_NOTHING: ReadonlySet<string> = new Set(
  'do have say be know change lose gain get win find see hear fear achieve cost mean need want tell add take make leave prove solve bring yield produce'.split(
    ' ',
  ),
);

/** What a thing does if those who keep it up or hold it back let it ("the fighting could stop once …"). */
export const LET_GO_ON: ReadonlySet<string> = new Set('stop end cease halt continue proceed'.split(' '));

/** Acts, as lemmas, that are a party's to do or leave: what it "can" do "only after" others have done their part, it has made wait for them. */
export const MADE_TO_WAIT: ReadonlySet<string> = new Set(
  'discuss talk negotiate consider resume return reopen release withdraw lift ease commit contribute disarm demobilise demobilize meet start begin deploy send halt extend restore pledge'.split(
    ' ',
  ),
);
