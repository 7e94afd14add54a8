import type { Browser, Page } from 'playwright-core';
import { withoutWebGl } from './findBrowser.ts';

// A browser on a machine that others keep busy can lose a test that has nothing wrong with it. As Playwright does on CI, a lost
// test is played once more, and what was wrong at first is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** Opens a page and collects what should not happen: errors, and requests to anywhere but the page's own origin. */
export async function openPage(
  browser: Browser,
  address: string,
  options: Parameters<Browser['newContext']>[0] & { webgl?: boolean } = {},
) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 760 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const origin = new URL(address).origin;
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.protocol === 'file:' ? address.startsWith('file:') : url.origin === origin;
    if (!own && !['data:', 'blob:'].includes(url.protocol)) problems.push(`request to ${request.url()}`);
  });
  if (options.webgl === false) await withoutWebGl(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Parley' }).waitFor();
  return { page, problems, close: () => context.close() };
}

/** The page's address once its fragment holds, or with an empty text is, `part`: it is written after what it tells is shown. */
export async function addressWith(page: Page, part: string): Promise<string> {
  await page.waitForFunction((wanted) => (wanted === '' ? location.hash === '' : location.hash.includes(wanted)), part);
  return page.evaluate(() => location.href);
}

/** A point of the screen on the line between two nodes, `share` of the way. */
export async function onLine(page: Page, from: string, to: string, share: number): Promise<{ x: number; y: number }> {
  await page.waitForFunction((id) => window.parleyNetwork?.locate(id), from);
  return page.evaluate(
    ([a, b, part]) => {
      const box = document.querySelector('.canvas')?.getBoundingClientRect();
      const [start, end] = [window.parleyNetwork?.locate(a), window.parleyNetwork?.locate(b)];
      if (!box || !start || !end) throw new Error('the network does not show these nodes');
      return { x: box.x + start.x + (end.x - start.x) * part, y: box.y + start.y + (end.y - start.y) * part };
    },
    [from, to, share] as const,
  );
}
