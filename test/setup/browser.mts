import prepareBuilt from './built.mts';
import { findChromium } from './chromium.ts';

/** Global setup of the tests that look at the running web through a browser. */
export default async function prepareBrowser(): Promise<void> {
  findChromium();
  await prepareBuilt();
}
