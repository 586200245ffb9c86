import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { ViewerContext, viewerQuery } from '../data/viewer.js';
import { Loading } from '../shared/loading.js';
import { Page } from '../shared/page.js';
import { ReadTrouble } from '../shared/read-trouble.js';
import { Shanyrak } from '../shared/shanyrak.js';
import { FaultBoundary } from './fault.js';
import styles from './frame.module.css';
import { LanguageSwitch } from './language-switch.js';
import { Navigation } from './navigation.js';
import { NavigationSheet } from './navigation-sheet.js';
import { NetworkLine } from './network-line.js';
import { SchemeSwitch } from './scheme-switch.js';
import { ScrollToTop } from './scroll-to-top.js';
import { Underway } from './underway.js';
import { ViewerMenu } from './viewer-menu.js';

/** What stands around every page. */
export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [{ data, error }, again] = useQuery({ query: viewerQuery });
  const context = useMemo(
    () => ({ viewer: data?.viewer ?? null, mode: data?.installation.mode ?? 'production' }),
    [data],
  );
  return (
    <ViewerContext value={context}>
      <a className={styles.skip} href="#main">
        {t('frame.skip')}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.mark} aria-label={t('frame.home')}>
          <Shanyrak size={30} />
          <span>Talqy</span>
        </Link>
        <div className={styles.wide}>
          <Navigation />
        </div>
        <div className={styles.tools}>
          <LanguageSwitch />
          <SchemeSwitch />
          {data && <ViewerMenu />}
          <div className={styles.narrow}>
            <NavigationSheet />
          </div>
        </div>
      </header>
      <Underway />
      <NetworkLine />
      <main id="main" tabIndex={-1}>
        <FaultBoundary place={pathname}>
          {data ? <Outlet /> : error ? <Unread again={again} /> : <Loading />}
        </FaultBoundary>
      </main>
      <ScrollToTop />
    </ViewerContext>
  );
}

/** Without knowing who is asking, no page can be shown. */
function Unread({ again }: { again: (options: { requestPolicy: 'network-only' }) => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('trouble.broken')}>
      <ReadTrouble codes={[]} again={() => again({ requestPolicy: 'network-only' })} />
    </Page>
  );
}
