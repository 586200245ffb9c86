import type { Fact, Refusal, RefusalCode } from './refusals.js';

/** What every rule returns: yes with what follows, or no with the reason. Rules never throw. */
export type Decision<Yes extends object = object> = Allowed<Yes> | Refused;

export type Allowed<Yes extends object = object> = { readonly ok: true } & Readonly<Yes>;

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function allow(): Allowed;
export function allow<const Yes extends object>(yes: Yes): Allowed<Yes>;
export function allow(yes: object = {}): Allowed {
  return { ok: true, ...yes };
}

export function refuse(code: RefusalCode, facts: Readonly<Record<string, Fact>> = {}): Refused {
  return { ok: false, refusal: { ...facts, code } };
}
