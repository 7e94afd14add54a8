import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  /** Everything that the server wrote. */
  text: string;
  status: number | null;
  head: string;
  body: string;
}

/**
 * What a server writes on a connection of its own, until one of both ends it.
 *
 * @param send what is written first, or a function that goes on writing
 */
export function rawRequest(port: number, send: string | ((socket: Socket) => void)): Promise<RawAnswer> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    // To be cut off while writing is one of the answers that are tested.
    socket.on('error', () => {});
    socket.on('close', () => {
      const text = Buffer.concat(parts).toString();
      const [head = '', ...rest] = text.split('\r\n\r\n');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
      done({ text, head, body: rest.join('\r\n\r\n'), status: status ? Number(status) : null });
    });
    socket.on('connect', () => (typeof send === 'string' ? socket.write(send) : send(socket)));
  });
}

/** A whole request that asks to end the connection after it. */
export function requestText(line: string, headers: Record<string, string | number> = {}, body = ''): string {
  const all = { Host: 'localhost', Connection: 'close', ...headers };
  return `${line} HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}`;
}
