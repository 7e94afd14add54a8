import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Queue } from '../queue/queue.ts';
import type { KnowledgeVersion } from '../queue/version.ts';
import type { CommonOptions } from './commonOptions.ts';
import type { Messages } from './messages.ts';

/** Options of the commands that talk to a queue. */
export interface QueueCommandOptions extends CommonOptions {
  nats: string;
  replicas?: number;
}

export const QUEUE_ENVIRONMENT = `
The server is NATS with JetStream (nats-server -js -sd FOLDER), or a cluster of three: --nats takes several addresses with commas
between them. Who connects stands in the environment: PARLEY_NATS_USER and PARLEY_NATS_PASSWORD, PARLEY_NATS_TOKEN, or PARLEY_NATS_CREDS
(path of a creds file). For TLS give tls://HOST:PORT; PARLEY_NATS_CA is the path of the certificate that signed the server's,
PARLEY_NATS_CERT and PARLEY_NATS_KEY are those of this machine's own.`;

export function addQueueOptions(command: Command): Command {
  return command
    .addOption(new Option('--nats <url>', 'where the NATS server listens').env('PARLEY_NATS_URL').makeOptionMandatory())
    .addOption(
      new Option(
        '--replicas <number>',
        'copies of each message, when the streams are made (default: 3 on a cluster)',
      ).argParser(wholeNumber(1, 5)),
    );
}

/** A parser of whole numbers between two bounds. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  };
}

/** @param role what the connection does, for those who look at the server's list of connections */
export async function openQueueOf(
  { nats, replicas }: QueueCommandOptions,
  role: string,
  messages: Messages,
): Promise<Queue> {
  const { openQueue } = await import('../queue/queue.ts');
  return openQueue({
    servers: nats,
    env: process.env,
    name: `parley ${role}`,
    replicas,
    onConnection: ({ connected, server }) =>
      messages.info(
        connected ? `connected again, to ${server}` : `the connection to ${server} is lost; looking for a server`,
      ),
  });
}

/** The codebooks and registries that a command names, and the version of Parley that they make. */
export async function knowledgeOf({ scheme, parties }: CommonOptions) {
  const [{ loadKnowledge }, { knowledgeVersion }] = await Promise.all([
    import('../knowledge/loadKnowledge.ts'),
    import('../queue/version.ts'),
  ]);
  const knowledge = await loadKnowledge({ schemes: scheme, parties });
  const version: KnowledgeVersion = await knowledgeVersion(knowledge);
  return { knowledge, version };
}
