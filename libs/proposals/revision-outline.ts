import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '#libs/domain';
import { outline, type Block, type Section } from '#libs/domain/document';
import { Remembered, Rows } from '#libs/platform';

/** Where the blocks of a revision stand, and under which headings. */
export interface RevisionOutline {
  /** Index of a block in the text. */
  readonly places: ReadonlyMap<string, number>;
  readonly sections: Readonly<Record<Language, readonly Section[]>>;
}

/** Outlines of revisions, which never change: each is worked out once in a process. */
@Injectable()
export class RevisionOutlines {
  private readonly remembered = new Remembered<RevisionOutline>(32);

  constructor(private readonly rows: Rows) {}

  of(revisionId: string): Promise<RevisionOutline> {
    return this.remembered.of(revisionId, () => this.workOut(revisionId));
  }

  private async workOut(revisionId: string): Promise<RevisionOutline> {
    const blocks = await this.rows.many<Block>(
      `select block_id as id, kind, level, ordered,
         case when kind = 'heading' then content else '{}' end as content
       from revision_block where revision_id = $1 order by position`,
      [revisionId],
    );
    return {
      places: new Map(blocks.map(({ id }, index) => [id, index])),
      sections: Object.fromEntries(
        LANGUAGES.map((language) => [language, outline(blocks, language)]),
      ) as Record<Language, Section[]>,
    };
  }
}

/** The innermost section that a block stands in; null before the first heading. */
export function sectionAt(
  { places, sections }: RevisionOutline,
  blockId: string,
  language: Language,
): Section | null {
  const place = places.get(blockId);
  if (place === undefined) return null;
  return sections[language].findLast(({ start }) => start <= place) ?? null;
}
