/**
 * Makes `node_modules` hold exactly what `package-lock.json` says, whatever Node the machine has.
 * Runs before every npm script that needs the dependencies; afterwards npm finds the pinned Node 24
 * in `node_modules/.bin`. Plain JavaScript on purpose: nothing is installed yet when it runs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 18;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const at = (...parts) => path.join(root, ...parts);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
  giveUp(`Talqy needs Node ${OLDEST_NODE} or newer to set itself up; this is ${process.version}.`);
if (!isInstalled()) await install();

function isInstalled() {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  const complete = Object.entries(wanted).every(
    ([place, entry]) => place === '' || entry.optional || place in present,
  );
  const exact = Object.entries(present).every(
    ([place, entry]) => wanted[place]?.version === entry.version,
  );
  return complete && exact && pinnedNodeRuns();
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(at(lockFile), 'utf8')).packages;
  } catch {
    return giveUp(`${lockFile} cannot be read. Restore it: git checkout package-lock.json`);
  }
}

function pinnedNodeRuns() {
  return spawnSync(at('node_modules/.bin/node'), ['--version']).status === 0;
}

async function install() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Installing the dependencies of Talqy (about a minute) …');
  const heartbeat = setInterval(() => console.log(`  still installing, ${seconds()} s`), 10_000);
  const { code, errors } = await npmCi();
  clearInterval(heartbeat);
  if (code !== 0) giveUp(`${errors.trim()}\n\n${explain(errors)}`.trim());
  if (!pinnedNodeRuns())
    giveUp(
      'The dependencies are there, but the Node they bring does not run. ' +
        'If npm is set to ignore install scripts, allow them: npm config delete ignore-scripts',
    );
  console.log(`  installed in ${seconds()} s`);
}

function npmCi() {
  return new Promise((resolve) => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const child = spawn(
      npm,
      ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'],
      {
        cwd: root,
        stdio: ['inherit', 'inherit', 'pipe'],
        shell: process.platform === 'win32',
      },
    );
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', (error) => resolve({ code: 1, errors: String(error) }));
    child.on('close', (code) => resolve({ code, errors }));
  });
}

function explain(errors) {
  const reasons = [
    [/ENOSPC/, 'The disk is full: free about 1 GB and start again.'],
    [/EACCES|EPERM|EROFS/, `This folder cannot be written to: ${root}`],
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
      'The npm registry cannot be reached: check the connection or the proxy and start again.',
    ],
    [/EUSAGE/, 'package.json and package-lock.json disagree: run npm install, then start again.'],
    [/ENOENT.*npm|spawn npm/, 'npm was not found on the PATH.'],
  ];
  const known = reasons.find(([sign]) => sign.test(errors));
  return known ? known[1] : 'The dependencies could not be installed; the reason stands above.';
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
