import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { Chips } from '../shared/chips.js';
import { dayOf, formatDayWithWeekday } from '../shared/dates.js';
import { Empty } from '../shared/empty.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { JournalLine } from './journal-line.js';
import styles from './journal-list.module.css';
import { type Entry, journalQuery } from './journal-queries.js';
import { isAbout, type Theme, THEME_NAMES } from './themes.js';

interface Props {
  /** Null: of all reports. */
  reportId: string | null;
  /** Grows when something has happened. */
  changes?: number;
}

/** A filter that hides nearly everything would look as if nothing had happened: read on until then. */
const ENOUGH = 15;

/** Who did what and when, day by day, the latest first. */
export function JournalList({ reportId, changes = 0 }: Props) {
  const { t } = useTranslation('web-journal');
  const language = useLanguage();
  const [theme, setTheme] = useState<Theme | 'all'>('all');
  const pages = usePages(journalQuery, { reportId }, ({ journal }) => journal, changes);
  const shown =
    theme === 'all' ? pages.nodes : pages.nodes.filter(({ type }) => isAbout(type, theme));
  const { more } = pages;
  const wanting = theme !== 'all' && shown.length < ENOUGH;
  const readOn = useEffectEvent(() => more?.());
  useEffect(() => {
    if (wanting) readOn();
  }, [wanting, pages.nodes.length]);
  const days = Map.groupBy(shown, ({ at }) => dayOf(at));
  return (
    <>
      <div className={styles.filter}>
        <Chips<Theme | 'all'>
          legend={t('filter')}
          value={theme}
          onChange={setTheme}
          options={(['all', ...THEME_NAMES] as const).map((value) => ({
            value,
            label: t(`theme.${value}`),
          }))}
        />
      </div>
      <PagesRead pages={pages} none={<Empty>{t('none')}</Empty>}>
        {shown.length === 0 && !more && (
          <Empty
            act={
              <Button variant="default" onClick={() => setTheme('all')}>
                {t('showAll')}
              </Button>
            }
          >
            {t('noneSuch')}
          </Empty>
        )}
        {[...days].map(([day, entries]) => (
          <section
            key={day}
            className={styles.day}
            aria-label={formatDayWithWeekday(day, language)}
          >
            <h2>{formatDayWithWeekday(day, language)}</h2>
            <ol className={styles.entries}>
              {entries.map((entry: Entry) => (
                <JournalLine key={entry.id} entry={entry} withReport={reportId === null} />
              ))}
            </ol>
          </section>
        ))}
      </PagesRead>
    </>
  );
}
