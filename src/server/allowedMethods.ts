import type { Hono } from 'hono';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The methods that an address answers to; none if there is nothing at it. */
export function allowedMethods(app: Hono, path: string): string[] {
  const answers = (method: string) => app.router.match(method, path)[0].some(([[, route]]) => route.method === method);
  return METHODS.filter(answers).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}
