import { parseDay } from '../dates.ts';
import { type Metadata, NO_METADATA } from '../metadata.ts';

/** As much of a DOM as metadata are read from. */
export interface DomPage {
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  documentElement: DomElement | null;
}

interface DomElement {
  getAttribute(name: string): string | null;
  textContent: string | null;
}

/**
 * What a page says of itself: JSON-LD (schema.org) first, for it is written for machines; then Open Graph and the `<meta>` of news
 * sites and libraries (Dublin Core, Parse.ly, Highwire); then the page's `<time>`, `<link rel=canonical>` and `<title>`.
 */
export function readPageMetadata(page: DomPage, jsonLd: readonly string[]): Metadata {
  const article = jsonLd.map(parseJsonLd).find((found) => found !== null) ?? NO_METADATA;
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = clean(page.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'));
        if (content) return content;
      }
    }
    return null;
  };
  const publisher =
    article.publisher ??
    meta('og:site_name', 'publisher', 'dc.publisher', 'DC.publisher', 'citation_publisher', 'application-name');
  const heading = clean(page.querySelector('h1')?.textContent);
  const title =
    article.title ??
    meta('og:title', 'twitter:title', 'parsely-title', 'dc.title', 'DC.title', 'citation_title') ??
    withoutSite(clean(page.querySelector('title')?.textContent), heading, publisher) ??
    heading;
  return {
    title: title && withoutSite(title, heading, publisher),
    date: article.date ?? dayOf(meta(...DATE_NAMES)) ?? timeOf(page),
    publisher,
    url:
      webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webAddress(meta('og:url', 'twitter:url', 'parsely-link')) ??
      article.url,
    language:
      languageTag(page.documentElement?.getAttribute('lang')) ??
      languageTag(meta('og:locale', 'dc.language', 'DC.language', 'content-language')) ??
      article.language,
  };
}

const DATE_NAMES = [
  'article:published_time',
  'datePublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'dc.date',
  'DC.date',
  'DC.date.issued',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'article:published',
];

const ARTICLE = /(?:Article|Posting|Report|NewsItem|WebPage|CreativeWork)$/;

/** The article that a block of JSON-LD describes; of several, one of a kind of article before the page around it. */
function parseJsonLd(json: string): Metadata | null {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\s*(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?/, '').replace(/\]\]>$/, ''));
  } catch {
    return null;
  }
  const nodes = gatherNodes(value);
  const found =
    nodes.find((node) => /(?:Article|Posting|Report)$/.test(typeOf(node))) ??
    nodes.find((node) => ARTICLE.test(typeOf(node)));
  if (!found) return null;
  return {
    title: stringOf(found.headline) ?? stringOf(found.name),
    date: dayOf(stringOf(found.datePublished) ?? stringOf(found.dateCreated)),
    publisher: nameOf(found.publisher, nodes) ?? nameOf(found.sourceOrganization, nodes),
    url:
      webAddress(stringOf(found.url)) ??
      webAddress(stringOf(found.mainEntityOfPage)) ??
      webAddress(stringOf(record(found.mainEntityOfPage)?.['@id'])),
    language: languageTag(stringOf(found.inLanguage)),
  };
}

type Node = Record<string, unknown>;

const record = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null;

/** Nodes at the top, in arrays and in `@graph`; of a page, also what it is about. */
function gatherNodes(value: unknown): Node[] {
  const nodes: Node[] = [];
  let level: unknown[] = [value];
  for (let depth = 0; depth < 4 && level.length; depth++) {
    const next: unknown[] = [];
    for (const entry of level.slice(0, 1000)) {
      if (Array.isArray(entry)) {
        for (const inner of entry.slice(0, 1000)) next.push(inner);
        continue;
      }
      const node = record(entry);
      if (!node) continue;
      nodes.push(node);
      next.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
    level = next;
  }
  return nodes;
}

const typeOf = (node: Node): string =>
  stringOf(Array.isArray(node['@type']) ? node['@type'].at(-1) : node['@type']) ?? '';

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? clean(value) : null);

function nameOf(value: unknown, nodes: readonly Node[]): string | null {
  const node = record(Array.isArray(value) ? value[0] : value);
  if (!node) return stringOf(value);
  return (
    stringOf(node.name) ??
    stringOf(nodes.find((other) => other !== node && node['@id'] && other['@id'] === node['@id'])?.name)
  );
}

function timeOf(page: DomPage): string | null {
  for (const selector of [
    'time[itemprop="datePublished"]',
    'article time[datetime]',
    'main time[datetime]',
    'time[datetime]',
    'time',
  ]) {
    const time = page.querySelector(selector);
    const day = dayOf(time?.getAttribute('datetime') ?? null) ?? dayOf(clean(time?.textContent));
    if (day) return day;
  }
  return null;
}

const dayOf = (value: string | null): string | null => (value === null ? null : parseDay(value));

const clean = (value: string | null | undefined): string | null =>
  value?.slice(0, 2000).replace(/\s+/g, ' ').trim() || null;

function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? '';
  return /^https?:\/\/[^\s"<>]+$/i.test(address) ? address : null;
}

/** A tag of a language as standards write it; anything else says nothing. */
const languageTag = (value: string | null | undefined): string | null =>
  /^\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*$/i.exec(value ?? '')?.[1].replaceAll('_', '-') ?? null;

/** `Talks resume - The Example Post` -> `Talks resume`, where the page's heading or publisher shows that the rest is the site's name. */
function withoutSite(title: string | null, heading: string | null, publisher: string | null): string | null {
  if (!title) return null;
  if (heading && title !== heading && title.startsWith(heading) && /^\s*[|\-–—·:»]/.test(title.slice(heading.length)))
    return heading;
  const cut = /^(.{10,})\s+[|\-–—·»]\s+(.+)$/.exec(title);
  return cut && publisher && cut[2].toLowerCase() === publisher.toLowerCase() ? cut[1] : title;
}
