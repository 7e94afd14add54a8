// The explorer in a real browser: how soon the first picture stands on a machine a quarter as fast, and how long a press
// takes, part by part: the state (pure functions, in Node), the page (from the press to the frame that answers it: matrix and
// counts for a filter, matrix and evidence for a selection), the panel of evidence, which follows a filter in the next frame,
// and the network, which follows in a later one. WebGL is drawn by the processor here; a graphics card draws it in no time.
// So the targets are for the page, which can be read without the network; what the network takes is told beside it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { table } from './measure.mjs';
import { syntheticGraph } from './syntheticGraph.mjs';

export const title = 'Explorer: first picture, filter and select, size';

const STATEMENTS = 5_000;
/** How much slower the processor of the reader is taken to be for the first picture. */
const THROTTLE = 4;
const ROUNDS = 5;
const TARGETS = { seeds: 1_500, large: 4_000, press: 100, page: 400_000 };

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const ms = (value) => `${Math.round(value)} ms`;

/** Runs in the page: notes the end of the first frame that shows matrix and findings, and of the first with the network. */
function watch() {
  const painted = (name) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      window.parleyTimes = { ...window.parleyTimes, [name]: performance.now() };
    };
    // Seen in a callback before the frame is painted, so the message arrives when it has been.
    channel.port2.postMessage(0);
  };
  const wanted = {
    page: () => document.querySelector('[role=gridcell]') && document.querySelector('.findings, .evidence'),
    network: () => {
      const key = document.querySelector('.network-overlay')?.dataset.nodes;
      return Number(key) > 0;
    },
  };
  const look = () => {
    for (const [name, there] of Object.entries(wanted))
      if (there()) {
        painted(name);
        delete wanted[name];
      }
    if (Object.keys(wanted).length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function firstPicture(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => window.parleyTimes?.page && window.parleyTimes?.network, null, { timeout: 60_000 });
  const times = await page.evaluate(() => window.parleyTimes);
  await page.close();
  return times;
}

/** Runs in the page: presses, and waits for the frame that answers and for the picture that follows. */
async function press(selector) {
  const overlay = document.querySelector('.network-overlay');
  const drawn = overlay.dataset.frames;
  performance.mark('pressed');
  const began = performance.now();
  const frame = async () => {
    // Ahead of the timers that go on with the work, which would be counted as part of the frame.
    await new Promise((done) => {
      requestAnimationFrame(() => scheduler.postTask(done, { priority: 'user-blocking' }));
    });
    return performance.now() - began;
  };
  const panel = new Promise((done) => {
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      done(frame());
    });
    watcher.observe(document.querySelector('.panel'), { subtree: true, childList: true, characterData: true });
  });
  document.querySelector(selector).click();
  const answered = await frame();
  performance.mark('answered');
  while (overlay.dataset.frames === drawn && performance.now() - began < 5000)
    await new Promise((done) => setTimeout(done, 4));
  return { page: answered, network: performance.now() - began, panel: await panel };
}

/** Processor time in ms of the page's own thread between the marks of a press: other programs do not change it much. */
async function processorTime(session, work) {
  const events = [];
  const gather = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', gather);
  const options = { transferMode: 'ReportEvents', categories: 'blink.user_timing' };
  await session.send('Tracing.start', options);
  const result = await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', gather);
  const at = (name) => events.find((event) => event.name === name).tts;
  return { ...result, processor: (at('answered') - at('pressed')) / 1000 };
}

const PRESSES = [
  ['filter by stance', '.chip:last-of-type'],
  ['clear the filter', '.filters .clear'],
  ['select a party', '.column-name'],
  ['select a cell', '.cell:not(.empty)'],
  ['select a demand', '.row-name'],
];

async function presses(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => Number(document.querySelector('.network-overlay')?.dataset.nodes) > 0);
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  const found = PRESSES.map(([name]) => ({ name, page: [], processor: [], panel: [], network: [] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, [, selector]] of PRESSES.entries()) {
      const times = await processorTime(session, () => page.evaluate(press, selector));
      for (const part of ['page', 'processor', 'panel', 'network']) found[index][part].push(times[part]);
      await page.waitForTimeout(300);
    }
  await page.close();
  return found.map(({ name, page, processor, panel, network }) => ({
    name,
    page: median(page),
    processor: median(processor),
    panel: median(panel),
    network: median(network),
  }));
}

