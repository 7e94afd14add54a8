import { iriTail } from './iriTail.ts';
import type { DemandConcept, Issue, Scheme } from './knowledge.ts';
import type { TurtleFile } from './turtleFile.ts';
import { PARLEY_TERMS, RDFS_LABEL, SKOS_TERMS } from './vocabulary.ts';
import { parseWording, parseWordSet } from './wordingSyntax.ts';

/**
 * Reads the scheme of one Turtle file: its skos:ConceptScheme with parley:scope and parley:wordSet, its parley:Issue
 * and parley:Demand concepts.
 *
 * @throws UserError with file and line for a missing label, a notation used twice, an unknown issue or contrary, and a
 * wording that cannot be read
 */
export function readScheme(file: TurtleFile): Scheme {
  const schemes = file.instances(SKOS_TERMS.scheme);
  if (schemes.length !== 1)
    throw file.error(schemes[1] ?? '', `expected one skos:ConceptScheme, found ${schemes.length}`, {
      hint: 'a scheme file describes one negotiation; see ontology/schemes/ukraine-2025.ttl',
    });
  const scheme = schemes[0];
  const wordSets = readWordSets(file, scheme);
  const issues = file
    .instances(PARLEY_TERMS.issue)
    .map((iri): Issue => ({ id: iriTail(iri), label: label(file, iri) }));
  const subjects = file.instances(PARLEY_TERMS.demand);
  const demands = subjects.map((iri) => readDemand(file, iri, issues, wordSets));

  const seen = new Map<string, string>();
  for (const [at, { notation, contrary }] of demands.entries()) {
    if (seen.has(notation))
      throw file.error(subjects[at], `the notation "${notation}" is already that of ${seen.get(notation)}`, {
        words: `"${notation}"`,
        hint: 'give each demand a notation of its own',
      });
    seen.set(notation, subjects[at]);
    if (contrary && !demands.some((other) => other.notation === contrary))
      throw file.error(subjects[at], `its contrary "${contrary}" is no demand of this scheme`, {
        words: contrary,
        hint: 'parley:contrary takes the IRI of another parley:Demand of the same file',
      });
  }
  return {
    id: iriTail(scheme),
    label: label(file, scheme),
    issues,
    demands: bothWays(demands),
    scope: file.all(scheme, PARLEY_TERMS.scope),
    wordSets,
  };
}

/** A contrary holds in both directions, and stating it once is enough. */
function bothWays(demands: DemandConcept[]): DemandConcept[] {
  return demands.map((demand) => ({
    ...demand,
    contrary: demand.contrary ?? demands.find((other) => other.contrary === demand.notation)?.notation ?? null,
  }));
}

function readWordSets(file: TurtleFile, scheme: string): Record<string, string[]> {
  const sets: Record<string, string[]> = {};
  for (const literal of file.all(scheme, PARLEY_TERMS.wordSet)) {
    const set = parseWordSet(literal);
    if ('problem' in set) throw file.error(scheme, set.problem, { words: literal.slice(0, 40), hint: set.hint });
    sets[set.name] = [...(sets[set.name] ?? []), ...set.words];
  }
  return sets;
}

function readDemand(file: TurtleFile, iri: string, issues: Issue[], sets: Record<string, string[]>): DemandConcept {
  const broader = file.first(iri, SKOS_TERMS.broader);
  const issue = broader === null ? null : iriTail(broader);
  if (issue !== null && !issues.some(({ id }) => id === issue))
    throw file.error(iri, `its issue "${issue}" is not described in this file`, {
      words: issue,
      hint: 'skos:broader takes the IRI of a parley:Issue of the same file',
    });
  const wordings = file.all(iri, PARLEY_TERMS.wording);
  for (const wording of wordings) {
    const parsed = parseWording(wording, sets);
    if ('problem' in parsed) throw file.error(iri, parsed.problem, { words: wording, hint: parsed.hint });
  }
  const contrary = file.first(iri, PARLEY_TERMS.contrary);
  return {
    notation: file.first(iri, SKOS_TERMS.notation) ?? iriTail(iri),
    prefLabel: label(file, iri),
    altLabels: file.all(iri, SKOS_TERMS.altLabel),
    definition: file.first(iri, SKOS_TERMS.definition),
    issue,
    contrary: contrary === null ? null : (file.first(contrary, SKOS_TERMS.notation) ?? iriTail(contrary)),
    wordings,
  };
}

function label(file: TurtleFile, iri: string): string {
  const found = file.first(iri, SKOS_TERMS.prefLabel) ?? file.first(iri, RDFS_LABEL);
  if (!found?.trim())
    throw file.error(iri, `${iri} has no skos:prefLabel`, {
      hint: 'add a line such as: skos:prefLabel "NATO exclusion"@en ;',
    });
  return found;
}
