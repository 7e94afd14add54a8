import type { NamedNode } from 'n3';
import type { DocumentNode } from '../graph/knowledgeGraph.ts';
import type { Stance } from '../stances/stance.ts';
import { codePointOffset, contextOf } from './evidence.ts';
import { type Iris, segment } from './iris.ts';
import { date, decimal, integer, text } from './literals.ts';
import { type Section, SectionBuilder } from './section.ts';
import { ATTRIBUTION, STANCE_CLASS, term } from './vocabulary.ts';

interface Labels {
  parties: ReadonlyMap<string, string>;
  demands: ReadonlyMap<string, string>;
}

/** One stance with its evidence and the expressions that were resolved in it. */
export function stanceSection(
  stance: Stance,
  document: DocumentNode,
  iris: Iris,
  labels: Labels,
  namedIn: (words: string) => string[],
): Section {
  const { id, holder, party, partyId, demand, demandLabel, addressee, condition, attribution } = stance;
  const where = `the stance ${id} of the document ${stance.doc}`;
  const node = iris.of('stance', id);
  const optional = (value: string | null) => (value === null ? null : text(value, where));
  const ownPartyName = party === labels.parties.get(partyId) ? null : party;
  const ownDemandLabel = demandLabel === labels.demands.get(demand) ? null : demandLabel;
  const summary = `${holder}${holder === party ? '' : ` (${party})`}: ${stance.stance} ${demandLabel}`;

  const builder = new SectionBuilder(iris.of('document', stance.doc))
    .add(node, term('rdf:type'), term('parley:Stance'), term('oa:Annotation'), term('prov:Entity'))
    .add(node, term('rdfs:label'), text(summary, where))
    .add(node, term('dcterms:identifier'), segment(id) === id ? null : text(id, where))
    .add(node, term('parley:holder'), iris.agent(holder))
    .add(node, term('parley:party'), iris.of('party', partyId))
    .add(node, term('parley:partyName'), optional(ownPartyName))
    .add(node, term('parley:stanceType'), STANCE_CLASS[stance.stance])
    .add(node, term('parley:polarity'), text(stance.polarity, where))
    .add(node, term('parley:demand'), iris.demand(demand))
    .add(node, term('parley:demandLabel'), optional(ownDemandLabel))
    .add(node, term('parley:demandText'), text(stance.demandText, where))
    .add(node, term('parley:addressee'), addressee === null ? null : iris.agent(addressee))
    .add(node, term('parley:condition'), optional(condition))
    .add(
      node,
      term('parley:conditionDemand'),
      ...(condition === null ? [] : namedIn(condition)).map((known) => iris.demand(known)),
    )
    .add(node, term('parley:attributionType'), attributionType(attribution))
    .add(node, term('parley:attributedTo'), speaker(stance, iris))
    .add(node, term('parley:quote'), text(stance.quote, where))
    .add(node, term('parley:start'), integer(stance.start))
    .add(node, term('parley:end'), integer(stance.end))
    .add(node, term('parley:confidence'), decimal(stance.confidence, where))
    .add(node, term('parley:statedOn'), stance.date === null ? null : date(stance.date, where))
    .add(node, term('parley:rule'), text(stance.rule, where))
    .add(node, term('prov:wasDerivedFrom'), iris.of('document', stance.doc))
    .add(node, term('parley:alsoIn'), ...(stance.alsoIn ?? []).map((doc) => iris.of('document', doc)))
    .add(node, term('prov:wasGeneratedBy'), iris.of('extraction', stance.doc))
    .add(node, term('oa:hasTarget'), iris.of('evidence', id));
  addEvidence(builder, stance, document, iris, where);
  addResolutions(builder, node, stance, iris, where);
  return builder.end(summary);
}

function attributionType(attribution: string): NamedNode {
  if (attribution === 'self') return ATTRIBUTION.self;
  return attribution === 'author' ? ATTRIBUTION.author : ATTRIBUTION.other;
}

function speaker({ attribution, holder, doc }: Stance, iris: Iris): NamedNode {
  if (attribution === 'self') return iris.agent(holder);
  return attribution === 'author' ? iris.of('author', doc) : iris.agent(attribution);
}

/** The quote as a Web Annotation target, which finds its place by words and by position. */
function addEvidence(builder: SectionBuilder, stance: Stance, document: DocumentNode, iris: Iris, where: string): void {
  const { id, quote, start, end } = stance;
  const target = iris.of('evidence', id);
  const words = iris.of('quote', id);
  const position = iris.of('position', id);
  const { prefix, suffix } = contextOf(document.text, start, end);
  builder
    .add(target, term('rdf:type'), term('oa:SpecificResource'))
    .add(target, term('oa:hasSource'), iris.of('document', document.id))
    .add(target, term('oa:hasSelector'), words, position)
    .add(words, term('rdf:type'), term('oa:TextQuoteSelector'))
    .add(words, term('oa:exact'), text(quote, where))
    .add(words, term('oa:prefix'), text(prefix, where))
    .add(words, term('oa:suffix'), text(suffix, where))
    .add(position, term('rdf:type'), term('oa:TextPositionSelector'))
    .add(position, term('oa:start'), integer(codePointOffset(document, start)))
    .add(position, term('oa:end'), integer(codePointOffset(document, end)));
}

function addResolutions(builder: SectionBuilder, node: NamedNode, stance: Stance, iris: Iris, where: string): void {
  for (const [at, { text: words, start, end, refersTo }] of stance.resolutions.entries()) {
    const resolution = iris.of('resolution', `${segment(stance.id)}.${at + 1}`);
    builder
      .add(node, term('parley:resolution'), resolution)
      .add(resolution, term('rdf:type'), term('parley:Resolution'))
      .add(resolution, term('parley:expression'), text(words, where))
      .add(resolution, term('parley:start'), integer(start))
      .add(resolution, term('parley:end'), integer(end))
      .add(resolution, term('parley:refersTo'), iris.agent(refersTo));
  }
}
