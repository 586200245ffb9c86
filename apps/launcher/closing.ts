import { complain, say } from './say.ts';

type Close = () => Promise<void> | void;

/** npm passes Ctrl-C on although the terminal has delivered it already; that is one press, not two. */
const SAME_PRESS_MS = 400;

/**
 * What has been opened, closed in the opposite order: on Ctrl-C, SIGTERM, a closed terminal or a fault.
 * A second Ctrl-C does not wait.
 */
export class Closing {
  private readonly opened: { close: Close; force: (() => void) | undefined }[] = [];
  private began: number | undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => this.onSignal());
  }

  add(close: Close, force?: () => void): void {
    this.opened.push({ close, force });
  }

  async close(code: number): Promise<never> {
    this.began ??= Date.now();
    for (const { close } of [...this.opened].reverse())
      try {
        await close();
      } catch (error) {
        complain(error);
        code = 1;
      }
    process.exit(code);
  }

  /** For a fault while starting or running; one that only follows from closing is not told. */
  async fail(error: unknown): Promise<void> {
    if (this.began !== undefined) return;
    complain(error);
    await this.close(1);
  }

  private onSignal(): void {
    if (this.began === undefined) {
      say('\nStopping …');
      void this.close(0);
    } else if (Date.now() - this.began > SAME_PRESS_MS) {
      for (const { force } of this.opened) force?.();
      process.exit(130);
    }
  }
}
