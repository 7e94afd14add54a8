import type { Normalisation } from '../../src/graph/projection.ts';
import type { StanceType } from '../../src/stances/stance.ts';

/** What the reader has picked: a node of the network (party, demand, issue), or the line between two. */
export type Selection =
  | { kind: 'party'; party: string }
  | { kind: 'demand'; demand: string }
  | { kind: 'issue'; issue: string }
  | { kind: 'pair'; party: string; demand: string }
  /** Two parties, with what they agree and clash on. */
  | { kind: 'tie'; party: string; other: string }
  /** All that a party says about an issue. */
  | { kind: 'topic'; party: string; issue: string };

/** Who says that the party holds it: the party, the text's author, or somebody else. */
export type Attribution = 'self' | 'author' | 'third';

export type FilterName = 'stances' | 'parties' | 'issues' | 'demands' | 'documents' | 'attributions';

/** An empty list means "no restriction"; the filters compose by "and", the values of one filter by "or". */
export interface Filters {
  stances: StanceType[];
  parties: string[];
  issues: string[];
  demands: string[];
  documents: string[];
  attributions: Attribution[];
  minConfidence: number;
  /** First and last day, inclusive, as ISO dates; null where open. */
  from: string | null;
  to: string | null;
  /** Whether statements without a date are shown; null: they are unless a period is chosen. */
  undated: 'shown' | 'hidden' | null;
  query: string;
}

export type MatrixOrder = 'issue' | 'similarity' | 'count' | 'name';
export type NetworkLayout = 'issue' | 'force';
/** What stands beside the parties in the network: demands, their issues, or nothing but the parties themselves. */
export type NetworkKind = 'demands' | 'parties' | 'issues';
/** Which ties between parties are drawn. */
export type TieKind = 'all' | 'agreement' | 'conflict';
/** What fills the main area: network and matrix, two parties or the sources side by side, or the ranked lists. */
export type Pane = 'both' | 'network' | 'matrix' | 'parties' | 'sources' | 'findings';
/** Which ranked list is shown. */
export type FindingKind = 'clashes' | 'common' | 'changes';
/** Two parties or two documents side by side, left and right. */
export type Couple = readonly [left: string, right: string];
export type Theme = 'auto' | 'light' | 'dark';

/** The open document and the statement that stands out in it. */
export interface Reading {
  doc: string;
  stance: string | null;
}

/** All that the page shows, as plain data: it fits into the address, and the same state draws the same page. */
export interface ViewState {
  selection: Selection | null;
  reading: Reading | null;
  filters: Filters;
  /** Whether a demand and its contrary share one row and one node. */
  fold: boolean;
  order: MatrixOrder;
  layout: NetworkLayout;
  network: NetworkKind;
  ties: TieKind;
  pane: Pane;
  /** The parties side by side; null where the reader has chosen none yet. */
  versus: Couple | null;
  /** The documents side by side; null for all of them together. */
  sources: Couple | null;
  findings: FindingKind;
  /** Words that the entries of the shown list must contain. */
  find: string;
  /** Whether a long list is shown to its end. */
  list: 'start' | 'whole';
  /** Whether the histogram over the days is open. */
  time: 'auto' | 'open' | 'folded';
  /** What the width of a line between parties is divided by, as `parley projection` does. */
  norm: Normalisation;
  theme: Theme;
}

export const NO_FILTERS: Readonly<Filters> = {
  stances: [],
  parties: [],
  issues: [],
  demands: [],
  documents: [],
  attributions: [],
  minConfidence: 0,
  from: null,
  to: null,
  undated: null,
  query: '',
};

export const INITIAL_VIEW: Readonly<ViewState> = {
  selection: null,
  reading: null,
  filters: NO_FILTERS,
  fold: true,
  order: 'issue',
  layout: 'force',
  network: 'demands',
  ties: 'all',
  pane: 'both',
  versus: null,
  sources: null,
  findings: 'clashes',
  find: '',
  list: 'start',
  time: 'auto',
  norm: 'none',
  theme: 'auto',
};

/**
 * Selects; the document that was open closes, unless the selection comes from it (`keepReading`). Two parties are compared
 * from then on, wherever they were picked.
 */
export function select(view: ViewState, selection: Selection | null, keepReading = false): ViewState {
  const versus = selection?.kind === 'tie' ? ([selection.party, selection.other] as const) : view.versus;
  return { ...view, selection, versus, reading: keepReading ? view.reading : null };
}

/** Shows another view, from the start of its list. */
export function showPane(view: ViewState, pane: Pane, findings: FindingKind = view.findings): ViewState {
  return { ...view, pane, findings, find: '', list: 'start' };
}

/** Puts two documents side by side, or takes all of them together. */
export function compareSources(view: ViewState, sources: Couple | null): ViewState {
  return { ...view, sources, find: '', list: 'start' };
}

export function openDocument(view: ViewState, doc: string, stance: string | null): ViewState {
  return { ...view, reading: { doc, stance } };
}

export function closeDocument(view: ViewState): ViewState {
  return { ...view, reading: null };
}

/** Adds the value to a filter, or takes it out again. */
export function toggleFilter(view: ViewState, name: FilterName, value: string): ViewState {
  const values = view.filters[name] as string[];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...view, filters: { ...view.filters, [name]: next } };
}

export function setFilters(view: ViewState, change: Partial<Filters>): ViewState {
  return { ...view, filters: { ...view.filters, ...change } };
}

export function clearFilters(view: ViewState): ViewState {
  return { ...view, filters: NO_FILTERS };
}

/** Whether statements without a date pass. */
export function undatedShown({ from, to, undated }: Filters): boolean {
  return undated === null ? from === null && to === null : undated === 'shown';
}

/** Shows or hides the statements without a date, beside the period. */
export function toggleUndated(view: ViewState): ViewState {
  const wanted = undatedShown(view.filters) ? 'hidden' : 'shown';
  const usual = undatedShown({ ...view.filters, undated: null }) ? 'shown' : 'hidden';
  return setFilters(view, { undated: wanted === usual ? null : wanted });
}

/** Number of filters that restrict something. */
export function activeFilters(filters: Filters): number {
  const lists = [filters.stances, filters.parties, filters.issues, filters.demands, filters.documents];
  const restricted = [...lists, filters.attributions].filter((values) => values.length > 0).length;
  const dated = filters.from !== null || filters.to !== null || filters.undated === 'hidden';
  return restricted + Number(filters.minConfidence > 0) + Number(dated) + Number(filters.query.trim() !== '');
}
