import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LANGUAGES, type Language } from '#libs/domain';
import { useLanguage } from '../../i18n/use-language.js';
import { formatDay } from '../../shared/dates.js';
import { useReport } from '../report-context.js';
import styles from './texts.module.css';

export type View = 'inline' | 'sides';

interface Text {
  number: number;
  cutAt: string;
}

interface Props {
  from: Text;
  to: Text | null;
  revisions: readonly Text[];
  withWorkingCopy: boolean;
  language: Language;
  onLanguage: (language: Language) => void;
  view: View;
  onView: (view: View) => void;
}

const WORKING_COPY = 'working-copy';

/** Which two texts are compared, in which language, and how they are laid out. */
export function Texts(props: Props) {
  const { from, to, revisions } = props;
  const { t } = useTranslation('web-comparison');
  const { slug } = useReport();
  const reading = useLanguage();
  const navigate = useNavigate();
  const choices = revisions.map(({ number, cutAt }) => ({
    value: String(number),
    label: t('revision', { number, date: formatDay(cutAt, reading) }),
  }));
  const go = (first: string, second: string): void =>
    void navigate(
      `/reports/${slug}/compare/${first}${second === WORKING_COPY ? '' : `/${second}`}`,
      { replace: true },
    );
  const second = to ? String(to.number) : WORKING_COPY;
  return (
    <div className={styles.texts}>
      <Select
        className={styles.text}
        label={t('from')}
        data={choices}
        value={String(from.number)}
        allowDeselect={false}
        onChange={(number) => number && go(number, second)}
      />
      <Select
        className={styles.text}
        label={t('to')}
        data={
          props.withWorkingCopy
            ? [...choices, { value: WORKING_COPY, label: t('workingCopy') }]
            : choices
        }
        value={second}
        allowDeselect={false}
        onChange={(number) => number && go(String(from.number), number)}
      />
      <SegmentedControl
        aria-label={t('language')}
        value={props.language}
        onChange={(value) => {
          const language = LANGUAGES.find((one) => one === value);
          if (language) props.onLanguage(language);
        }}
        data={LANGUAGES.map((value) => ({ value, label: t(`in.${value}`) }))}
      />
      <SegmentedControl
        className={styles.view}
        aria-label={t('view.name')}
        value={props.view}
        onChange={(value) => props.onView(value === 'sides' ? 'sides' : 'inline')}
        data={(['inline', 'sides'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
      />
    </div>
  );
}
