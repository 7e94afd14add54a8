import { createHash } from 'node:crypto';
import { extractionFingerprint } from '../corpus/fingerprint.ts';
import { packageVersion } from '../documents/packageVersion.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What a result depends on besides the document. Only machines on which all of it is the same may share a run. */
export interface KnowledgeVersion {
  /** Of all that decides: names subjects and consumers. */
  id: string;
  /** Version of the package, for people. */
  program: string;
  schemes: string;
  registry: string;
  /** Rules, lexicon, language model, schemes and registry; see `extractionFingerprint`. */
  fingerprint: string;
}

/** The version that this program and what it was told to read make. */
export async function knowledgeVersion(knowledge: Knowledge): Promise<KnowledgeVersion> {
  const fingerprint = await extractionFingerprint(knowledge);
  return {
    id: fingerprint.slice(0, 16),
    program: packageVersion(),
    schemes: hashOf(knowledge.schemes),
    registry: hashOf(knowledge.parties),
    fingerprint,
  };
}

/** What differs, in the words of the command line; empty if nothing does. */
export function differences(own: KnowledgeVersion, other: KnowledgeVersion): string[] {
  if (own.fingerprint === other.fingerprint) return [];
  const found: string[] = [];
  if (own.program !== other.program) found.push(`Parley ${other.program}, here ${own.program}`);
  if (own.schemes !== other.schemes) found.push('other schemes (--scheme)');
  if (own.registry !== other.registry) found.push('another registry of parties (--parties)');
  return found.length ? found : ['other rules or another language model of the same version of Parley'];
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
