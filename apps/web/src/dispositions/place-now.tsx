import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/use-language.js';
import { useReport } from '../reports/report-context.js';
import { Folded } from '../shared/folded.js';
import { Notice } from '../shared/notice.js';
import { Quotation } from '../shared/quotation.js';
import type { OpenProposal } from './answer-types.js';
import { ReattachForm } from './reattach-form.js';

interface Props {
  proposal: OpenProposal;
  /** The one that was circulated. */
  revision: { id: string; number: number };
  onReattached: () => void;
}

/** What became of the passage in the latest revision; a lost or doubtful place is put right here. */
export function PlaceNow({ proposal, revision, onReattached }: Props) {
  const { t } = useTranslation('web-dispositions');
  const { slug } = useReport();
  const reading = useLanguage();
  const place = proposal.placements.at(-1);
  if (!place || proposal.anchor.kind === 'report') return null;
  const { number } = place.revision;
  const lost = place.status === 'orphaned';
  const address = `/reports/${slug}/compare/${revision.number}/${number}`;
  return (
    <Notice
      tone={lost || place.status === 'moved' ? 'waits' : 'plain'}
      title={t(`now.${place.byHand ? 'byHand' : place.status}`, { number })}
    >
      {lost && proposal.may.includes('reattach') && <p>{t('now.lostAdvice')}</p>}
      {place.exact && (
        <Quotation language={proposal.anchor.language ?? reading} exact={place.exact} />
      )}
      <p>
        <Link to={place.blockId ? `${address}#block-${place.blockId}` : address}>
          {t('now.inComparison')}
        </Link>
      </p>
      {proposal.may.includes('reattach') && (
        <Folded act={t('now.reattach')} variant={lost ? 'filled' : 'subtle'}>
          {(close) => (
            <ReattachForm
              proposal={proposal}
              circulated={revision}
              revision={place.revision}
              onCancel={close}
              onDone={() => {
                close();
                onReattached();
              }}
            />
          )}
        </Folded>
      )}
    </Notice>
  );
}
