import { allow, type Decision, refuse } from './decision.js';
import { REASON } from './disposition.js';
import type { Hash } from './hash.js';
import { checkText } from './text-input.js';

export const ROUTE_STATES = ['running', 'completed', 'returned', 'withdrawn'] as const;

export type RouteState = (typeof ROUTE_STATES)[number];

/** One step of a route: the office whose turn it is at that place (by id), and the hash it signed. */
export interface RouteStep {
  readonly id: string;
  /** Place in the route, counted from 1. */
  readonly position: number;
  readonly office: string;
  /** The revision hash named in the sign-off; null until signed. */
  readonly signedHash: Hash | null;
}

export interface Route<Step extends RouteStep = RouteStep> {
  readonly state: RouteState;
  /** The hash of the revision that the route is about. */
  readonly revisionHash: Hash;
  readonly steps: readonly Step[];
}

/** Steps by place, whatever order the rows came in. */
export function inOrder<Step extends RouteStep>(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => a.position - b.position);
}

/** Whose turn it is; null when everyone has signed or the route no longer runs. */
export function currentStep<Step extends RouteStep>(route: Route<Step>): Step | null {
  if (route.state !== 'running') return null;
  return inOrder(route.steps).find((step) => step.signedHash === null) ?? null;
}

/** May a route start over these offices, while another may be under way? */
export function decideRouteStart(
  offices: readonly string[],
  running: Route | null,
): Decision<{ offices: readonly string[] }> {
  if (running?.state === 'running') return refuse('route-running');
  if (offices.length === 0) return refuse('route-has-no-steps');
  return allow({ offices });
}

/**
 * A sign-off binds exactly one hash: the one on the signer's screen must be the route's.
 * `completes` tells that nobody is left to sign.
 */
export function decideSignOff<Step extends RouteStep>(
  route: Route<Step>,
  offices: readonly string[],
  hash: Hash,
): Decision<{ step: Step; hash: Hash; completes: boolean }> {
  const turn = decideTurn(route, offices);
  if (!turn.ok) return turn;
  if (hash !== route.revisionHash)
    return refuse('hash-differs', { expected: route.revisionHash, given: hash });
  const completes = route.steps.every(
    ({ id, signedHash }) => signedHash !== null || id === turn.step.id,
  );
  return allow({ step: turn.step, hash, completes });
}

/** An approver returns the report instead of signing, and says what must be done. */
export function decideReturn<Step extends RouteStep>(
  route: Route<Step>,
  offices: readonly string[],
  remarks: unknown,
): Decision<{ step: Step; remarks: string }> {
  const turn = decideTurn(route, offices);
  if (!turn.ok) return turn;
  if (typeof remarks !== 'string' || remarks.trim() === '')
    return refuse('reason-missing', { ...REASON });
  const checked = checkText(remarks, REASON);
  if (!checked.ok) return checked;
  return allow({ step: turn.step, remarks: checked.text });
}

/** Is it the turn of somebody who holds these offices? */
function decideTurn<Step extends RouteStep>(
  route: Route<Step>,
  offices: readonly string[],
): Decision<{ step: Step }> {
  if (route.state !== 'running') return refuse('route-not-running', { state: route.state });
  const step = currentStep(route);
  if (step === null) return refuse('already-signed');
  if (offices.includes(step.office)) return allow({ step });
  const signed = route.steps.some(
    ({ office, signedHash }) => offices.includes(office) && signedHash !== null,
  );
  const waits = route.steps.some(
    ({ office, signedHash }) => offices.includes(office) && signedHash === null,
  );
  return signed && !waits
    ? refuse('already-signed')
    : refuse('not-your-step', { turnOf: step.office });
}

/**
 * The sign-offs that fall when the text becomes another. A material change voids every signature
 * on other words. One that touches no word (document/compare.ts, whatever a person marked) leaves them standing, save the
 * last step's: only a hash that the last step signed may be published.
 */
export function signOffsVoidedBy<Step extends RouteStep>(
  steps: readonly Step[],
  change: { readonly hash: Hash; readonly material: boolean },
): Step[] {
  const ordered = inOrder(steps);
  return ordered.filter(
    (step, index) =>
      step.signedHash !== null &&
      step.signedHash !== change.hash &&
      (change.material || index === ordered.length - 1),
  );
}

/** The hash that may be published: what the last step of a completed route signed. */
export function approvedHash(route: Route): Hash | null {
  if (route.state !== 'completed') return null;
  return inOrder(route.steps).at(-1)?.signedHash ?? null;
}
