import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

const PORTS_TO_TRY = 20;

/**
 * Serves a built site on the loopback interface.
 * @param port the first port to try; 0 lets the system choose
 */
export async function serveSite(
  folder: string,
  port: number,
): Promise<{ address: string; server: Server }> {
  const notFound = await readFile(join(folder, '404.html'), 'utf8').catch(() => 'Not found');
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  const chosen = await listen(server, port, port === 0 ? 1 : PORTS_TO_TRY);
  return { address: `http://localhost:${chosen}/`, server };
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', fail);
        done();
      });
    });
  } catch (error) {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!inUse || tries <= 1) throw error;
    return listen(server, port + 1, tries - 1);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
