import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const BUILT = path.resolve(import.meta.dirname, '../../dist');

/** A process of the house that may be killed at any moment and is started again at once. */
export class Mortal {
  private child: ChildProcess | undefined;
  private wanted = true;
  /** Settles when the present life is ready; after a kill, the next one. */
  private birth = Promise.withResolvers<void>();
  /** How often it was killed. */
  deaths = 0;

  constructor(
    private readonly script: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  live(): Promise<void> {
    this.child = fork(path.join(BUILT, this.script), {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const { birth } = this;
    this.child.on('message', () => birth.resolve());
    this.child.once('exit', () => {
      if (this.birth === birth) this.birth = Promise.withResolvers<void>();
      if (this.wanted) void this.live();
    });
    return birth.promise;
  }

  ready(): Promise<void> {
    return this.birth.promise;
  }

  /** As a power cut would: no signal it could catch, nothing it could finish. */
  kill(): void {
    this.deaths += 1;
    this.birth = Promise.withResolvers<void>();
    this.child?.kill('SIGKILL');
  }

  async end(): Promise<void> {
    this.wanted = false;
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
}
