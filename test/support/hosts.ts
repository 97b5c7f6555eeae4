// Servers for tests: the site on hosts of several kinds, and somebody else who notes what reaches them.
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  readonly port: number;
  /** The addresses that were asked for so far, without the host. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Has a server listen on a free port of this machine, and notes what it is asked for. */
export async function listen(server: Server): Promise<Host> {
  const asked: string[] = [];
  server.on('request', ({ url }) => void asked.push(url ?? ''));
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { port, asked, close };
}

/** Somebody else's server: it lets every origin ask, answers with an empty script or page, and notes sockets as well. */
export async function listenForLeaks(): Promise<Host> {
  const server = createServer(({ url }, response) => {
    const type = url === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end();
  });
  const sockets: string[] = [];
  server.on('upgrade', ({ url }, socket) => {
    sockets.push(url ?? '');
    socket.destroy();
  });
  const host = await listen(server);
  return {
    ...host,
    get asked() {
      return [...host.asked, ...sockets];
    },
  };
}