/** What the same presses cost in the pure functions of viz/state alone. */
function stateTimes(graph, state) {
  const model = state.makeModel(graph);
  const filters = { ...state.NO_FILTERS, stances: ['opposes'] };
  const timed = (work) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const before = performance.now();
      work();
      return performance.now() - before;
    });
    return median(times);
  };
  const show = (choice) => {
    const scene = state.makeScene(model, state.shownStances(model, { ...choice }), true);
    state.makeMatrix(model, scene, 'issue');
    state.stickingPoints(scene);
    state.commonGround(scene);
    return scene;
  };
  const scene = show(state.NO_FILTERS);
  const [pair] = scene.pairs;
  const select = (selection) => () => state.selectedStances(model, scene, selection);
  return [
    timed(() => show(filters)),
    timed(() => show(state.NO_FILTERS)),
    timed(select({ kind: 'party', party: pair.party })),
    timed(select({ kind: 'pair', party: pair.party, demand: pair.demand })),
    timed(select({ kind: 'demand', demand: pair.demand })),
  ];
}

export async function run({ root }) {
  const [others] = loadavg();
  const load = async (path) => (await runnerImport(join(root, path), { configFile: false, root })).module;
  const dist = (path) => import(`../../dist/${path}.js`);
  const [{ launchBrowser }, { sampleGraph }, { toHtml }, ...states] = await Promise.all([
    load('test/browser/findBrowser.ts'),
    load('test/graph/sampleGraph.ts'),
    dist('exports/html'),
    ...['model', 'filtering', 'pairs', 'matrix', 'rankings', 'evidence', 'view'].map((name) =>
      load(`viz/state/${name}.ts`),
    ),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'parley-explorer-'));
  const write = async (name, graph) => {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, await toHtml(graph));
    return pathToFileURL(path).href;
  };
  const large = syntheticGraph(STATEMENTS);
  const addresses = { seeds: await write('seeds', sampleGraph()), large: await write('large', large) };
  const browser = await launchBrowser();
  try {
    const first = {};
    for (const [name, address] of Object.entries(addresses)) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await firstPicture(browser, address));
      first[name] = { page: median(rounds.map(({ page }) => page)), network: median(rounds.map((r) => r.network)) };
    }
    const state = stateTimes(large, Object.assign({}, ...states));
    const pressed = await presses(browser, addresses.large);
    const size = gzipSync(readFileSync(join(root, 'dist/explorer/index.html'))).length;
    const lines = [
      `First picture, processor slowed ${THROTTLE} times, median of ${ROUNDS}:`,
      table([
        ['', 'page', 'network', 'target for the page'],
        ...Object.entries(first).map(([name, { page, network }]) => [
          name === 'large' ? `${STATEMENTS} statements` : name,
          ms(page),
          ms(network),
          `< ${ms(TARGETS[name])}`,
        ]),
      ]),
      '',
      `A press at ${STATEMENTS} statements, median of ${ROUNDS} (target: page < ${ms(TARGETS.press)}):`,
      table([
        ['', 'state', 'page', 'of it processor', 'panel', 'network'],
        ...pressed.map(({ name, page, processor, panel, network }, index) => [
          name,
          `${state[index].toFixed(1)} ms`,
          ms(page),
          ms(processor),
          ms(panel),
          ms(network),
        ]),
      ]),
      '',
      `Page without a graph, gzipped: ${Math.round(size / 1000)} kB (target: < ${TARGETS.page / 1000} kB)`,
    ];
    // Taken before the browser adds its own: on a machine that others use, the figures tell more of them than of the page.
    if (others > cpus().length / 2)
      lines.push('', `The machine was busy before (load ${others.toFixed(1)}): measure again when it is not.`);
    const ok =
      Object.entries(first).every(([name, { page }]) => page < TARGETS[name]) &&
      pressed.every(({ page }) => page < TARGETS.press) &&
      size < TARGETS.page;
    return { lines, ok };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
