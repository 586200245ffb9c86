import { buildServer, buildWeb } from '../../apps/launcher/build/build.ts';
import startServers from './servers.mts';

/** Global setup of the projects that run the real processes: servers, and everything built. */
export default async function prepareBuilt(): Promise<void> {
  await buildServer();
  await buildWeb();
  await startServers();
}
