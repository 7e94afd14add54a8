import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../documents/userError.ts';

/** Where a request goes and how often it is tried. */
export interface EndpointOptions {
  /** Value of the `Authorization` header; none if null. */
  authorization: string | null;
  /** How often a request is sent again after the network failed or the server was busy. */
  retries?: number;
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  pauseMs?: number;
  /** Milliseconds after which an answer is no longer waited for. */
  timeoutMs?: number;
}

const BUSY = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * The `Authorization` header that the environment asks for: `PARLEY_ENDPOINT_TOKEN` as a bearer token, or
 * `PARLEY_ENDPOINT_USER` and `PARLEY_ENDPOINT_PASSWORD` as basic authentication. Secrets never stand on the command line, where
 * other users of the machine see them.
 *
 * @returns null if the environment holds none
 * @throws UserError for half of a pair
 */
export function authorizationFromEnvironment(env: NodeJS.ProcessEnv): string | null {
  const { PARLEY_ENDPOINT_TOKEN: token, PARLEY_ENDPOINT_USER: user, PARLEY_ENDPOINT_PASSWORD: password } = env;
  if (token) return `Bearer ${token}`;
  if (!user && !password) return null;
  if (user && password !== undefined) return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
  throw new UserError('the environment holds half of a name and password', {
    hint: 'set both PARLEY_ENDPOINT_USER and PARLEY_ENDPOINT_PASSWORD, or PARLEY_ENDPOINT_TOKEN',
    exitCode: 2,
  });
}

/**
 * @throws UserError unless it is an http or https address without a name and password in it
 */
export function checkEndpoint(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol))
    throw new UserError(`"${url}" is no address of an endpoint`, {
      hint: 'give an address such as http://localhost:3030/talks/sparql',
      exitCode: 2,
    });
  if (address.username || address.password)
    throw new UserError('the address of the endpoint holds a password', {
      hint: 'put it into PARLEY_ENDPOINT_USER and PARLEY_ENDPOINT_PASSWORD instead',
      exitCode: 2,
    });
  return address;
}

/**
 * Sends a request; tries again where the network failed or the server is busy, which is safe since every request of Parley may be
 * repeated.
 *
 * @returns the answer of a request that succeeded
 * @throws UserError that tells which endpoint refused or failed, and what it said
 */
export async function request(url: URL, init: RequestInit, options: EndpointOptions): Promise<Response> {
  const { authorization, retries = 3, pauseMs = 500, timeoutMs = 120_000 } = options;
  const headers = {
    ...(init.headers as Record<string, string>),
    ...(authorization ? { Authorization: authorization } : {}),
  };
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= retries;
    try {
      const response = await fetch(url, {
        ...init,
        headers,
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      if (response.ok) return response;
      if (last || !BUSY.has(response.status)) throw await refused(url, response);
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (last) throw unreachable(url, error);
    }
    await wait(pauseMs * 2 ** attempt);
  }
}

async function refused(url: URL, response: Response): Promise<UserError> {
  const words = (await response.text().catch(() => ''))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const said = words ? `: ${words.slice(0, 300)}` : '';
  const hints: Record<number, string> = {
    401: 'set PARLEY_ENDPOINT_USER and PARLEY_ENDPOINT_PASSWORD, or PARLEY_ENDPOINT_TOKEN',
    403: 'the account may not do this there; ask the one who runs the store',
    404: 'look the address up in the documentation of the store: queries, updates and graphs often have one each',
    405: 'this address takes no such request: try the other --method, or another address',
    415: 'this address takes no such request: try the other --method, or another address',
  };
  return new UserError(`${url.href} refused with ${response.status} ${response.statusText}${said}`, {
    hint: hints[response.status] ?? 'the message is the server’s own',
    exitCode: 1,
  });
}

function unreachable(url: URL, cause: unknown): UserError {
  const { name, message, cause: inner } = cause as Error & { cause?: { code?: string; message?: string } };
  const why = name === 'TimeoutError' ? 'it did not answer in time' : (inner?.code ?? inner?.message ?? message);
  return new UserError(`${url.href} cannot be reached (${why})`, {
    hint: 'check the address, and that the server is running',
    exitCode: 1,
    cause,
  });
}
