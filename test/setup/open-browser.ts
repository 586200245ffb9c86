import { describe } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';

/** Without a browser on the machine the tests are skipped and counted so. */
export const describeInBrowser = process.env['CHROMIUM'] ? describe : describe.skip;

/** Headless, without the talk with its maker's servers that would be refused or only slow tests down. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
