import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../documents/userError.ts';
import { type DeadLetter, findDeadLetter, findResult, type Result } from './messages.ts';
import { patiently } from './patience.ts';
import type { Queue } from './queue.ts';
import type { Run, RunEntry } from './run.ts';
import { ensureConsumer } from './streams.ts';
import { consumerName, STREAMS } from './subjects.ts';
import { differences, type KnowledgeVersion } from './version.ts';

/** Results asked for at once. */
const AHEAD = 32;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 1_000;
const LOOK_EVERY_MS = 1_000;
/** So often in a row the queue must be seen empty before what is missing counts as lost. */
const EMPTY_LOOKS = 10;

/** How far a run is. */
export interface RunState {
  /** Collected or given up. */
  settled: number;
  all: number;
  /** Of this version, on the servers. */
  waiting: number;
  inWork: number;
  /** Requests of workers for more. */
  asking: number;
}

export interface CollectOptions {
  queue: Queue;
  run: Run;
  /** What this machine would extract with. */
  version: KnowledgeVersion;
  /** Told of each document that was given up. */
  onDead(letter: DeadLetter): void;
  onState?(state: RunState): void;
}

/**
 * The results of a run in the order in which its documents were submitted, waiting for those that are not there yet.
 *
 * @throws UserError if this machine has another version of rules or knowledge than the run, or documents are missing that no longer wait
 */
export async function* collect(options: CollectOptions): AsyncGenerator<Result> {
  const { queue, run, version, onDead, onState = () => {} } = options;
  const differ = differences(version, run.version);
  if (differ.length)
    throw new UserError(`run ${run.id} cannot be collected here: it was submitted with ${differ.join(' and ')}`, {
      hint: 'collect it with the same version of Parley and the same --scheme and --parties',
    });
  await ensureConsumer(queue.manager, version.id);
  const stop = new AbortController();
  const progress = { settled: 0, all: run.documents.length };
  // When documents are lost, whoever waits for one stops waiting.
  watch(options, progress, stop.signal, onState).catch((error) => stop.abort(error));
  const underWay: Promise<Found>[] = [];
  try {
    for (const entry of run.documents) {
      underWay.push(find(queue, version.id, entry, stop.signal));
      underWay.at(-1)!.catch(() => {});
      if (underWay.length < AHEAD) continue;
      yield* settle(await underWay.shift()!);
    }
    while (underWay.length) yield* settle(await underWay.shift()!);
  } catch (error) {
    throw stop.signal.reason instanceof UserError ? stop.signal.reason : error;
  } finally {
    stop.abort();
  }

  function* settle(found: Found): Generator<Result> {
    progress.settled++;
    if ('result' in found) yield found.result;
    else onDead({ ...found.letter, id: found.entry.id });
  }
}

type Found = { result: Result } | { letter: DeadLetter; entry: RunEntry };

/** Asks for a result until it is there, ever less often. */
async function find(queue: Queue, version: string, entry: RunEntry, stop: AbortSignal): Promise<Found> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const result = await findResult(queue, version, entry.key);
    if (result) return { result };
    const letter = await findDeadLetter(queue, version, entry.key);
    if (letter) return { letter, entry };
    await wait(pause, undefined, { signal: stop });
  }
}

/** Looks at the queue every second, and throws when it stays empty though documents are missing. */
async function watch(
  { queue, version, run }: CollectOptions,
  progress: { settled: number; all: number },
  stop: AbortSignal,
  onState: (state: RunState) => void,
): Promise<never> {
  let empty = 0;
  for (let before = -1; ; before = progress.settled) {
    const info = await patiently(() => queue.manager.consumers.info(STREAMS.jobs, consumerName(version.id)));
    const { num_pending: waiting, num_ack_pending: inWork, num_waiting: asking } = info;
    onState({ ...progress, waiting, inWork, asking });
    empty = waiting + inWork === 0 && progress.settled === before ? empty + 1 : 0;
    if (empty >= EMPTY_LOOKS) {
      const missing = progress.all - progress.settled;
      throw new UserError(`${missing} documents of run ${run.id} neither wait nor are they done`, {
        hint: 'submit the same documents again: only what is missing will be done',
        exitCode: 1,
      });
    }
    await wait(LOOK_EVERY_MS, undefined, { signal: stop });
  }
}
