import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

/**
 * What Postgres calls the fault, whichever way the query took.
 * @returns the five characters of SQLSTATE (PostgreSQL, appendix A), or null for any other error
 */
export function sqlStateOf(error: unknown): string | null {
  const told: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return told instanceof DatabaseError ? (told.code ?? null) : null;
}
