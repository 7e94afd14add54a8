/** Streams on the server, one per kind of message. */
export const STREAMS = {
  /** Documents that wait for a worker, or that one works on; each leaves the stream once it is settled. */
  jobs: 'PARLEY_JOBS',
  /** What was found in a document: one message per version and document, for ever the same. */
  results: 'PARLEY_RESULTS',
  /** Documents in which nothing could be looked for, with the reason. */
  dead: 'PARLEY_DEAD',
  /** What was submitted together, and the versions of Parley that it was submitted for. */
  runs: 'PARLEY_RUNS',
} as const;

export type StreamKind = keyof typeof STREAMS;

/** First parts of the subjects of each stream. */
export const SUBJECTS: Readonly<Record<StreamKind, readonly string[]>> = {
  jobs: ['parley.job'],
  results: ['parley.result'],
  dead: ['parley.dead'],
  runs: ['parley.run', 'parley.version'],
};

/** Object store for messages that are longer than the server takes. */
export const BUCKET = 'PARLEY_LONG';

/** One document of one version: the same document submitted again has the same subject, whoever submits it. */
export const jobSubject = (version: string, key: string): string => `parley.job.${version}.${key}`;
export const resultSubject = (version: string, key: string): string => `parley.result.${version}.${key}`;
export const deadSubject = (version: string, key: string): string => `parley.dead.${version}.${key}`;
export const runSubject = (id: string): string => `parley.run.${id}`;
export const versionSubject = (version: string): string => `parley.version.${version}`;

/** Last part of a subject: the document's key, or the id of the run. */
export const keyOf = (subject: string): string => subject.slice(subject.lastIndexOf('.') + 1);

/** Durable consumer from which the workers of one version take their documents. */
export const consumerName = (version: string): string => `worker-${version}`;
export const versionOfConsumer = (name: string): string => name.slice('worker-'.length);
