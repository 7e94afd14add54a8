import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { MiddlewareHandler } from 'hono';
import { SECURITY_HEADERS } from './securityHeaders.ts';

/** Name or address in a Host header or an origin, without port and brackets, in lower case. */
function hostOf(authority: string): string {
  const withoutPort = authority.startsWith('[') ? authority.replace(/\]:\d+$/, ']') : authority.replace(/:\d+$/, '');
  return withoutPort.replace(/^\[|\]$/g, '').toLowerCase();
}

/**
 * Whether a request names this server the way its own user would: by an address, by "localhost", by this machine's name,
 * or by the name it was told to listen on. A page of the web that points its own name at this machine (DNS
 * rebinding) cannot send such a header.
 */
export function isOwnHost(header: string | undefined, listening: string): boolean {
  if (!header) return false;
  const host = hostOf(header);
  return isIP(host) > 0 || ['localhost', hostname().toLowerCase(), listening.toLowerCase()].includes(host);
}

/** Whether the request comes from a page of this server, or from no page at all (a typed address, a command line tool). */
export function isOwnOrigin(origin: string | undefined, hostHeader: string): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === hostHeader.toLowerCase();
}

/** Refuses requests that another site's page could have sent. */
export function guard(listening: string): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host');
    if (!isOwnHost(host, listening)) return context.text('This server does not answer to that host name.\n', 403);
    if (!isOwnOrigin(context.req.header('origin'), host ?? ''))
      return context.text('This server does not answer to pages of other sites.\n', 403);
    await next();
  };
}

/** The headers that every answer has, for an application that runs without our own HTTP server. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    if (!context.res.headers.has(name)) context.header(name, value);
};
