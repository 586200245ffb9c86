import { Injectable } from '@nestjs/common';
import { fallbackOrder, type Language } from '#libs/domain';
import {
  footnotesBefore,
  listMarkers,
  referencedIds,
  referenceLabels,
  type Block,
} from '#libs/domain/document';
import { Remembered, Rows } from '#libs/platform';

/** What a block shows of the rest of its text, so that it can be read without it. */
export interface Surroundings {
  /** What an item of a list is marked with. */
  readonly markers: ReadonlyMap<string, string>;
  /** How many footnotes stand before a block; a block that is not named has none before it. */
  readonly notesBefore: ReadonlyMap<string, number>;
  /** What a reference to a block shows, for each block that is referred to. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface ReferenceLabelRow {
  readonly blockId: string;
  readonly label: string;
}

/** Of revisions, which never change: each language of one is worked out once in a process. */
@Injectable()
export class RevisionSurroundings {
  private readonly remembered = new Remembered<Surroundings>(64);

  constructor(private readonly rows: Rows) {}

  of(revisionId: string, language: Language): Promise<Surroundings> {
    return this.remembered.of(`${revisionId} ${language}`, async () => {
      const [first, second, third] = fallbackOrder(language);
      const blocks = await this.rows.many<Block>(
        `select block_id as id, kind, level, ordered, jsonb_build_object($2::text,
           coalesce(content -> $2, content -> $3, content -> $4)) as content
         from revision_block where revision_id = $1 order by position`,
        [revisionId, first, second, third],
      );
      return surroundingsIn(blocks, language);
    });
  }
}

function surroundingsIn(blocks: readonly Block[], language: Language): Surroundings {
  const wanted = referencedIds(blocks);
  return {
    markers: listMarkers(blocks, language),
    notesBefore: new Map([...footnotesBefore(blocks, language)].filter(([, count]) => count > 0)),
    labels: new Map([...referenceLabels(blocks, language)].filter(([id]) => wanted.has(id))),
  };
}

/** What the references of one block show. */
export function labelsIn(content: Block['content'], { labels }: Surroundings): ReferenceLabelRow[] {
  const block: Block = { id: '', kind: 'paragraph', level: null, ordered: null, content };
  return [...referencedIds([block])].flatMap((blockId) => {
    const label = labels.get(blockId);
    return label === undefined ? [] : [{ blockId, label }];
  });
}
