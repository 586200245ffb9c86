import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { LANGUAGES, type Language } from '#libs/domain';
import { useAct } from '../../data/use-act.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { Chips } from '../../shared/chips.js';
import { Loading } from '../../shared/loading.js';
import { ReadTrouble } from '../../shared/read-trouble.js';
import { useKeys } from '../../shared/use-keys.js';
import { useOpenReport } from '../report-context.js';
import { checkTranslations, type Parity, staleIdsQuery } from './languages-queries.js';
import { OpenTranslation } from './open-translation.js';
import styles from './open-translations.module.css';
import { type Text, useOpenTranslations } from './use-open-translations.js';

interface Props {
  parity: Parity;
  text: Text;
  mayWrite: boolean;
}

/** A text of hundreds of pages may lack a whole language; so many are read and shown at once. */
const SHOWN = 60;
const STATES = ['stale', 'missing'] as const;

/** What is to be brought up to date, in the order of the text, with the way from one to the next. */
export function OpenTranslations({ parity, text, mayWrite }: Props) {
  const { t } = useTranslation(['web-languages', 'web', 'web-reading']);
  const { hear, report } = useOpenReport();
  const client = useClient();
  const act = useAct(checkTranslations);
  const [language, setLanguage] = useState<Language | 'all'>('all');
  const [state, setState] = useState<(typeof STATES)[number] | 'all'>('all');
  const [first, setFirst] = useState(SHOWN);
  const { open, codes, again } = useOpenTranslations(text, {
    language: language === 'all' ? null : language,
    state: state === 'all' ? null : state,
    first,
  });
  useKeys({ KeyN: focusNextStale });
  if (parity.inStep) return null;

  const counted = parity.languages.filter(
    (each) => language === 'all' || each.language === language,
  );
  const count = (of: (typeof STATES)[number]): number =>
    counted.reduce((sum, each) => sum + each[of], 0);
  const total = STATES.reduce(
    (sum, each) => sum + (state === 'all' || state === each ? count(each) : 0),
    0,
  );
  const stale = count('stale');
  const check = async (blockIds: string[], of: Language): Promise<void> => {
    if (await act.perform({ input: { reportId: report.id, language: of, blockIds } })) hear();
  };
  const checkAll = async (of: Language): Promise<void> => {
    const { data } = await client
      .query(
        staleIdsQuery,
        { reportId: report.id, language: of },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    const ids = data?.report?.workingCopy?.parity.open.map(({ blockId }) => blockId) ?? [];
    await check(ids, of);
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
        <Chips<(typeof STATES)[number] | 'all'>
          legend={t('whichState')}
          value={state}
          onChange={setState}
          options={[
            { value: 'all', label: t('all') },
            ...STATES.map((value) => ({ value, label: `${t(value)} (${count(value)})` })),
          ]}
        />
        <div className={styles.acts}>
          {stale > 0 && (
            <Button variant="default" onClick={focusNextStale} aria-keyshortcuts="n">
              {t('next')}
            </Button>
          )}
          {mayWrite && language !== 'all' && stale > 1 && (
            <Button
              variant="default"
              loading={act.performing}
              onClick={() => void checkAll(language)}
            >
              {t('checkAll', { count: stale })}
            </Button>
          )}
        </div>
        {mayWrite && stale > 0 && <p className={styles.hint}>{t('checkHint')}</p>}
      </div>
      <ActTrouble trouble={act.trouble} />
      {codes && <ReadTrouble codes={codes} again={again} />}
      {!open && !codes && <Loading shape="rows" />}
      {open?.length === 0 && <p>{t('none')}</p>}
      <ol className={styles.list}>
        {open?.map((each, index) => (
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
      {open && total > open.length && (
        <div className={styles.acts}>
          <Button variant="default" onClick={() => setFirst(first + SHOWN)}>
            {t('web:showMore')}
          </Button>
          <span>{t('shown', { shown: open.length, total })}</span>
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
