import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Trouble } from '../data/use-act.js';
import { addressOf, hasAddress } from './addresses.js';
import { Notice } from './notice.js';

/** Why an act was not done: what, why, what now. It stands beside the thing, never only in a toast. */
export function ActTrouble({ trouble }: { trouble: Trouble | null }) {
  const { t } = useTranslation();
  if (trouble === null) return null;
  if (trouble.kind === 'unreached')
    return (
      <Notice tone="waits" role="alert" title={t('trouble.unreached')}>
        <p>{t('trouble.unreachedAdvice')}</p>
      </Notice>
    );
  if (trouble.kind === 'failed')
    return (
      <Notice tone="bad" role="alert" title={t('trouble.failed')}>
        <p>{t('trouble.failedAdvice')}</p>
      </Notice>
    );
  const { what, advice, places } = trouble.refusal;
  return (
    <Notice tone="bad" role="alert" title={what}>
      <p>{advice}</p>
      {places.length > 0 && (
        <ul>
          {places.map((place) => (
            <li key={place.kind + place.id}>
              {hasAddress(place.kind) ? (
                <Link to={addressOf(place.kind, place.id)}>{place.label}</Link>
              ) : (
                place.label
              )}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
