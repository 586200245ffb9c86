import type { Viewer } from '../data/viewer.js';
import type { Role } from '../gql/graphql.js';

interface Place {
  name:
    | 'desk'
    | 'reports'
    | 'consultations'
    | 'publication'
    | 'recommendations'
    | 'people'
    | 'journal'
    | 'mailbox';
  to: string;
  /** Without it, everybody may go there. */
  opensTo?: (viewer: Viewer) => boolean;
}

const PLACES: readonly Place[] = [
  { name: 'desk', to: '/desk', opensTo: () => true },
  { name: 'reports', to: '/reports' },
  { name: 'consultations', to: '/consultations' },
  { name: 'publication', to: '/publication', opensTo: holds('press', 'coordinator') },
  { name: 'recommendations', to: '/recommendations' },
  { name: 'people', to: '/organisations', opensTo: () => true },
  { name: 'journal', to: '/journal', opensTo: (viewer) => viewer.may.includes('see_journal') },
  { name: 'mailbox', to: '/mailbox', opensTo: (viewer) => viewer.may.includes('see_mailbox') },
];

/** The places of the app this person can do something in; the server guards the doors. */
export function placesFor(viewer: Viewer | null): readonly Place[] {
  return PLACES.filter(({ opensTo }) => !opensTo || (viewer !== null && opensTo(viewer)));
}

function holds(...roles: Role[]): (viewer: Viewer) => boolean {
  return (viewer) => viewer.mandates.some((mandate) => roles.includes(mandate.role));
}
