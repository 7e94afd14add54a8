import { setImmediate as nextTurn } from 'node:timers/promises';
import { ENDING_SIGNALS, type EndingSignal, endBy } from '../documents/drafts.ts';
import type { Messages } from './messages.ts';

/**
 * Does a command's work so that whoever interrupts it (Ctrl+C, SIGTERM, a closed terminal) is told how to go on. The process then ends by the
 * signal itself: a shell sees 130 or 143.
 *
 * @param hint what became of the work, and which command goes on with it
 */
export async function sayingHowToGoOn<T>(hint: string, messages: Messages, work: () => Promise<T>): Promise<T> {
  const listener = (signal: EndingSignal) => {
    messages.clearProgress();
    process.stderr.write(`parley: stopped by ${signal}. ${hint}\n`);
    endBy(signal);
  };
  for (const signal of ENDING_SIGNALS) process.on(signal, listener);
  try {
    return await work();
  } finally {
    for (const signal of ENDING_SIGNALS) process.off(signal, listener);
  }
}

/**
 * Does work that holds this thread for long, in which no listener would be heard: meanwhile signals end the process at once, without a word.
 * Not to be used while a file is under way.
 */
export async function endingAtOnce<T>(work: () => T): Promise<T> {
  // A signal that has come already is still answered in words.
  await nextTurn();
  const listeners = ENDING_SIGNALS.flatMap((signal) => process.listeners(signal).map((one) => ({ signal, one })));
  for (const { signal, one } of listeners) process.off(signal, one);
  try {
    return work();
  } finally {
    for (const { signal, one } of listeners) process.on(signal, one);
  }
}
