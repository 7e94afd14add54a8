/**
 * What libraries make of a whole file at once. Their time can grow with the square of its length, on input made for that, so
 * these are the parts of reading that are given a time; see `readInTime`.
 */
export const READING_TASKS = {
  markdown: async () => (await import('./readers/markdown.ts')).parseMarkdownFile,
  page: async () => (await import('./html/readPage.ts')).readPage,
  mail: async () => (await import('./readers/email.ts')).parseMail,
  docx: async () => (await import('./readers/docx.ts')).convertDocx,
};

export type ReadingTask = keyof typeof READING_TASKS;
type Work<T extends ReadingTask> = Awaited<ReturnType<(typeof READING_TASKS)[T]>>;
export type TaskInput<T extends ReadingTask> = Parameters<Work<T>>;
export type TaskResult<T extends ReadingTask> = Awaited<ReturnType<Work<T>>>;

/** Does a task here and now. */
export async function doTask<T extends ReadingTask>(task: T, input: TaskInput<T>): Promise<TaskResult<T>> {
  const work = (await READING_TASKS[task]()) as unknown as (...input: TaskInput<T>) => Promise<TaskResult<T>>;
  return work(...input);
}
