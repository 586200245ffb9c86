import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { OpeningForecastInput } from '../gql/graphql.js';
import { LetterForecast } from '../shared/letter-forecast.js';
import { openingForecastQuery, type OrganisationBrief } from './consultation-queries.js';
import styles from './letters-to-invited.module.css';
import { Unreached } from './unreached.js';

interface Props {
  input: OpeningForecastInput;
  invited: readonly OrganisationBrief[];
}

/** The letters that opening would send, reckoned by the server while the form is filled in. */
export function OpeningLetters({ input, invited }: Props) {
  const { t } = useTranslation('web-consultations');
  const [asked] = useDebouncedValue(JSON.stringify(input), 400);
  const [{ data }] = useQuery({
    query: openingForecastQuery,
    variables: { input: JSON.parse(asked) as OpeningForecastInput },
  });
  return (
    <section className={styles.letters} aria-label={t('lettersOnOpening')}>
      <p className={styles.line}>{t('lettersOnOpening')}</p>
      {data && <LetterForecast letters={data.openingForecast} />}
      <Unreached organisations={invited} />
    </section>
  );
}
