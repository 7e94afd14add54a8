import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Debian's package puts it where only root's PATH looks. */
const PLACES = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
const BINARY = PLACES.map((folder) => join(folder, 'nats-server')).find((path) => existsSync(path));

/** `describe` where there is a nats-server; elsewhere the tests are skipped, and standard error says so. */
export const describeWithNats: jest.Describe = BINARY ? describe : skippedLoudly();

function skippedLoudly(): jest.Describe {
  process.stderr.write(
    '\nSKIPPED: there is no nats-server on this machine, so the tests of the queue do not run. Install it: apt-get install nats-server\n\n',
  );
  return describe.skip;
}

/** Ports of loopback that are free now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((done, fail) => {
          const server = createServer().once('error', fail);
          server.listen(0, '127.0.0.1', () => done(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

/** A nats-server with a folder of its own, on loopback. */
export class NatsServer {
  readonly name: string;
  readonly url: string;
  private readonly child: ChildProcess;
  private log = '';

  private constructor(name: string, port: number, child: ChildProcess) {
    this.name = name;
    this.url = `nats://127.0.0.1:${port}`;
    this.child = child;
    child.stderr!.setEncoding('utf8').on('data', (text) => (this.log += text));
  }

  /**
   * @param lines of its configuration besides name, address and JetStream
   * @param jetStream false for a server without it
   */
  static async start(
    folder: string,
    {
      name = 'single',
      port,
      lines = [],
      jetStream = true,
    }: { name?: string; port?: number; lines?: string[]; jetStream?: boolean } = {},
  ): Promise<NatsServer> {
    const chosen = port ?? (await freePorts(1))[0];
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const config = [
      `server_name: ${name}`,
      `listen: "127.0.0.1:${chosen}"`,
      ...(jetStream ? [`jetstream: { store_dir: "${own}" }`] : []),
      ...lines,
    ];
    writeFileSync(join(own, 'server.conf'), `${config.join('\n')}\n`);
    const child = spawn(BINARY!, ['-c', join(own, 'server.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
    const server = new NatsServer(name, chosen, child);
    await server.heard(/Server is ready/);
    return server;
  }

  /** Three servers, each of which knows the others, with a leader for their streams. */
  static async cluster(folder: string): Promise<NatsServer[]> {
    const names = ['one', 'two', 'three'];
    const ports = await freePorts(6);
    const routes = ports.slice(3).map((port) => `"nats://127.0.0.1:${port}"`);
    const servers = await Promise.all(
      names.map((name, at) =>
        NatsServer.start(folder, {
          name,
          port: ports[at],
          lines: [`cluster: { name: parley, listen: "127.0.0.1:${ports[3 + at]}", routes: [${routes.join(', ')}] }`],
        }),
      ),
    );
    await Promise.any(
      servers.map((server) =>
        server.heard(/JetStream cluster new metadata leader|Self is new JetStream cluster metadata leader/),
      ),
    );
    return servers;
  }

  /** Waits until it has written something to its log. */
  async heard(words: RegExp): Promise<void> {
    for (let tries = 0; !words.test(this.log); tries++) {
      if (this.child.exitCode !== null || tries > 1200) throw new Error(`nats-server ${this.name}: ${this.log}`);
      await wait(50);
    }
  }

  /** As a machine that loses its power. */
  kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return Promise.resolve();
    return new Promise((ended) => {
      this.child.once('exit', () => ended());
      this.child.kill('SIGKILL');
    });
  }
}

/** A certificate for localhost that signs itself, as PEM files; null where there is no openssl. */
export function selfSigned(folder: string): { cert: string; key: string } | null {
  const [cert, key] = [join(folder, 'server.pem'), join(folder, 'server.key')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  try {
    execFileSync('openssl', [...request, '-addext', 'subjectAltName=DNS:localhost', '-out', cert, '-keyout', key], {
      stdio: 'ignore',
    });
    return { cert, key };
  } catch {
    process.stderr.write('\nSKIPPED: there is no openssl on this machine, so TLS to the queue is not tested\n\n');
    return null;
  }
}
