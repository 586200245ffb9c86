import { sqlStateOf } from '../database/sql-state.js';

/**
 * Postgres: invalid_text_representation, such as an id that is not a UUID; a text with a NUL; a
 * date in a made-up cursor.
 */
const NOT_OF_ITS_TYPE = ['22P02', '22021', '22007', '22008'];

/** What is asked for by an id that cannot be one does not exist; that is all there is to say. */
export function isMalformedId(error: unknown): boolean {
  return NOT_OF_ITS_TYPE.includes(sqlStateOf(error) ?? '');
}
