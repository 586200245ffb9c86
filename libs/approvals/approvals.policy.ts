import { currentStep, inOrder, type RouteStep as SignedStep } from '#libs/domain';
import { mandateFor, refuse, type Actor } from '#libs/platform';
import { reportActsOf, type ReportStanding } from '#libs/reports';
import type { LockedRoute } from './lock-route.js';

export const ROUTE_ACTS = ['sign_off', 'return_report', 'withdraw_route'] as const;

export type RouteAct = (typeof ROUTE_ACTS)[number];

/** The offices whose seal somebody holds, by id. An office signs wherever its organisation is. */
export function officesOf(actor: Actor): string[] {
  if (actor.kind !== 'person') return [];
  return actor.mandates
    .filter(({ role }) => role === 'approver')
    .flatMap(({ officeId }) => officeId ?? []);
}

/** Ends the act for everyone without an office; whose turn it is, the route decides. */
export function demandOffices(actor: Actor): string[] {
  if (actor.kind === 'visitor') refuse('not-signed-in');
  if (mandateFor(actor, ['approver']) === undefined) refuse('not-permitted');
  return officesOf(actor);
}

/** What the viewer may do to the route now. */
export function routeActsOf(
  actor: Actor,
  report: ReportStanding,
  route: Pick<LockedRoute, 'state' | 'revisionHash'> & { readonly steps: readonly SignedStep[] },
): RouteAct[] {
  const step = currentStep({ ...route, steps: inOrder(route.steps) });
  if (step === null) return [];
  const acts: RouteAct[] = officesOf(actor).includes(step.office)
    ? ['sign_off', 'return_report']
    : [];
  return reportActsOf(actor, report, ['withdraw_route']).length > 0
    ? [...acts, 'withdraw_route']
    : acts;
}
