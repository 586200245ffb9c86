import type { Language } from '#libs/domain';
import type { CaretChange } from '#libs/domain/writing';
import type { KnownChange } from './text-state.js';

/** As many of a block as somebody's caret may be behind. */
const MOST = 100;

/** What led each block to its last versions, to move carets along with. */
export class RecentChanges {
  private readonly known = new Map<string, KnownChange[]>();

  add(change: KnownChange): void {
    const before = this.known.get(change.blockId) ?? [];
    if (before.some(({ version }) => version === change.version)) return;
    this.known.set(change.blockId, [...before, change].slice(-MOST));
  }

  of(blockId: string, language: Language): CaretChange[] {
    const changes = this.known.get(blockId) ?? [];
    return changes.map(({ version, steps }) => ({ version, steps: steps[language] ?? [] }));
  }
}
