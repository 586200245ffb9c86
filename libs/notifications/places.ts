/** Where in the web app a thing is; letters and desks lead there. Paths are under `/app`. */
export const PLACES = {
  desk: () => '/desk',
  report: (slug: string) => `/reports/${slug}`,
  edit: (slug: string) => `/reports/${slug}/edit`,
  text: (slug: string) => `/reports/${slug}/text`,
  newConsultation: (slug: string) => `/reports/${slug}/consultation/new`,
  consultation: (slug: string) => `/reports/${slug}/consultation`,
  answers: (slug: string) => `/reports/${slug}/answers`,
  approval: (slug: string) => `/reports/${slug}/approval`,
  publication: (slug: string) => `/reports/${slug}/publication`,
  recommendations: (slug: string) => `/reports/${slug}/recommendations`,
  myProposals: () => '/proposals',
  proposal: (id: string) => `/proposals/${id}`,
  meeting: (id: string) => `/meetings/${id}`,
  recommendation: (id: string) => `/recommendations/${id}`,
  organisation: (id: string) => `/organisations/${id}`,
  invitations: () => '/invitations',
} as const;
