import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../data/viewer.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Chips } from '../shared/chips.js';
import { Empty } from '../shared/empty.js';
import { PagesRead } from '../shared/pages-read.js';
import { Page } from '../shared/page.js';
import { usePages } from '../shared/use-pages.js';
import { When } from '../shared/when.js';
import { openConsultationsQuery } from './consultation-queries.js';
import styles from './consultations-page.module.css';
import { useWindowWords } from './window-words.js';

/** Where one can take part now; under the other choice, where one could. */
export function ConsultationsPage() {
  const { t } = useTranslation('web-consultations');
  const say = useInLanguage();
  const words = useWindowWords();
  const viewer = useViewer();
  const [open, setOpen] = useState(true);
  const pages = usePages(openConsultationsQuery, { open }, ({ consultations }) => consultations);
  const speaks = viewer?.mandates.some(({ role }) => role === 'representative') ?? false;
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      acts={
        speaks && (
          <Button component={Link} to="/proposals" variant="default">
            {t('list.myProposals')}
          </Button>
        )
      }
    >
      <div className={styles.filter}>
        <Chips<'open' | 'others'>
          legend={t('list.shown')}
          value={open ? 'open' : 'others'}
          onChange={(shown) => setOpen(shown === 'open')}
          options={[
            { value: 'open', label: t('list.open') },
            { value: 'others', label: t('list.others') },
          ]}
        />
      </div>
      <PagesRead pages={pages} none={<Empty>{t(open ? 'list.noneOpen' : 'list.noneOther')}</Empty>}>
        <ul className={styles.list}>
          {pages.nodes.map((consultation) => {
            const { report } = consultation;
            return (
              <li key={consultation.id} className={styles.item}>
                <div className={styles.what}>
                  <h2 className={styles.title}>
                    <Link to={`/reports/${report.slug}/consultation`}>{say(report.title)}</Link>
                  </h2>
                  <p>{say(report.subject)}</p>
                  <p className={styles.quiet}>{say(report.agency.name)}</p>
                </div>
                <div className={styles.when}>
                  <p className={styles.left} data-state={consultation.state}>
                    {words(consultation)}
                  </p>
                  <p className={styles.quiet}>
                    {t(consultation.state === 'announced' ? 'list.from' : 'list.until')}{' '}
                    <When
                      as="moment"
                      at={
                        consultation.state === 'announced'
                          ? consultation.opensAt
                          : (consultation.closedAt ?? consultation.closesAt)
                      }
                    />
                  </p>
                  <p className={styles.quiet}>
                    {t('list.proposals', { count: consultation.tally.total })}
                  </p>
                </div>
                {consultation.may.includes('propose') ? (
                  <Button component={Link} to={`/reports/${report.slug}/text`}>
                    {t('propose')}
                  </Button>
                ) : (
                  <Button component={Link} to={`/reports/${report.slug}/text`} variant="default">
                    {t('list.read')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </PagesRead>
    </Page>
  );
}
