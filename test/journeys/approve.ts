import type { Company } from './cast.js';

export const OFFICES = [
  'department_director',
  'chief_of_staff',
  'head_of_agency',
  'office_of_head_of_state',
] as const;
const persona = (office: string): string => office.replaceAll('_', '-');

export interface Route {
  readonly id: string;
  readonly state: string;
  readonly steps: { readonly id: string; readonly office: { readonly key: string } }[];
}

export const planOf = ({ cast }: Company) =>
  OFFICES.map((office) => ({ officeId: cast.offices.get(office) }));

export function startRoute(company: Company, reportId: string, revisionId: string): Promise<Route> {
  return company
    .as('coordinator')
    .act<Route>(
      'startRoute(input: $input)',
      'Route',
      'id state steps { id office { key } }',
      '$input: StartRouteInput!',
      { input: { reportId, revisionId, steps: planOf(company) } },
    );
}

/** The holder of the office signs exactly this hash. @returns the route's state afterwards */
export async function signOff(
  { as }: Company,
  route: Route,
  office: (typeof OFFICES)[number],
  hash: string,
): Promise<string> {
  const stepId = route.steps.find((step) => step.office.key === office)?.id;
  const signed = await as(persona(office)).act<Route>(
    'signOff(stepId: $stepId, hash: $hash)',
    'Route',
    'id state',
    '$stepId: ID!, $hash: String!',
    { stepId, hash },
  );
  return signed.state;
}

export async function returnReport(
  { as }: Company,
  route: Route,
  office: (typeof OFFICES)[number],
  remarks: string,
): Promise<void> {
  const stepId = route.steps.find((step) => step.office.key === office)?.id;
  await as(persona(office)).act(
    'returnReport(stepId: $stepId, remarks: $remarks)',
    'Route',
    'state',
    '$stepId: ID!, $remarks: String!',
    {
      stepId,
      remarks,
    },
  );
}
