import { useState } from 'react';

export type Pieces<Piece> = ReadonlyMap<string, Piece>;

/** @returns what was found under these names; null when nothing could be read */
type Read<Piece> = (names: readonly string[], anew: boolean) => Promise<Pieces<Piece> | null>;

/** As many are asked for together when all are read again. */
const TOGETHER = 40;

/** Reads pieces of something long as they are wanted, each once. */
class PieceReader<Piece> {
  readonly #wanted = new Set<string>();
  readonly #unread = new Set<string>();

  constructor(
    known: Pieces<Piece>,
    private readonly read: Read<Piece>,
    private readonly show: (change: (before: Pieces<Piece>) => Pieces<Piece>) => void,
    private readonly fail: (failed: boolean) => void,
  ) {
    for (const name of known.keys()) this.#wanted.add(name);
  }

  readonly need = (names: readonly string[]): void => {
    const fresh = names.filter((name) => !this.#wanted.has(name));
    if (fresh.length === 0) return;
    for (const name of fresh) this.#wanted.add(name);
    void this.#bring(fresh, false);
  };

  /** Asks again for what could not be read. */
  readonly again = (): void => this.need([...this.#unread]);

  /** What was read may be another by now; what is shown stays until it has come. */
  readonly readAgain = (names: readonly string[] = [...this.#wanted]): void => {
    for (let at = 0; at < names.length; at += TOGETHER)
      void this.#bring(names.slice(at, at + TOGETHER), true);
  };

  async #bring(names: readonly string[], anew: boolean): Promise<void> {
    const found = await this.read(names, anew);
    for (const name of names) {
      if (found) this.#unread.delete(name);
      else {
        this.#unread.add(name);
        this.#wanted.delete(name);
      }
    }
    this.fail(this.#unread.size > 0);
    if (found) this.show((before) => new Map([...before, ...found]));
  }
}

/**
 * The pieces of one thing by their names. What they are pieces of may not change while the component
 * stands: another text is another component (`key`). @param known those that came beforehand
 */
export function usePieces<Piece>(read: Read<Piece>, known: Pieces<Piece> = new Map()) {
  const [pieces, show] = useState(known);
  const [failed, fail] = useState(false);
  const [reader] = useState(() => new PieceReader(known, read, show, fail));
  const { need, again, readAgain } = reader;
  return { pieces, failed, need, again, readAgain };
}
