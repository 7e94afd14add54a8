import { confidenceWord } from './confidence.ts';
import { formatDay } from './days.ts';
import { type Exception, shownStances } from './filtering.ts';
import { documentLabel, type Model } from './model.ts';
import { type Attribution, type Filters, NO_FILTERS } from './view.ts';

/** A filter that restricts something, in words, and the filters without it. */
export interface Restriction {
  name: Exception;
  /** "Party: Ukraine", "Search: “zzz”". */
  label: string;
  without: Filters;
}

/** Dropping the filter brings this many statements back. */
export interface Remedy extends Restriction {
  count: number;
}

/** Who says so, as filters and cards call it. */
export const ATTRIBUTION_WORDS: Readonly<Record<Attribution, string>> = {
  self: 'the party itself',
  author: 'the author of the text',
  third: 'somebody else',
};

function oneOrMany(title: string, values: readonly string[], name: (value: string) => string | undefined): string {
  return `${title}: ${values.length === 1 ? (name(values[0]) ?? values[0]) : `${values.length} chosen`}`;
}

function daysInWords({ from, to, undated }: Filters): string {
  const period = [from && `from ${formatDay(from)}`, to && `until ${formatDay(to)}`];
  const rest = undated === 'hidden' ? 'without the undated' : '';
  return `Time: ${[...period, rest].filter(Boolean).join(' ')}`;
}

/** Every filter that restricts something, in the order of the page. */
export function restrictions(model: Model, filters: Filters): Restriction[] {
  const found: Restriction[] = [];
  const add = (name: Exception, label: string, change: Partial<Filters>) =>
    found.push({ name, label, without: { ...filters, ...change } });
  const { stances, parties, demands, issues, documents, attributions, minConfidence, from, to, undated } = filters;
  const query = filters.query.trim();
  if (query !== '') add('query', `Search: “${query}”`, { query: '' });
  if (stances.length > 0) add('stances', oneOrMany('Stance', stances, String), { stances: [] });
  if (parties.length > 0)
    add(
      'parties',
      oneOrMany('Party', parties, (id) => model.parties.get(id)?.label),
      { parties: [] },
    );
  if (demands.length > 0)
    add(
      'demands',
      oneOrMany('Demand', demands, (id) => model.demands.get(id)?.label),
      { demands: [] },
    );
  if (issues.length > 0) {
    const label = (id: string) => model.issues.find((issue) => issue.id === id)?.label;
    add('issues', oneOrMany('Issue', issues, label), { issues: [] });
  }
  if (documents.length > 0) {
    const label = (id: string) => {
      const document = model.documents.get(id);
      return document && documentLabel(document);
    };
    add('documents', oneOrMany('Document', documents, label), { documents: [] });
  }
  if (attributions.length > 0)
    add(
      'attributions',
      oneOrMany('Said by', attributions, (id) => ATTRIBUTION_WORDS[id as Attribution]),
      { attributions: [] },
    );
  if (minConfidence > 0)
    add('confidence', `Confidence: ${minConfidence.toFixed(2)} or more (${confidenceWord(minConfidence)})`, {
      minConfidence: 0,
    });
  if (from !== null || to !== null || undated === 'hidden')
    add('days', daysInWords(filters), { from: null, to: null, undated: NO_FILTERS.undated });
  return found;
}

/** Which single filters to drop so that something is shown again, the one that brings back most first. */
export function remedies(model: Model, filters: Filters): Remedy[] {
  return restrictions(model, filters)
    .map((restriction) => ({ ...restriction, count: shownStances(model, restriction.without).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
