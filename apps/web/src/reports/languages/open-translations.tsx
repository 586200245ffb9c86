import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { useAct } from '../../data/use-act.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { Chips } from '../../shared/chips.js';
import { useKeys } from '../../shared/use-keys.js';
import { useOpenReport } from '../report-context.js';
import { checkTranslations, type Parity } from './languages-queries.js';
import { OpenTranslation } from './open-translation.js';
import styles from './open-translations.module.css';

interface Props {
  parity: Parity;
  mayWrite: boolean;
}

/** A text of hundreds of pages may lack a whole language; these are shown at once. */
const SHOWN = 60;

/** What is to be brought up to date, in the order of the text, with the way from one to the next. */
export function OpenTranslations({ parity, mayWrite }: Props) {
  const { t } = useTranslation(['web-languages', 'web', 'web-reading']);
  const { hear, report } = useOpenReport();
  const act = useAct(checkTranslations);
  const [language, setLanguage] = useState<Language | 'all'>('all');
  const [most, setMost] = useState(SHOWN);
  const open = parity.open.filter((each) => language === 'all' || each.language === language);
  const stale = open.filter(({ state }) => state === 'stale');
  const shown = open.slice(0, most);
  useKeys({ KeyN: focusNextStale });
  if (parity.open.length === 0) return null;

  const check = async (blockIds: string[], of: Language): Promise<void> => {
    if (await act.perform({ input: { reportId: report.id, language: of, blockIds } })) hear();
  };
  return (
    <section aria-labelledby="open-translations" className={styles.open}>
      <h3 id="open-translations">{t('open')}</h3>
      <div className={styles.tools}>
        <Chips<Language | 'all'>
          legend={t('which')}
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'all', label: t('all') },
            ...LANGUAGES.map((value) => ({ value, label: t(`web-reading:language.${value}`) })),
          ]}
        />
        <div className={styles.acts}>
          {parity.open.some(({ state }) => state === 'stale') && (
            <Button variant="default" onClick={focusNextStale} aria-keyshortcuts="n">
              {t('next')}
            </Button>
          )}
          {mayWrite && language !== 'all' && stale.length > 1 && (
            <Button
              variant="default"
              loading={act.performing}
              onClick={() =>
                void check(
                  stale.map(({ blockId }) => blockId),
                  language,
                )
              }
            >
              {t('checkAll', { count: stale.length })}
            </Button>
          )}
        </div>
        {mayWrite && stale.length > 0 && <p className={styles.hint}>{t('checkHint')}</p>}
      </div>
      <ActTrouble trouble={act.trouble} />
      {open.length === 0 && <p>{t('none')}</p>}
      <ol className={styles.list}>
        {shown.map((each, index) => (
          <OpenTranslation
            key={`${each.blockId} ${each.language}`}
            number={index + 1}
            open={each}
            source={parity.source}
            slug={report.slug}
            checking={act.performing}
            onCheck={mayWrite ? () => void check([each.blockId], each.language) : null}
            mayWrite={mayWrite}
          />
        ))}
      </ol>
      {open.length > shown.length && (
        <div className={styles.acts}>
          <Button variant="default" onClick={() => setMost(most + SHOWN)}>
            {t('web:showMore')}
          </Button>
          <span>{t('shown', { shown: shown.length, total: open.length })}</span>
        </div>
      )}
    </section>
  );
}

/** The stale one after where the reader is; from the last, the first again. */
function focusNextStale(): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-translation="stale"]')];
  const here = document.activeElement?.closest('[data-translation]');
  const next = all.find(
    (each) =>
      here &&
      here !== each &&
      here.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  (next ?? all[0])?.focus();
}
