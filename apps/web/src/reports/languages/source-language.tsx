import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { useAct } from '../../data/use-act.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { Chips } from '../../shared/chips.js';
import { useOpenReport } from '../report-context.js';
import styles from './source-language.module.css';
import { chooseSourceLanguage } from './languages-queries.js';

interface Props {
  reportId: string;
  source: Language;
}

/** In which language the report is written. */
export function SourceLanguage({ reportId, source }: Props) {
  const { t } = useTranslation(['web-languages', 'web-reading']);
  const { hear } = useOpenReport();
  const act = useAct(chooseSourceLanguage);
  const choose = async (language: Language): Promise<void> => {
    if (await act.perform({ reportId, language })) hear();
  };
  return (
    <div className={styles.source}>
      <Chips<Language>
        legend={t('source')}
        value={source}
        onChange={(language) => void choose(language)}
        options={LANGUAGES.map((value) => ({ value, label: t(`web-reading:language.${value}`) }))}
      />
      <p>{t('sourceHint')}</p>
      <ActTrouble trouble={act.trouble} />
    </div>
  );
}
