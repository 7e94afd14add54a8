import { Parser } from 'htmlparser2';
import { LONGEST_TEXT, MOST_ELEMENTS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** A page without what is not read. */
export interface CleanPage {
  html: string;
  /** Contents of `<script type="application/ld+json">`. */
  jsonLd: string[];
  elements: number;
}

/** Elements whose content is no prose, or is drawn by a program that does not run here. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe frame frameset object embed applet video audio canvas map select datalist textarea'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col hr img input link meta param source track wbr'.split(' '));
/** Attributes that tell an article from its surroundings, or that hold metadata. */
const KEPT = new Set(
  'class id role lang dir rel href itemprop itemtype itemscope datetime content name property charset title alt hidden style aria-hidden http-equiv colspan type'.split(
    ' ',
  ),
);
const LONGEST_ATTRIBUTE = 2000;
/** Browsers flatten deeper nesting as well; no page that people read comes near it. */
const DEEPEST = 256;
/** A parser's own work grows with the square of the depth. */
const DEEPEST_PARSED = 10_000;
const LONGEST_JSON_LD = 1024 * 1024;

/**
 * Writes a page anew with what matters for its text: no scripts, styles and drawings, no long attributes, and nesting flattened
 * beyond 256 levels, so that whatever works on its tree later takes time and depth in proportion to its text.
 */
export function cleanHtml(source: string): CleanPage {
  const parts: string[] = [];
  const jsonLd: string[] = [];
  const open: boolean[] = [];
  let depth = 0;
  let elements = 0;
  let characters = 0;
  let skipping = 0;
  let script: string[] | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping) {
          if (!VOID.has(name)) skipping++;
          return;
        }
        if (SKIPPED.has(name)) {
          skipping = 1;
          if (name === 'script' && /^\s*application\/ld\+json/i.test(attributes.type ?? '')) script = [];
          return;
        }
        if (++elements > MOST_ELEMENTS)
          throw new Unreadable(
            `it has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`,
            'Save its text as .txt, or split it',
          );
        if (VOID.has(name)) {
          parts.push(tag(name, attributes));
          return;
        }
        const isShallow = depth < DEEPEST && NAME.test(name);
        if (open.push(isShallow) > DEEPEST_PARSED)
          throw new Unreadable(
            `it is nested more than ${DEEPEST_PARSED.toLocaleString('en')} deep`,
            'Save its text as .txt',
          );
        if (!isShallow) return;
        depth++;
        parts.push(tag(name, attributes));
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        if (skipping) {
          skipping--;
          if (script && !skipping) {
            const json = script.join('');
            if (json.length <= LONGEST_JSON_LD) jsonLd.push(json);
            script = null;
          }
          return;
        }
        if (!open.pop()) return;
        depth--;
        parts.push(`</${name}>`);
      },
      ontext(text) {
        if (script) script.push(text);
        else if (!skipping) {
          characters += text.length;
          // White space between tags counts too, hence the allowance.
          if (characters > 2 * LONGEST_TEXT)
            throw new Unreadable(`its text has more than ${LONGEST_TEXT.toLocaleString('en')} characters`, 'Split it');
          parts.push(escapeText(text));
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  return { html: parts.join(''), jsonLd, elements };
}

const NAME = /^[a-z][a-z0-9-]*$/;

function tag(name: string, attributes: Record<string, string>): string {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (KEPT.has(key) && value.length <= LONGEST_ATTRIBUTE)
      written += ` ${key}="${escapeText(value).replace(/"/g, '&quot;')}"`;
  return `${written}>`;
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
