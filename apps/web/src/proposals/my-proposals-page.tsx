import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../shared/empty.js';
import { Page } from '../shared/page.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { MyProposal } from './my-proposal.js';
import { type MyProposal as Mine, myProposalsQuery } from './my-proposals-query.js';
import styles from './my-proposals-page.module.css';

/** The organisation has an answer and has not yet said a word on it. */
const asksForReply = ({ may, satisfaction }: Mine): boolean =>
  may.includes('answer_satisfaction') && !satisfaction;

const SECTIONS = [
  { name: 'drafts', has: ({ state }: Mine) => state === 'draft' },
  { name: 'reply', has: asksForReply },
  { name: 'handedIn', has: (mine: Mine) => mine.state !== 'draft' && !asksForReply(mine) },
] as const;

/** Everything this person's organisations propose: what is unfinished, what asks for a reply, the rest. */
export function MyProposalsPage() {
  const { t } = useTranslation('web-my-proposals');
  const [acts, setActs] = useState(0);
  const pages = usePages(myProposalsQuery, {}, ({ myProposals }) => myProposals, acts);
  const start = (
    <Button component={Link} to="/consultations">
      {t('toConsultations')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} acts={pages.nodes.length > 0 && start}>
      <PagesRead pages={pages} none={<Empty act={start}>{t('none')}</Empty>}>
        <div className={styles.sections}>
          {SECTIONS.map(({ name, has }) => {
            const proposals = pages.nodes.filter(has);
            if (proposals.length === 0) return null;
            return (
              <section key={name} aria-labelledby={`mine-${name}`}>
                <h2 id={`mine-${name}`}>{t(`section.${name}`)}</h2>
                <ul className={styles.list}>
                  {proposals.map((proposal) => (
                    <MyProposal
                      key={proposal.id}
                      proposal={proposal}
                      onActed={() => setActs((count) => count + 1)}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      </PagesRead>
    </Page>
  );
}
