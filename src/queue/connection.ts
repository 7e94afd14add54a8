import type { NatsConnection } from '@nats-io/transport-node';
import { UserError } from '../documents/userError.ts';
import { credentialsFromEnvironment } from './credentials.ts';
import type { QueueOptions } from './queue.ts';

const CONNECT_TIMEOUT = 5_000;
/** Between two attempts to come back. */
const RECONNECT_MS = 500;

/**
 * Connects to a server, and stays connected: to another server of the cluster when that one is lost, however long it takes.
 *
 * @throws UserError for an address that is none, and if none of the servers lets us in
 */
export async function connectTo({ servers, env, name, onConnection }: QueueOptions): Promise<NatsConnection> {
  const addresses = checkServers(servers);
  const { authenticators, tls } = await credentialsFromEnvironment(env);
  const { connect } = await import('@nats-io/transport-node');
  const secure = addresses.some((address) => address.startsWith('tls:')) || tls !== null;
  let connection: NatsConnection;
  try {
    connection = await connect({
      servers: addresses,
      name,
      timeout: CONNECT_TIMEOUT,
      maxReconnectAttempts: -1,
      reconnectTimeWait: RECONNECT_MS,
      ...(authenticators.length ? { authenticator: authenticators } : {}),
      ...(secure ? { tls: tls ?? {} } : {}),
    });
  } catch (cause) {
    throw refused(servers, cause as Error);
  }
  if (onConnection) void follow(connection, onConnection);
  return connection;
}

/** The addresses of `--nats`, checked. */
export function checkServers(servers: string): string[] {
  const addresses = servers
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  for (const address of addresses) {
    const url = /^[a-z]+:\/\//.test(address) ? address : `nats://${address}`;
    const parsed = URL.canParse(url) ? new URL(url) : null;
    if (!parsed?.hostname || !/^(?:nats|tls):$/.test(parsed.protocol))
      throw new UserError(`"${address}" is no address of a NATS server`, {
        hint: 'give one such as nats://localhost:4222 or tls://queue.example.org:4222',
      });
    if (parsed.username || parsed.password)
      throw new UserError('the address of the NATS server holds a user or a password', {
        hint: 'put them into PARLEY_NATS_USER and PARLEY_NATS_PASSWORD, or PARLEY_NATS_TOKEN',
      });
  }
  if (!addresses.length)
    throw new UserError('no NATS server is named', { hint: 'give one: --nats nats://localhost:4222' });
  return addresses;
}

function refused(servers: string, cause: Error): UserError {
  const message = cause.message ?? String(cause);
  if (cause.name === 'AuthorizationError' || /authorization|authentication/i.test(message))
    return new UserError(`${servers} does not let us in (${message})`, {
      hint: 'set PARLEY_NATS_USER and PARLEY_NATS_PASSWORD, PARLEY_NATS_TOKEN, or PARLEY_NATS_CREDS (the path of a creds file)',
      exitCode: 1,
      cause,
    });
  if (/certificate|tls|ssl|self.signed/i.test(`${message} ${(cause.cause as Error)?.message ?? ''}`))
    return new UserError(`${servers} cannot be reached safely (${message})`, {
      hint: 'let PARLEY_NATS_CA hold the path of the certificate that signed the server’s, and name the server as its certificate does, not by number',
      exitCode: 1,
      cause,
    });
  const code = (cause.cause as NodeJS.ErrnoException | undefined)?.code;
  return new UserError(`no NATS server answers at ${servers} (${code ?? message})`, {
    hint: 'check the address, and that the server is running: nats-server -js -sd FOLDER',
    exitCode: 1,
    cause,
  });
}

async function follow(connection: NatsConnection, told: NonNullable<QueueOptions['onConnection']>): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type === 'disconnect') told({ connected: false, server: status.server });
    else if (status.type === 'reconnect') told({ connected: true, server: status.server });
  }
}
