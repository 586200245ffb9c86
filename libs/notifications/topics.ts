/** What a person may choose not to be told by mail. What concerns the person's own mandates always comes. */
export const TOPICS = [
  'consultations',
  'meetings',
  'proposals',
  'answers',
  'approval',
  'publication',
  'recommendations',
] as const;

export type Topic = (typeof TOPICS)[number];
