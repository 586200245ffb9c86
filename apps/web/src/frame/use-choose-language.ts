import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { Language } from '#libs/domain';
import { graphql } from '../data/graphql.js';
import { useViewer } from '../data/viewer.js';

const changeLanguage = graphql(`
  mutation ChangeLanguage($language: Language!) {
    changeLanguage(language: $language) {
      ... on Viewer {
        language
      }
      ... on Refusal {
        code
      }
    }
  }
`);

/** The language of the interface, and, for someone signed in, of the letters they receive. */
export function useChooseLanguage(): (language: Language) => void {
  const { i18n } = useTranslation();
  const viewer = useViewer();
  const client = useClient();
  return (language) => {
    if (viewer) void client.mutation(changeLanguage, { language }).toPromise();
    void i18n.changeLanguage(language);
  };
}
