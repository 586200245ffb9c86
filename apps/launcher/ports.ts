import { createServer } from 'node:net';
import { Trouble } from './say.ts';

/** Port 0 lets the system choose one that is free at this moment. */
export function freePort(): Promise<number> {
  return listenBriefly(0, '127.0.0.1');
}

/** Said before anything is started, so that a taken port costs the reader no minute of waiting. */
export async function requirePort(port: number, host: string): Promise<void> {
  try {
    await listenBriefly(port, host);
  } catch (error) {
    throw new Trouble(sentence((error as NodeJS.ErrnoException).code, port, host));
  }
}

function sentence(code: string | undefined, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} is reserved on this system. Choose one above 1023: PORT=4000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Leave HOST out, or use HOST=0.0.0.0 for all.`;
  return `Port ${port} on ${host} cannot be opened (${code ?? 'unknown reason'}).`;
}

function listenBriefly(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = address !== null && typeof address === 'object' ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
