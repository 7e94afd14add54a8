import { readFile } from 'node:fs/promises';
import type { Authenticator } from '@nats-io/transport-node';
import { UserError } from '../documents/userError.ts';

/** What the environment says about who connects, and over what. */
export interface Credentials {
  /** One of a creds file, a token, or a user with a password; none if the server asks for none. */
  authenticators: Authenticator[];
  /** Contents of PEM files; null unless the environment names any. */
  tls: { ca?: string; cert?: string; key?: string } | null;
}

/**
 * Reads what the environment holds: `PARLEY_NATS_CREDS` (path of a creds file), `PARLEY_NATS_TOKEN`, or `PARLEY_NATS_USER` with
 * `PARLEY_NATS_PASSWORD`; for TLS `PARLEY_NATS_CA` (who signed the server's certificate), `PARLEY_NATS_CERT` and `PARLEY_NATS_KEY`
 * (the client's own), all paths of PEM files. Secrets never stand on the command line, where other users of the machine see them.
 *
 * @throws UserError for half of a pair, two kinds of credentials, or a file that cannot be read
 */
export async function credentialsFromEnvironment(env: NodeJS.ProcessEnv): Promise<Credentials> {
  const { PARLEY_NATS_USER: user, PARLEY_NATS_PASSWORD: password, PARLEY_NATS_TOKEN: token } = env;
  pair('PARLEY_NATS_USER', 'PARLEY_NATS_PASSWORD', env);
  pair('PARLEY_NATS_CERT', 'PARLEY_NATS_KEY', env);
  const given = ['PARLEY_NATS_CREDS', 'PARLEY_NATS_TOKEN', 'PARLEY_NATS_USER'].filter((name) => env[name]);
  if (given.length > 1)
    throw new UserError(`the environment holds several credentials: ${given.join(' and ')}`, {
      hint: 'keep the one that the server asks for, and unset the others',
    });
  const { credsAuthenticator, tokenAuthenticator, usernamePasswordAuthenticator } = await import(
    '@nats-io/transport-node'
  );
  const creds = await fileOf('PARLEY_NATS_CREDS', env);
  if (creds !== undefined && !/-BEGIN NATS USER JWT-[\s\S]*-BEGIN USER NKEY SEED-/.test(creds))
    throw new UserError(`${env.PARLEY_NATS_CREDS}, which PARLEY_NATS_CREDS names, is no creds file`, {
      hint: 'it holds a user JWT and an NKEY seed, as "nsc generate creds" writes them',
    });
  const [ca, cert, key] = await Promise.all(
    ['PARLEY_NATS_CA', 'PARLEY_NATS_CERT', 'PARLEY_NATS_KEY'].map((name) => fileOf(name, env)),
  );
  const authenticators: Authenticator[] = [];
  if (creds !== undefined) authenticators.push(credsAuthenticator(new TextEncoder().encode(creds)));
  if (token) authenticators.push(tokenAuthenticator(token));
  if (user) authenticators.push(usernamePasswordAuthenticator(user, password));
  return { authenticators, tls: ca !== undefined || cert !== undefined ? { ca, cert, key } : null };
}

function pair(one: string, other: string, env: NodeJS.ProcessEnv): void {
  if (Boolean(env[one]) === Boolean(env[other])) return;
  throw new UserError(`the environment holds ${env[one] ? one : other} without ${env[one] ? other : one}`, {
    hint: `set both ${one} and ${other}`,
  });
}

async function fileOf(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const path = env[name];
  if (!path) return undefined;
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UserError(`${path}, which ${name} names, cannot be read (${(cause as NodeJS.ErrnoException).code})`, {
      hint: `let ${name} hold the path of a file that you may read`,
      cause,
    });
  }
}
