import { NORMALISATIONS } from '../../src/graph/projection.ts';
import { STANCE_TYPES } from '../../src/stances/stance.ts';
import type { Model } from './model.ts';
import { type Couple, type Filters, INITIAL_VIEW, NO_FILTERS, type Selection, type ViewState } from './view.ts';

const WORDS = [
  'order',
  'network',
  'ties',
  'norm',
  'layout',
  'pane',
  'findings',
  'find',
  'list',
  'time',
  'theme',
] as const;
const LISTS = ['stances', 'parties', 'issues', 'demands', 'documents', 'attributions'] as const;

/**
 * The view as an address fragment, only what differs from the first view: `party=russia&stances=opposes`. Values of a
 * list are joined by commas, themselves escaped where a value holds one.
 */
export function toHash(view: ViewState): string {
  const parts: [string, string][] = [];
  const { kind, ...selected } = view.selection ?? { kind: null };
  parts.push(...Object.entries(selected));
  if (view.reading) parts.push(['doc', view.reading.doc]);
  if (view.reading?.stance) parts.push(['stance', view.reading.stance]);
  for (const name of LISTS) {
    const values = view.filters[name];
    if (values.length > 0) parts.push([name, joined(values)]);
  }
  const { minConfidence, from, to, undated, query } = view.filters;
  if (minConfidence > 0) parts.push(['confidence', String(minConfidence)]);
  if (from) parts.push(['from', from]);
  if (to) parts.push(['to', to]);
  if (undated) parts.push(['undated', undated]);
  if (query) parts.push(['q', query]);
  if (!view.fold) parts.push(['contraries', 'apart']);
  if (view.versus && !isTie(view.selection, view.versus)) parts.push(['versus', joined(view.versus)]);
  if (view.sources) parts.push(['sources', joined(view.sources)]);
  for (const name of WORDS) if (view[name] !== INITIAL_VIEW[name]) parts.push([name, view[name]]);
  return new URLSearchParams(parts).toString();
}

const joined = (values: readonly string[]) => values.map((value) => encodeURIComponent(value)).join(',');

function isTie(selection: Selection | null, [left, right]: Couple): boolean {
  return selection?.kind === 'tie' && selection.party === left && selection.other === right;
}

function oneOf<T extends string, O extends T | null>(value: string | null, allowed: readonly T[], otherwise: O): T | O {
  return allowed.includes(value as T) ? (value as T) : otherwise;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function selectionFrom(params: URLSearchParams, model: Model): Selection | null {
  const known = (name: string, has: (id: string) => boolean) => {
    const id = params.get(name);
    return id !== null && has(id) ? id : null;
  };
  const party = known('party', (id) => model.parties.has(id));
  const other = known('other', (id) => model.parties.has(id) && id !== party);
  const demand = known('demand', (id) => model.demands.has(id));
  const issue = known('issue', (id) => model.issues.some((own) => own.id === id));
  if (party !== null && demand !== null) return { kind: 'pair', party, demand };
  if (party !== null && other !== null) return { kind: 'tie', party, other };
  if (party !== null && issue !== null) return { kind: 'topic', party, issue };
  if (party !== null) return { kind: 'party', party };
  if (demand !== null) return { kind: 'demand', demand };
  return issue === null ? null : { kind: 'issue', issue };
}

function coupleFrom(value: string | null, has: (id: string) => boolean): Couple | null {
  const [left, right] = (value ?? '').split(',').map(decode).filter(has);
  return right === undefined || left === right ? null : [left, right];
}

const day = (value: string | null) => (value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null);

/** Reads a fragment back; what it names that the graph does not know is dropped, never an error. */
export function fromHash(hash: string, model: Model): ViewState {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const known: Record<(typeof LISTS)[number], (value: string) => boolean> = {
    stances: (value) => (STANCE_TYPES as readonly string[]).includes(value),
    parties: (value) => model.parties.has(value),
    issues: (value) => model.issues.some((issue) => issue.id === value),
    demands: (value) => model.demands.has(value),
    documents: (value) => model.documents.has(value),
    attributions: (value) => ['self', 'author', 'third'].includes(value),
  };
  const lists = Object.fromEntries(
    LISTS.map((name) => [name, (params.get(name) ?? '').split(',').map(decode).filter(known[name])]),
  ) as unknown as Pick<Filters, (typeof LISTS)[number]>;
  const confidence = Number(params.get('confidence') ?? 0);
  const doc = params.get('doc');
  const stance = params.get('stance');
  const selection = selectionFrom(params, model);
  const tie: Couple | null = selection?.kind === 'tie' ? [selection.party, selection.other] : null;
  return {
    selection,
    reading:
      doc !== null && model.documents.has(doc)
        ? { doc, stance: stance !== null && model.stances.has(stance) ? stance : null }
        : null,
    filters: {
      ...NO_FILTERS,
      ...lists,
      minConfidence: confidence > 0 && confidence <= 1 ? confidence : 0,
      from: day(params.get('from')),
      to: day(params.get('to')),
      undated: oneOf(params.get('undated'), ['shown', 'hidden'] as const, null),
      query: params.get('q') ?? '',
    },
    fold: params.get('contraries') !== 'apart',
    order: oneOf(params.get('order'), ['issue', 'similarity', 'count', 'name'], INITIAL_VIEW.order),
    norm: oneOf(params.get('norm'), NORMALISATIONS, INITIAL_VIEW.norm),
    layout: oneOf(params.get('layout'), ['issue', 'force'], INITIAL_VIEW.layout),
    network: oneOf(params.get('network'), ['demands', 'parties', 'issues'], INITIAL_VIEW.network),
    ties: oneOf(params.get('ties'), ['all', 'agreement', 'conflict'], INITIAL_VIEW.ties),
    pane: oneOf(params.get('pane'), ['both', 'network', 'matrix', 'parties', 'sources', 'findings'], INITIAL_VIEW.pane),
    versus: coupleFrom(params.get('versus'), (id) => model.parties.has(id)) ?? tie,
    sources: coupleFrom(params.get('sources'), (id) => model.documents.has(id)),
    findings: oneOf(params.get('findings'), ['clashes', 'common', 'changes'], INITIAL_VIEW.findings),
    find: params.get('find') ?? '',
    list: oneOf(params.get('list'), ['start', 'whole'], INITIAL_VIEW.list),
    time: oneOf(params.get('time'), ['open', 'folded', 'auto'], INITIAL_VIEW.time),
    theme: oneOf(params.get('theme'), ['auto', 'light', 'dark'], INITIAL_VIEW.theme),
  };
}
