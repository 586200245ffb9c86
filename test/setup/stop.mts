import { started } from './started.ts';

/** Global teardown: stops what was started, last first. */
export default async function stop(): Promise<void> {
  for (const end of started.splice(0).reverse()) await end();
}
