import { QueryFailedError } from 'typeorm';

/** Postgres: invalid_text_representation, such as an id that is not a UUID. */
const NOT_OF_ITS_TYPE = '22P02';

/** What is asked for by an id that cannot be one does not exist; that is all there is to say. */
export function isMalformedId(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { code?: string }).code === NOT_OF_ITS_TYPE
  );
}
