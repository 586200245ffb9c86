/**
 * `npm test`: everything, in three passes, and one closing line. What needs a browser comes after what
 * does not; in the last pass, tests that kill real processes have the machine to themselves.
 * With arguments it is one pass of Jest with these: `npm test -- --selectProjects rules`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Outcome {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that fell before their first test. */
  readonly numRuntimeErrorTestSuites: number;
}

const SIDE_BY_SIDE = ['--selectProjects', 'rules', 'rooms', 'journeys', 'hostile'];
const IN_THE_BROWSER = ['--maxWorkers=2', '--selectProjects', 'browser'];
const ALONE = ['--maxWorkers=1', '--selectProjects', 'launcher', 'chaos'];

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'talqy-test-run-'));
const given = process.argv.slice(2);
const passes = given.length > 0 ? [given] : [SIDE_BY_SIDE, IN_THE_BROWSER, ALONE];

const outcomes = passes.map(runJest);
rmSync(folder, { recursive: true });
const total = (count: (outcome: Outcome) => number): number =>
  outcomes.reduce((sum, outcome) => sum + (outcome ? count(outcome) : 0), 0);

// A pass that could not even begin has failed once; it has no tests to count.
const fallen = outcomes.filter((outcome) => !outcome).length;
const passed = total((outcome) => outcome.numPassedTests);
const failed = fallen + total((it) => it.numFailedTests + it.numRuntimeErrorTestSuites);
const skipped = total((outcome) => outcome.numPendingTests + outcome.numTodoTests);
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

function runJest(args: string[], index: number): Outcome | undefined {
  const file = path.join(folder, `${index}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${file}`,
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  // A teardown that fails, for example, ends Jest with an error after all tests have passed.
  if (status !== 0) process.exitCode = 1;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  } catch {
    return undefined;
  }
}
