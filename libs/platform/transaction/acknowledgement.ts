import { refuse } from '../refusals/refused.js';
import type { Work } from './work.js';

interface Kept {
  act: string;
  answer: unknown;
}

/**
 * Does an act once for each idempotency key. A second request with the key waits for the
 * first one's commit (the unique key makes it) and then gets the first one's answer.
 */
export async function acknowledge<T>(work: Work, act: string, body: () => Promise<T>): Promise<T> {
  const { actor, idempotencyKey } = work.context;
  if (idempotencyKey === undefined || actor.kind !== 'person') return body();
  const id = [actor.personId, idempotencyKey];
  const taken = await work.query(
    `insert into acknowledgement (person_id, key, act, at) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [...id, act, work.now],
  );
  if (taken.length === 0) {
    const [kept] = await work.query<Kept>(
      'select act, answer from acknowledgement where person_id = $1 and key = $2',
      id,
    );
    if (kept?.act !== act) refuse('idempotency-mismatch');
    return kept.answer as T;
  }
  const answer = await body();
  await work.query('update acknowledgement set answer = $3 where person_id = $1 and key = $2', [
    ...id,
    JSON.stringify(answer ?? null),
  ]);
  return answer;
}
