/**
 * Every job there is. A job carries the id of a follow-up and nothing else; what it is about
 * stands in the database. Each name has one handler, checked when the worker starts.
 */
export const JOB_NAMES = [
  'tell-people',
  'tell-media',
  'send-mail',
  'place-anchors',
  'call-approver',
  'prepare-release',
  'publish-release',
] as const;

export type JobName = (typeof JOB_NAMES)[number];
