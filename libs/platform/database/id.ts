import { v7 } from 'uuid';

/** Ids grow with time (UUID version 7, RFC 9562), so that a keyset by id is a keyset by age. */
export const newId = (): string => v7();
