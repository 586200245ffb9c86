/** Where in the app a thing of this kind is; kinds are the journal's and the refusals' words. */
export function addressOf(kind: string, id: string): string {
  return ADDRESSES[kind]?.(id) ?? '/desk';
}

/** Whether things of this kind have a page of their own. */
export function hasAddress(kind: string): boolean {
  return kind in ADDRESSES;
}

const ADDRESSES: Readonly<Record<string, (id: string) => string>> = {
  report: (id) => `/reports/${id}`,
  consultation: (id) => `/consultations/${id}`,
  meeting: (id) => `/meetings/${id}`,
  proposal: (id) => `/proposals/${id}`,
  route: (id) => `/approvals/${id}`,
  release: (id) => `/publication/${id}`,
  recommendation: (id) => `/recommendations/${id}`,
  organisation: (id) => `/organisations/${id}`,
};
