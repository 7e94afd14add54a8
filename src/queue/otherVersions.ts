import type { Queue } from './queue.ts';
import { findVersion } from './run.ts';
import { consumerName, STREAMS, versionOfConsumer } from './subjects.ts';
import { differences, type KnowledgeVersion } from './version.ts';

/** What waits on the servers for workers of one version. */
export interface Waiting {
  documents: number;
  /** What is different there, in words; empty for one's own version. */
  differences: string[];
}

/** Documents that wait, by version: one's own first, then the others. */
export async function waitingByVersion(
  queue: Queue,
  own: KnowledgeVersion,
): Promise<{ own: number; others: Waiting[] }> {
  const result = { own: 0, others: [] as Waiting[] };
  for await (const { name, num_pending, num_ack_pending } of queue.manager.consumers.list(STREAMS.jobs)) {
    const documents = num_pending + num_ack_pending;
    if (name === consumerName(own.id)) result.own = documents;
    else if (documents) {
      const version = await findVersion(queue, versionOfConsumer(name));
      const differ = version ? differences(own, version) : ['a version that the servers know nothing of any more'];
      result.others.push({ documents, differences: differ });
    }
  }
  return result;
}
