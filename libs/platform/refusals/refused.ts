import type { Decision, Fact, RefusalCode } from '#libs/domain';

/** A thing a refusal points at, such as a proposal that holds the route. `label` is for the reader. */
export interface RefusalPlace {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
}

/** What was refused and why. Facts fill the sentences of the catalogue (`refusals.json`). */
export interface RefusalData {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly places?: readonly RefusalPlace[];
  /** What stands there now, for a stale edit: the other's change, so that nothing is lost. */
  readonly current?: unknown;
}

/** Ends an act and rolls its transaction back; the unit of work turns it into an outcome. */
export class Refused extends Error {
  constructor(readonly refusal: RefusalData) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

export function refuse(code: RefusalCode, rest: Omit<RefusalData, 'code'> = {}): never {
  throw new Refused({ code, ...rest });
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: RefusalData };

/** Passes a decision's answer on, or ends the act with the decision's refusal. */
export function demand<T extends object>(decision: Decision<T>, field?: string): T {
  if (decision.ok) return decision;
  const { code, ...facts } = decision.refusal;
  throw new Refused({ code, facts, ...(field === undefined ? {} : { field }) });
}
