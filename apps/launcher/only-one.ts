import { createConnection, createServer, type Server } from 'node:net';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from './say.ts';

/**
 * One Talqy for one data directory. The lock is a listening socket: the system frees it with the
 * process, even after kill -9, and whoever finds it taken can ask it for the address to go to.
 */
export async function beTheOnlyOne(dataDirectory: string, address: string): Promise<() => void> {
  const place = socketIn(dataDirectory);
  const running = await ask(place);
  if (running !== undefined)
    throw new Trouble(
      `Talqy is already running on this data: ${running}\n` +
        'Stop that one first, or give this one its own data: TALQY_DATA=.data-2 PORT=4001 npm start',
    );
  rmSync(place, { force: true });
  const server = await listen(place, `${address} (process ${process.pid})`);
  return () => {
    server.close();
    rmSync(place, { force: true });
  };
}

/** The address of the Talqy that runs on this data directory, if one does. */
export function runningOn(dataDirectory: string): Promise<string | undefined> {
  return ask(socketIn(dataDirectory));
}

/** Unix socket paths end at about 100 bytes, so the shorter way of naming the same file is taken. */
function socketIn(dataDirectory: string): string {
  const absolute = path.join(dataDirectory, 'talqy.sock');
  const relative = path.relative(process.cwd(), absolute);
  return relative.length < absolute.length ? relative : absolute;
}

function ask(place: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const connection = createConnection(place);
    let answer = '';
    connection.setTimeout(2000, () => connection.destroy());
    connection.on('data', (chunk) => (answer += chunk.toString()));
    connection.on('error', () => undefined);
    connection.on('close', () => resolve(answer || undefined));
  });
}

function listen(place: string, answer: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.end(answer));
    server.once('error', (error) =>
      reject(new Trouble(`The data directory cannot be locked (${error.message}).`)),
    );
    server.listen(place, () => {
      server.unref();
      resolve(server);
    });
  });
}
