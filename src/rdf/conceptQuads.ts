import type { NamedNode } from 'n3';
import type { DemandNode, KnowledgeGraph, PartyNode } from '../graph/knowledgeGraph.ts';
import type { Iris } from './iris.ts';
import { decimal, text } from './literals.ts';
import { type Section, SectionBuilder } from './section.ts';
import { term, VOCABULARY_VERSION } from './vocabulary.ts';

/** Parley itself, as the agent that derived the statements. */
export function softwareAgent(iris: Iris): NamedNode {
  return iris.of('software', `parley-${iris.version}`);
}

/** What documents share: the software, issues with their demands, open demands, parties. */
export function* conceptSections(graph: KnowledgeGraph, iris: Iris): Generator<Section> {
  if (graph.documents.length) yield softwareSection(iris);
  for (const { id, label } of graph.issues) {
    const issue = iris.of('issue', id);
    const name = text(label, `the label of the issue ${id}`);
    yield new SectionBuilder()
      .add(issue, term('rdf:type'), term('parley:Issue'), term('skos:Concept'))
      .add(issue, term('skos:notation'), text(id, 'the id of an issue'))
      .add(issue, term('skos:prefLabel'), name)
      .add(issue, term('rdfs:label'), name)
      .end(`Issue: ${label}`);
    for (const demand of graph.demands) if (demand.issue === id) yield demandSection(demand, iris);
  }
  for (const demand of graph.demands) if (demand.issue === null) yield demandSection(demand, iris);
  for (const party of graph.parties) yield partySection(party, iris);
}

function softwareSection(iris: Iris): Section {
  const agent = softwareAgent(iris);
  return new SectionBuilder()
    .add(agent, term('rdf:type'), term('prov:SoftwareAgent'))
    .add(agent, term('rdfs:label'), text(`Parley ${iris.version}`, 'the software'))
    .add(agent, term('schema:softwareVersion'), text(iris.version, 'the software'))
    .add(agent, term('parley:vocabularyVersion'), text(VOCABULARY_VERSION, 'the software'))
    .end('The software that derived the statements');
}

function demandSection(demand: DemandNode, iris: Iris): Section {
  const { id, label, altLabels, definition, issue, contrary, x, y } = demand;
  const node = iris.demand(id);
  const where = `the demand ${id}`;
  const open = id.startsWith('open:') ? term('parley:OpenDemand') : null;
  return new SectionBuilder()
    .add(node, term('rdf:type'), term('parley:Demand'), open, term('skos:Concept'))
    .add(node, term('skos:notation'), text(id, where))
    .add(node, term('skos:prefLabel'), text(label, where))
    .add(node, term('rdfs:label'), text(label, where))
    .add(node, term('skos:altLabel'), ...altLabels.map((name) => text(name, where)))
    .add(node, term('skos:definition'), definition === null ? null : text(definition, where))
    .add(node, term('skos:broader'), issue === null ? null : iris.of('issue', issue))
    .add(node, term('parley:contrary'), contrary === null ? null : iris.demand(contrary))
    .add(node, term('skos:related'), contrary === null ? null : iris.demand(contrary))
    .add(node, term('parley:x'), decimal(x, where))
    .add(node, term('parley:y'), decimal(y, where))
    .end(open ? `Open demand: ${label}` : `Demand: ${label}`);
}

function partySection({ id, label, kind, x, y }: PartyNode, iris: Iris): Section {
  const node = iris.of('party', id);
  const where = `the party ${id}`;
  const kindClass =
    kind === 'person' ? term('foaf:Person') : kind === 'group' ? term('foaf:Group') : term('org:Organization');
  return new SectionBuilder()
    .add(node, term('rdf:type'), term('parley:Party'), term('prov:Agent'), kindClass)
    .add(node, term('dcterms:identifier'), text(id, where))
    .add(node, term('rdfs:label'), text(label, where))
    .add(node, term('parley:partyKind'), text(kind, where))
    .add(node, term('parley:x'), decimal(x, where))
    .add(node, term('parley:y'), decimal(y, where))
    .end(`Party: ${label}`, true);
}
