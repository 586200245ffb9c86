/**
 * Does a thing over and over, never twice at a time: again at once while there is work, after
 * a pause when there was none, and at once when woken.
 */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private woken = false;
  private stopped = false;

  constructor(
    private readonly pass: () => Promise<number>,
    private readonly pauseMilliseconds: number,
    private readonly failed: (error: unknown) => void,
  ) {}

  start(): void {
    this.now();
  }

  now(): void {
    if (this.stopped) return;
    if (this.running !== undefined) {
      this.woken = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.round().finally(() => {
      this.running = undefined;
      if (this.stopped) return;
      if (this.woken) this.now();
      else this.timer = setTimeout(() => this.now(), this.pauseMilliseconds);
    });
  }

  private async round(): Promise<void> {
    this.woken = false;
    try {
      while (!this.stopped && (await this.pass()) > 0);
    } catch (error) {
      this.failed(error);
    }
  }

  /** Resolves when the pass in hand has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }
}
