import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Stance } from '../stances/stance.ts';

/**
 * The statements with every party under its label in the graph. A statement names a party as its document does ("Royal College of
 * Nursing"), where another document says "RCN"; one node has one name, and tables that tell parties by their names must still group them.
 * Holders, addressees and speakers that are such a party are renamed with it; persons and offices keep their names.
 *
 * @param labels label of each party, by id
 * @param registered whose other names lead to their labels too, for parties that hold nothing in the document that names them
 */
export function namedAsInGraph(
  stances: readonly Stance[],
  labels: ReadonlyMap<string, string>,
  registered: Knowledge['parties'] = [],
): Stance[] {
  const renamed = new Map<string, Map<string, string>>();
  for (const { doc, party, partyId } of stances) {
    const label = labels.get(partyId);
    if (label === undefined || label === party) continue;
    if (!renamed.has(doc)) renamed.set(doc, new Map());
    renamed.get(doc)!.set(party, label);
  }
  const elsewhere = labelsOfNames(registered);
  return stances.map((stance) => {
    const here = renamed.get(stance.doc);
    const labelled = (name: string): string => here?.get(name) ?? elsewhere.get(name) ?? name;
    const { holder, party, partyId, addressee, attribution, resolutions } = stance;
    return {
      ...stance,
      holder: here?.get(holder) ?? holder,
      party: labels.get(partyId) ?? party,
      addressee: addressee && labelled(addressee),
      attribution: labelled(attribution),
      resolutions: resolutions.map((one) => ({ ...one, refersTo: here?.get(one.refersTo) ?? one.refersTo })),
    };
  });
}

/** From each name that one party alone bears to the label of that party. */
function labelsOfNames(registered: Knowledge['parties']): Map<string, string> {
  const labels = new Set(registered.map(({ label }) => label));
  const bearers = new Map<string, string | null>();
  for (const { aliases, label } of registered)
    for (const name of aliases) if (!labels.has(name)) bearers.set(name, bearers.has(name) ? null : label);
  return new Map([...bearers].flatMap(([name, label]) => (label === null ? [] : [[name, label] as const])));
}
