import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/domain';
import { findIn } from '#libs/domain/writing';
import { Rows } from '#libs/platform';

export interface FoundPlaceRow {
  blockId: string;
  position: number;
  /** UTF-16 offsets into the block's plain text. */
  start: number;
  end: number;
  before: string;
  exact: string;
  after: string;
}

export interface FoundWordsRow {
  places: FoundPlaceRow[];
  /** There are more than are told. */
  more: boolean;
}

const MOST = 100;
const CONTEXT = 40;
const MOST_CHARACTERS = 200;

/** Looks for words in a whole revision, so that nobody has to load it to find them. */
@Injectable()
export class FoundWordsQueries {
  constructor(private readonly rows: Rows) {}

  /** In the order of the text. Ask for the revision first: it says whether the viewer may. */
  async in(revisionId: string, words: string, language: Language): Promise<FoundWordsRow> {
    const wanted = words.replaceAll('\0', '').trim().slice(0, MOST_CHARACTERS);
    if (wanted === '') return { places: [], more: false };
    const search = { words: wanted, matchCase: false, wholeWords: false };
    const like = `%${wanted.replace(/[\\%_]/g, '\\$&').replace(/[ \u00a0]+/g, '%')}%`;
    const rows = await this.rows.many<{ blockId: string; position: number; text: string }>(
      `select block_id as "blockId", position, text ->> $2 as text from revision_block
       where revision_id = $1 and text ->> $2 ilike $3 order by position limit $4`,
      [revisionId, language, like, MOST + 1],
    );
    const places = rows.flatMap(({ blockId, position, text }) =>
      findIn({ type: 'text', text }, search).map(({ start, end }) => ({
        blockId,
        position,
        start,
        end,
        ...surrounded(text, start, end),
      })),
    );
    return { places: places.slice(0, MOST), more: places.length > MOST || rows.length > MOST };
  }
}

/** The place with whole words around it. */
function surrounded(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const begins = start <= CONTEXT;
  const ends = end + CONTEXT >= text.length;
  return {
    before: begins ? before : before.replace(/^\S*\s*/, '… '),
    exact: text.slice(start, end),
    after: ends ? after : after.replace(/\s*\S*$/, ' …'),
  };
}
