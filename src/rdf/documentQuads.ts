import type { NamedNode } from 'n3';
import type { DocumentNode, KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { Stance } from '../stances/stance.ts';
import { softwareAgent } from './conceptQuads.ts';
import type { Iris } from './iris.ts';
import { address, date, text } from './literals.ts';
import { demandsNamedIn } from './namedDemands.ts';
import { type Section, SectionBuilder } from './section.ts';
import { stanceSection } from './stanceQuads.ts';
import { STANCE_PROPERTY, term } from './vocabulary.ts';

/** Each document: what is known of it, who speaks in it with the direct statements, then its stances. */
export function* documentSections(graph: KnowledgeGraph, iris: Iris): Generator<Section> {
  const labels = {
    parties: new Map(graph.parties.map(({ id, label }) => [id, label])),
    demands: new Map(graph.demands.map(({ id, label }) => [id, label])),
  };
  const namedIn = demandsNamedIn(graph.demands);
  const byDocument = new Map<string, Stance[]>(graph.documents.map(({ id }) => [id, []]));
  for (const stance of graph.stances) byDocument.get(stance.doc)!.push(stance);

  for (const document of graph.documents) {
    const stances = byDocument.get(document.id)!;
    yield* aboutDocument(document, iris);
    if (stances.length) yield directStatements(document, stances, iris, labels.parties);
    for (const stance of stances) yield stanceSection(stance, document, iris, labels, namedIn);
  }
}

function* aboutDocument(document: DocumentNode, iris: Iris): Generator<Section> {
  const { id, title, publisher, url, language } = document;
  const where = `the document ${id}`;
  const node = iris.of('document', id);
  const author = iris.of('author', id);
  const outlet = publisher === null ? null : iris.publisher(publisher);
  const builder = new SectionBuilder(node)
    .add(node, term('rdf:type'), term('parley:Document'), publisher === null ? null : term('schema:NewsArticle'))
    .add(node, term('rdf:type'), term('prov:Entity'))
    .add(node, term('dcterms:identifier'), text(id, where))
    .add(node, term('rdfs:label'), text(title ?? id, where))
    .add(node, term('schema:name'), title === null ? null : text(title, where))
    .add(node, term('schema:datePublished'), document.date === null ? null : date(document.date, where))
    .add(node, term('schema:publisher'), outlet)
    .add(node, term('schema:url'), url === null ? null : address(url, where))
    .add(node, term('schema:inLanguage'), language === null ? null : text(language, where))
    .add(node, term('parley:copyOf'), document.copyOf === undefined ? null : iris.of('document', document.copyOf))
    .add(node, term('prov:wasAttributedTo'), author)
    .add(node, term('schema:text'), text(document.text, where));
  builder
    .add(author, term('rdf:type'), term('prov:Agent'))
    .add(author, term('rdfs:label'), text(`author of ${title ?? id}`, where))
    .add(author, term('prov:actedOnBehalfOf'), outlet);
  const extraction = iris.of('extraction', id);
  builder
    .add(extraction, term('rdf:type'), term('prov:Activity'))
    .add(extraction, term('prov:used'), node)
    .add(extraction, term('prov:wasAssociatedWith'), softwareAgent(iris));
  const when = document.date === null ? '' : ` (${document.date})`;
  yield builder.end(`Document ${id}: ${title ?? 'without a title'}${when}`);
  if (outlet && publisher !== null)
    yield new SectionBuilder(node)
      .add(outlet, term('rdf:type'), term('prov:Agent'), term('schema:Organization'))
      .add(outlet, term('rdfs:label'), text(publisher, where))
      .end(`Outlet: ${publisher}`, true);
}

/** Names of those who speak, for whom they speak, and one triple per position: `?party parley:opposes ?demand`. */
function directStatements(
  { id, title }: DocumentNode,
  stances: readonly Stance[],
  iris: Iris,
  labels: ReadonlyMap<string, string>,
): Section {
  const builder = new SectionBuilder(iris.of('document', id));
  const stated = new Set<string>();
  const once = (subject: NamedNode, predicate: NamedNode, object: Parameters<typeof builder.add>[2]) => {
    const key = JSON.stringify([subject.value, predicate.value, object?.value]);
    if (!stated.has(key)) builder.add(subject, predicate, object);
    stated.add(key);
  };
  const name = (agent: string) => {
    once(iris.agent(agent), term('rdf:type'), term('prov:Agent'));
    once(iris.agent(agent), term('rdfs:label'), text(agent, `a name in the document ${id}`));
  };
  for (const { holder, addressee, attribution, partyId, resolutions } of stances) {
    name(holder);
    const party = iris.of('party', partyId);
    if (!iris.agent(holder).equals(party)) {
      once(iris.agent(holder), term('parley:speaksFor'), party);
      once(iris.agent(holder), term('prov:actedOnBehalfOf'), party);
    }
    if (addressee !== null) name(addressee);
    if (attribution !== 'self' && attribution !== 'author') name(attribution);
    for (const { refersTo } of resolutions) name(refersTo);
    once(party, term('rdfs:label'), text(labels.get(partyId)!, `the party ${partyId}`));
  }
  for (const { partyId, stance, demand } of stances)
    once(iris.of('party', partyId), STANCE_PROPERTY[stance], iris.demand(demand));
  return builder.grouped().end(`Who speaks in ${title ?? id}, and the positions found there`, true);
}
