import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../gql/graphql.js';
import { graphql } from './graphql.js';

export const viewerQuery = graphql(`
  query Viewer {
    installation {
      mode
      name {
        ...Words
      }
    }
    viewer {
      may
      language
      person {
        id
        name
        email
      }
      mandates {
        id
        role
        validUntil
        organisation {
          id
          name {
            ...Words
          }
          shortName {
            ...Words
          }
        }
        office {
          id
          key
          name {
            ...Words
          }
        }
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export const ViewerContext = createContext<{ viewer: Viewer | null; mode: string }>({
  viewer: null,
  mode: 'production',
});

/** Who is signed in; null for the public. */
export function useViewer(): Viewer | null {
  return useContext(ViewerContext).viewer;
}

/** Whether this installation is a demonstration, where personas sign in with one click. */
export function useDemonstration(): boolean {
  return useContext(ViewerContext).mode === 'demonstration';
}
