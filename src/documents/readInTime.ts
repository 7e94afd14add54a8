import { Worker } from 'node:worker_threads';
import { EndableThreads } from './endableThreads.ts';
import { doTask, type ReadingTask, type TaskInput, type TaskResult } from './readingTasks.ts';
import type { TaskAnswer, TaskOrder } from './readingThread.ts';
import { Unreadable } from './unreadable.ts';

/** Characters or bytes that are read at once: the worst that is known (`_a_` in Markdown, over and over) takes about a second for so many. */
const SMALL = 16 * 1024;
/** A file may take this long, and this much more per megabyte: many times what an ordinary one takes. */
const BASE_MS = 60_000;
const MS_PER_MB = 5_000;
const MOST_MEMORY_MB = 2048;

/** Node does not run sources in a thread as Jest does here: without compiled code there is none, and no time is set. */
const COMPILED = import.meta.url.endsWith('.js');
const BODY = new URL('./readingThread.js', import.meta.url);

const threads = new EndableThreads<TaskOrder, TaskAnswer>(
  () => new Worker(BODY, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } }),
);

/**
 * Does a part of reading that takes time in proportion to its input, unless the input is made for the contrary: in a thread,
 * which is ended when it takes too long, as is one that takes too much memory. What is short is read without a thread.
 *
 * @param size characters or bytes of the input
 * @param timeoutMs in place of the usual time of a file, to which its size adds
 * @throws Unreadable if it cannot be read, or not in its time
 */
export async function readInTime<T extends ReadingTask>(
  task: T,
  input: TaskInput<T>,
  { size, timeoutMs = BASE_MS }: { size: number; timeoutMs?: number },
): Promise<TaskResult<T>> {
  if (size <= SMALL || !COMPILED) return doTask(task, input);
  const answer = await threads.ask(
    { task, input },
    {
      limitMs: timeoutMs + (MS_PER_MB * size) / 1024 / 1024,
      failed: (error) => {
        if (error?.code === 'ERR_WORKER_OUT_OF_MEMORY')
          return new Unreadable('it takes too much memory to read', 'Split it, or leave it out');
        return error ?? new Unreadable('it cannot be read', 'Leave it out');
      },
    },
  );
  if ('result' in answer) return answer.result as TaskResult<T>;
  throw 'reason' in answer ? new Unreadable(answer.reason, answer.hint) : answer.error;
}
