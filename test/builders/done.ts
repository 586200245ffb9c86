import type { Outcome } from '#libs/platform';

/** What an act returned; a refusal fails the test with its code. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
}
