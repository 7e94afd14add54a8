import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const text = 'Norway rejects the quota, and Chad demands a ceasefire of 30 days. '.repeat(40);

test('who leaves off in the middle leaves no thread behind that would keep the process alive', async () => {
  const library = pathToFileURL(join(process.env.PARLEY_TEST_DIST!, 'index.js')).href;
  // Threads run compiled code only. The first long text goes to a thread at once, the others wait for one.
  const script = `const { extractCorpus, loadKnowledge } = await import(${JSON.stringify(library)});
    const document = { title: null, date: null, publisher: null, url: null, language: 'en' };
    const text = ${JSON.stringify(text)};
    async function* documents() {
      for (let id = 0; id < 60; id++) yield { ...document, id: String(id), text: id === 30 ? text.repeat(60) : text };
    }
    let found = 0;
    for await (const _ of extractCorpus(documents(), { knowledge: await loadKnowledge(), workers: 2 }))
      if (++found === 28) break;
    console.log(found);`;
  const ended = await new Promise((done) =>
    execFile(process.execPath, ['--input-type=module', '-e', script], { timeout: 50_000 }, (error, stdout) =>
      done(error?.message ?? stdout),
    ),
  );
  expect(ended).toBe('28\n');
});
