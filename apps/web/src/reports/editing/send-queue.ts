import type { Sent, TextState } from './text-state.js';

export interface Task {
  /** The block whose version this changes. */
  blockId: string;
  send: () => Promise<Sent | null>;
}

interface Told {
  saving: (saving: TextState['saving']) => void;
  sent: (task: Task, sent: Sent | null) => void;
  /** Nothing waits any more. */
  empty: () => void;
}

/** Between two tries while the server cannot be reached. */
const RETRY = 10_000;

/** One change at a time, in the order they were made; while nobody answers, the first is tried again. */
export class SendQueue {
  private readonly tasks: Task[] = [];
  private running = false;
  private again: () => void = () => undefined;

  constructor(private readonly tell: Told) {}

  get busy(): boolean {
    return this.running;
  }

  add(task: Task): void {
    this.tasks.push(task);
    void this.run();
  }

  /** The server may be within reach again. */
  wake(): void {
    this.again();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let task = this.tasks[0]; task; task = this.tasks[0]) {
      this.tell.saving('saving');
      const sent = await task.send();
      if (sent?.kind === 'unreached') {
        this.tell.saving('kept');
        await this.untilRetry();
        continue;
      }
      this.tasks.shift();
      this.tell.sent(task, sent);
    }
    this.running = false;
    this.tell.saving('saved');
    this.tell.empty();
  }

  private untilRetry(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, RETRY);
      this.again = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
