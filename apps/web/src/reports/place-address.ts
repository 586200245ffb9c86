/** The pages of one report, in the order of their tabs. */
export const REPORT_PLACES = [
  'overview',
  'text',
  'edit',
  'languages',
  'consultation',
  'proposals',
  'meetings',
  'changes',
  'approval',
  'publication',
  'instructions',
  'journal',
] as const;

export type ReportPlace = (typeof REPORT_PLACES)[number];

/** Where a place is, when its address is not its name. */
const ADDRESSES: Partial<Record<ReportPlace, string>> = {
  overview: '',
  proposals: '/answers',
  changes: '/compare',
  instructions: '/recommendations',
};

export function addressOfPlace(slug: string, place: ReportPlace): string {
  return `/reports/${slug}${ADDRESSES[place] ?? `/${place}`}`;
}
