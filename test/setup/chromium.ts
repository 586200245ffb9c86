import { findProgram, installPackages } from './debian.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', '/usr/bin/chromium'];

/** Sets `CHROMIUM` for the tests; without a browser it stays unset and they are skipped. */
export function findChromium(): void {
  const given = process.env['CHROMIUM'];
  const found = given ?? findProgram(...NAMES) ?? install();
  if (found) process.env['CHROMIUM'] = found;
  else process.stdout.write('Tests in the browser are skipped: no chromium, no CHROMIUM.\n');
}

/** The fonts are for what the web's own do not cover. */
function install(): string | undefined {
  return installPackages('chromium', 'fonts-dejavu-core') ? findProgram(...NAMES) : undefined;
}
