/** What a mandate lets a person do. A person may hold several. */
export const ROLES = [
  'administrator',
  'coordinator',
  'editor',
  'answering_official',
  'approver',
  'press',
  'representative',
] as const;

export type Role = (typeof ROLES)[number];

/** The offices through which an approver signs, in the order of the usual route. */
export const OFFICES = [
  'department_director',
  'chief_of_staff',
  'head_of_agency',
  'office_of_head_of_state',
] as const;

export type Office = (typeof OFFICES)[number];
