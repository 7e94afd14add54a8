import { parentPort } from 'node:worker_threads';
import { doTask, type ReadingTask, type TaskInput } from './readingTasks.ts';
import { Unreadable } from './unreadable.ts';

export interface TaskOrder {
  task: ReadingTask;
  input: TaskInput<ReadingTask>;
}

/** What a thread answers to an order. */
export type TaskAnswer = { result: unknown } | { reason: string; hint: string } | { error: Error };

/** Body of a thread of `readInTime`: one order in, one answer out. */
parentPort!.on('message', async ({ task, input }: TaskOrder) => {
  let answer: TaskAnswer;
  try {
    answer = { result: await doTask(task, input) };
  } catch (error) {
    answer =
      error instanceof Unreadable
        ? { reason: error.message, hint: error.hint }
        : { error: error instanceof Error ? error : new Error(String(error)) };
  }
  parentPort!.postMessage(answer);
});
