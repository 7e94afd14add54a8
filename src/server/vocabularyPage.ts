import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { NAMESPACES } from '../rdf/vocabulary.ts';
import type { TermLink, TermRelation, Vocabulary, VocabularyTerm } from '../rdf/vocabularyTerms.ts';
import { VOCABULARY_STYLE } from './vocabularyStyle.ts';

const HEADINGS: readonly [VocabularyTerm['kind'], string][] = [
  ['class', 'Classes'],
  ['property', 'Properties'],
  ['individual', 'Individuals'],
];

const RELATION_WORDS: Readonly<Record<TermRelation, string>> = {
  subClassOf: 'is a kind of',
  subPropertyOf: 'is a special case of',
  domain: 'said of',
  range: 'value',
  seeAlso: 'compare',
};

/** What the page may do: nothing but its own style sheet. */
export const VOCABULARY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(VOCABULARY_STYLE, 'utf8').digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The vocabulary as a page for people: every term with its explanation and its relations, at the anchor that its IRI names.
 *
 * @param theme a reader's choice of colours, else the system's
 */
export async function vocabularyPage(vocabulary: Vocabulary, theme?: 'light' | 'dark'): Promise<string> {
  const { title, comment, description, version, licence, terms, iri } = vocabulary;
  const choice = theme ? `#theme=${theme}` : '';
  const sections = HEADINGS.map(([kind, heading]) => {
    const own = terms.filter((term) => term.kind === kind);
    return html`<h2 id="${heading.toLowerCase()}">${heading}</h2>${own.map(termSection)}`;
  });
  const contents = HEADINGS.map(([kind, heading]) => {
    const own = terms.filter((term) => term.kind === kind);
    return html`<h3>${heading}</h3><ul class="terms">${own.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}</ul>`;
  });
  const page = html`<!doctype html>
<html lang="en"${theme ? html` data-theme="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="text/turtle" href="ns/parley.ttl">
<style>${raw(VOCABULARY_STYLE)}</style>
</head>
<body>
<header class="top">
<h1>Parley</h1>
<p>The vocabulary, version ${version}</p>
<nav aria-label="Pages"><a href="./${choice}">Explorer</a><a href="query${choice}">SPARQL</a></nav>
</header>
<main>
<p>${comment}</p>
<p>${description}</p>
<p>Its address is <code>${iri}</code>, its usual prefix <code>parley:</code>. Licence: <a href="${licence}" rel="noreferrer">${licence}</a>.</p>
<p><code>PREFIX parley: &lt;${iri}&gt;</code></p>
<p class="files"><a href="ns/parley.ttl">Vocabulary (Turtle)</a><a href="ns/shapes.ttl">SHACL shapes (Turtle)</a><a href="context.jsonld">JSON-LD context</a></p>
<h2 id="terms">Terms</h2>
<nav aria-label="Terms">${contents}</nav>
${sections}
</main>
</body>
</html>
`;
  return String(await page);
}

function termSection({ name, label, comment, scopeNote, relations, types, iri }: VocabularyTerm) {
  const kinds = types.filter(
    (type) => type.iri.startsWith(NAMESPACES.parley) || type.name.endsWith('SymmetricProperty'),
  );
  const rows = [
    ...(kinds.length ? [row('is a', kinds)] : []),
    ...Object.entries(relations)
      .filter(([, links]) => links.length)
      .map(([relation, links]) => row(RELATION_WORDS[relation as TermRelation], links)),
  ];
  return html`<div class="term" id="${name}">
<h3><a href="#${name}"><code>parley:${name}</code></a> <span>${label}</span></h3>
<p>${comment}${scopeNote ? ` ${scopeNote}` : ''}</p>
<dl>${rows}<dt>address</dt><dd><code>${iri}</code></dd></dl>
</div>
`;
}

function row(words: string, links: readonly TermLink[]) {
  return html`<dt>${words}</dt><dd>${links.map(link)}</dd>`;
}

function link({ iri, name }: TermLink) {
  return iri.startsWith(NAMESPACES.parley)
    ? html`<a href="#${iri.slice(NAMESPACES.parley.length)}"><code>${name}</code></a>`
    : html`<a href="${iri}" rel="noreferrer"><code>${name}</code></a>`;
}
