import type { NamedNode, Term } from 'n3';
import { UserError } from '../documents/userError.ts';
import type { DocumentNode } from '../graph/knowledgeGraph.ts';
import { compareText, sortedTexts } from '../graph/order.ts';
import { POLARITY, type Resolution, STANCE_TYPES, type Stance, type StanceType } from '../stances/stance.ts';
import { utf16Offset } from './evidence.ts';
import type { NodeIndex } from './nodeIndex.ts';
import { idOf, labelOf, notationOf, numberOf } from './readNodes.ts';
import { ATTRIBUTION, type Namespace, STANCE_CLASS, term } from './vocabulary.ts';

type Node = Pick<Term, 'termType' | 'value'>;
type TermName = `${Namespace}:${string}`;

interface Surroundings {
  documents: readonly DocumentNode[];
  source: string;
}

/**
 * Every parley:Stance of the text.
 *
 * @throws UserError if one lacks holder, party, demand, stance type, document or quote, or if its quote does not stand
 * in its document where it says
 */
export function readStances(index: NodeIndex, { documents, source }: Surroundings): Stance[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return [...index.instances(term('parley:Stance'))].map((node) => readStance(index, node, byId, source));
}

function readStance(
  index: NodeIndex,
  node: Node,
  documents: ReadonlyMap<string, DocumentNode>,
  source: string,
): Stance {
  const id = idOf(index, node);
  const lacks = (name: TermName) =>
    new UserError(`${source}: the stance ${id} has no ${name}`, {
      hint: '"parley validate" lists everything that a graph lacks',
    });
  const link = (name: TermName): Node => {
    const found = index.link(node, term(name));
    if (!found) throw lacks(name);
    return found;
  };
  const party = link('parley:party');
  const holder = index.link(node, term('parley:holder')) ?? party;
  const demand = link('parley:demand');
  const doc = idOf(index, link('prov:wasDerivedFrom'));
  const document = documents.get(doc);
  const stance = stanceType(index, node, () => lacks('parley:stanceType'));
  const evidence = readEvidence(index, node, document, source);
  if (!evidence) throw lacks('parley:quote');
  if (document && document.text.slice(evidence.start, evidence.end) !== evidence.quote)
    throw new UserError(
      `${source}: the quote of the stance ${id} does not stand in ${doc} at ${evidence.start}-${evidence.end}`,
      {
        hint: 'the text of a document and the quotes from it must not be edited; build the graph again',
      },
    );
  const partyId = idOf(index, party);
  const partyLabel = labelOf(index, party) ?? partyId;
  const notation = notationOf(index, demand);
  const addressee = index.link(node, term('parley:addressee'));
  const alsoIn = sortedTexts(index.all(node, term('parley:alsoIn')).map((further) => idOf(index, further)));
  return {
    id,
    doc,
    holder: holder === party ? partyLabel : nameOf(index, holder),
    party: index.text(node, term('parley:partyName')) ?? partyLabel,
    partyId,
    stance,
    polarity: POLARITY[stance],
    demand: notation,
    demandLabel: index.text(node, term('parley:demandLabel')) ?? labelOf(index, demand) ?? notation,
    demandText: index.text(node, term('parley:demandText')) ?? '',
    addressee: addressee === null ? null : nameOf(index, addressee),
    attribution: readAttribution(index, node),
    condition: index.text(node, term('parley:condition')),
    ...evidence,
    confidence: numberOf(index, node, 'parley:confidence', source) ?? 1,
    date: index.text(node, term('parley:statedOn')),
    rule: index.text(node, term('parley:rule')) ?? '',
    resolutions: readResolutions(index, node, source),
    ...(alsoIn.length ? { alsoIn } : {}),
  };
}

function stanceType(index: NodeIndex, node: Node, lacking: () => UserError): StanceType {
  const stated = index.link(node, term('parley:stanceType'));
  const found = STANCE_TYPES.find((type) => STANCE_CLASS[type].value === stated?.value);
  if (!found) throw lacking();
  return found;
}

/** The quote and its offsets: Parley's own where stated, else those of the Web Annotation, which count code points. */
function readEvidence(
  index: NodeIndex,
  node: Node,
  document: DocumentNode | undefined,
  source: string,
): { quote: string; start: number; end: number } | null {
  const target = index.link(node, term('oa:hasTarget'));
  const selectors = target ? index.all(target, term('oa:hasSelector')) : [];
  const ofSelectors = <T>(read: (selector: Node) => T | null): T | null =>
    selectors.map(read).find((value) => value !== null) ?? null;
  const quote =
    index.text(node, term('parley:quote')) ?? ofSelectors((selector) => index.text(selector, term('oa:exact')));
  if (quote === null) return null;
  const offset = (own: 'parley:start' | 'parley:end', standard: 'oa:start' | 'oa:end'): number | null => {
    const stated = numberOf(index, node, own, source);
    if (stated !== null) return stated;
    const codePoints = ofSelectors((selector) => numberOf(index, selector, standard, source));
    return codePoints === null || !document ? codePoints : utf16Offset(document, codePoints);
  };
  const start = offset('parley:start', 'oa:start') ?? Math.max(0, document?.text.indexOf(quote) ?? 0);
  return { quote, start, end: offset('parley:end', 'oa:end') ?? start + quote.length };
}

function readAttribution(index: NodeIndex, node: Node): string {
  const type = index.link(node, term('parley:attributionType'));
  const is = (wanted: NamedNode) => type?.value === wanted.value;
  if (is(ATTRIBUTION.author)) return 'author';
  const speaker = index.link(node, term('parley:attributedTo'));
  const itself = speaker?.value === index.link(node, term('parley:holder'))?.value;
  if (is(ATTRIBUTION.self) || !speaker || (!type && itself)) return 'self';
  return nameOf(index, speaker);
}

function readResolutions(index: NodeIndex, node: Node, source: string): Resolution[] {
  const numbered = (value: string) => Number(/\.(\d+)$/.exec(value)?.[1] ?? 0);
  return index
    .all(node, term('parley:resolution'))
    .map((resolution) => {
      const agent = index.link(resolution, term('parley:refersTo'));
      return {
        at: numbered(resolution.value),
        text: index.text(resolution, term('parley:expression')) ?? '',
        start: numberOf(index, resolution, 'parley:start', source) ?? 0,
        end: numberOf(index, resolution, 'parley:end', source) ?? 0,
        refersTo: agent === null ? '' : nameOf(index, agent),
      };
    })
    .sort((a, b) => a.at - b.at || a.start - b.start || compareText(a.text, b.text))
    .map(({ text, start, end, refersTo }) => ({ text, start, end, refersTo }));
}

function nameOf(index: NodeIndex, agent: Node): string {
  return labelOf(index, agent) ?? idOf(index, agent);
}
