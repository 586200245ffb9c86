import { createHash } from 'node:crypto';
import type { Work } from '../transaction/work.js';
import { StoredFile } from './stored-file.entity.js';

/** Keeps the bytes within the act. @returns their SHA-256, hex */
export async function storeFile(work: Work, bytes: Buffer, mediaType: string): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await work.manager
    .createQueryBuilder()
    .insert()
    .into(StoredFile)
    .values({
      sha256,
      mediaType,
      size: bytes.length,
      bytes,
      storedAt: work.now,
      neededAt: work.now,
      lookedAt: work.now,
    })
    // Brought again, it is wanted again.
    .orUpdate(['needed_at'], ['sha256'])
    .execute();
  return sha256;
}
