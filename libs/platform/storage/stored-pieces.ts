import type { Work } from '../transaction/work.js';

/** A row comes over the wire as text and lies in memory four times while it is read. */
const PIECE_BYTES = 1024 * 1024;

/** The bytes of a kept file in their order, a megabyte at a time. */
export async function* storedPieces(work: Work, sha256: string): AsyncGenerator<Buffer> {
  for (let at = 1; ; at += PIECE_BYTES) {
    const [row] = await work.query<{ piece: Buffer }>(
      'select substring(bytes from $2::int for $3::int) as piece from stored_file where sha256 = $1',
      [sha256, at, PIECE_BYTES],
    );
    if (row === undefined || row.piece.length === 0) return;
    yield row.piece;
  }
}
