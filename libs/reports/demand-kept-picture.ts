import { StoredFile, refuse, type Work } from '#libs/platform';
import type { NodeJson } from '#libs/domain/document';

const KEPT = /^\/files\/(.*)$/;

/** A figure that names a file of the house must name a picture that is there. */
export async function demandKeptPicture(work: Work, node: NodeJson): Promise<void> {
  const sha256 = KEPT.exec(String(node.attrs?.['src'] ?? ''))?.[1];
  if (sha256 === undefined) return;
  // Held until the text shows it, so that it is not thrown away in between.
  const file = await work.manager.findOne(StoredFile, {
    where: { sha256 },
    lock: { mode: 'pessimistic_read' },
  });
  if (!file?.mediaType.startsWith('image/')) refuse('file-not-image');
}
