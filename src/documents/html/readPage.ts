import type { Metadata } from '../metadata.ts';
import { attempt } from '../unreadable.ts';
import { cleanHtml } from './cleanHtml.ts';
import { readPageMetadata } from './pageMetadata.ts';
import { type DomNode, proseOf } from './prose.ts';

/** The article is looked for in pages of so many elements; a larger one is a list or a book, and is read whole. */
const MOST_ELEMENTS = 20_000;

/**
 * Reads a web page as saved: Readability, which is behind the reader view of Firefox, finds the article, so that menus, teasers
 * and comments are not quoted. The headline that the page shows stands first. A page in which it finds none is read whole, without
 * menus and forms. No script runs and nothing is fetched.
 *
 * @param options `whole`: the page is no article among others, but a message
 */
export async function readPage(
  source: string,
  { whole: isWhole = false } = {},
): Promise<{ text: string; metadata: Metadata }> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  return attempt('this is not a page that can be read', () => {
    const { html, jsonLd, elements } = cleanHtml(source);
    const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
    const metadata = readPageMetadata(document, jsonLd);
    const headline = headlineOf(document, metadata.title);
    const whole = isWhole || elements > MOST_ELEMENTS ? proseOf(withoutMenus(document)) : null;
    const article = whole === null ? new Readability<DomNode>(document, READABILITY).parse() : null;
    // Readability changes the page it works on, so the page is read anew where it found nothing.
    const body = whole ?? (article?.content ? proseOf(article.content) : '');
    const text = /\p{L}/u.test(body)
      ? body
      : proseOf(withoutMenus(parseHTML(`<html><body>${html}</body></html>`).document));
    return { text: headline && !text.startsWith(headline) ? `${headline}\n\n${text}`.trim() : text, metadata };
  });
}

const READABILITY = {
  disableJSONLD: true,
  // Short statements are articles, too.
  charThreshold: 250,
  serializer: (node: unknown) => node as DomNode,
};

/** The heading of the page, if it is the title of the article and not the name of the site. */
function headlineOf(document: Document, title: string | null): string | null {
  const headings = [...document.querySelectorAll('h1, h2')]
    .slice(0, 20)
    .map((heading) => proseOf(heading as unknown as DomNode));
  const wanted = title && squash(title);
  return headings.find((heading) => squash(heading) === wanted) ?? null;
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function withoutMenus(document: Document): DomNode {
  for (const element of [
    ...document.querySelectorAll('nav, aside, form, footer, [role=navigation], [role=search], [aria-hidden=true]'),
  ])
    element.remove();
  return document.body as unknown as DomNode;
}
