import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Path of a Chromium: CHROMIUM_PATH, the system's, or the one that npm installed. Fails loudly where there is none. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
  }
  const installed = SYSTEM.find((path) => existsSync(path));
  if (installed) return installed;
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const path = await sparticuz.executablePath();
  if (path && existsSync(path)) return path;
  throw new Error('no Chromium found: set CHROMIUM_PATH, install chromium, or run "npm ci" for @sparticuz/chromium');
}

/** Starts the browser; without WebGL where the argument says so. */
export async function launchBrowser({ webgl = true } = {}) {
  const args = ['--no-sandbox'];
  if (webgl) args.push('--enable-unsafe-swiftshader');
  return chromium.launch({ executablePath: await findBrowser(), args });
}
