import { useTranslation } from 'react-i18next';
import type { ProposalFoldFragment } from '../gql/graphql.js';

/** Where a proposal belongs, in words: a section by number and title, or the whole report. */
export function usePlaceName(): (anchor: ProposalFoldFragment['anchor']) => string {
  const { t } = useTranslation('web-dispositions');
  return ({ kind, sectionNumber, sectionTitle }) => {
    if (kind === 'report' || !sectionTitle) return t('place.report');
    return sectionNumber ? `${sectionNumber}. ${sectionTitle}` : sectionTitle;
  };
}
