import { Injectable } from '@nestjs/common';
import { isStaff, Rows, type ActContext } from '#libs/platform';
import { REVISION_IS_VISIBLE } from './revision.queries.js';

export interface PictureRow {
  bytes: Buffer;
  mediaType: string;
  /** Whether everyone may see it, so that caches on the way may keep it. */
  isPublic: boolean;
}

const SHA256 = /^[0-9a-f]{64}$/;

@Injectable()
export class PictureQueries {
  constructor(private readonly rows: Rows) {}

  /** A picture of a text that the viewer may see. Staff see every picture, before it is in any text too. */
  async byHash(context: ActContext, sha256: string): Promise<PictureRow | null> {
    if (!SHA256.test(sha256)) return null;
    const picture = await this.rows.one<PictureRow>(
      `select f.bytes, f.media_type as "mediaType", exists (
         select 1 from revision_block b join revision v on v.id = b.revision_id
         where b.kind = 'figure' and position('"/files/' || $2 || '"' in b.content::text) > 0
           and ${REVISION_IS_VISIBLE}) as "isPublic"
       from stored_file f where f.sha256 = $2 and f.media_type like 'image/%'`,
      [false, sha256],
    );
    return picture?.isPublic || isStaff(context.actor) ? picture : null;
  }
}
