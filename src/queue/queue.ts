import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import type { ObjectStore } from '@nats-io/obj';
import type { NatsConnection } from '@nats-io/transport-node';
import { UserError } from '../documents/userError.ts';
import { connectTo } from './connection.ts';
import { ensureStreams } from './streams.ts';

/** A connection to the servers with the streams of Parley on them. */
export interface Queue {
  connection: NatsConnection;
  stream: JetStreamClient;
  manager: JetStreamManager;
  /** Messages that are longer than the server takes. */
  objects: ObjectStore;
  close(): Promise<void>;
}

export interface QueueOptions {
  /** One address of a server, or several of one cluster with commas between them. */
  servers: string;
  /** Where credentials come from, see `credentialsFromEnvironment`. */
  env: NodeJS.ProcessEnv;
  /** How the connection is called in the server's own lists. */
  name: string;
  /** Copies of each message when the streams are made; 3 on a cluster, else 1, if absent. Streams that exist stay as they are. */
  replicas?: number;
  /** Told when the connection is lost, and when it is back. */
  onConnection?(event: { connected: boolean; server: string }): void;
}

/**
 * Connects, and makes the streams unless they are there.
 *
 * @throws UserError if no server can be reached, it refuses the credentials, has no JetStream, or cannot keep so many copies
 */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { jetstream, jetstreamManager } = await import('@nats-io/jetstream');
  const connection = await connectTo(options);
  try {
    if (connection.info?.jetstream === false || connection.info?.jetstream === undefined)
      throw new UserError(`the server at ${options.servers} keeps no streams (it has no JetStream)`, {
        hint: 'start it with JetStream: nats-server -js -sd FOLDER',
        exitCode: 1,
      });
    const manager = await jetstreamManager(connection, { checkAPI: false });
    const stream = jetstream(connection);
    const objects = await ensureStreams(connection, manager, stream, options.replicas);
    return { connection, stream, manager, objects, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
