import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Folded } from '../shared/folded.js';
import { ReasonForm } from '../shared/reason-form.js';
import { When } from '../shared/when.js';
import { explainException, unlinkIncorporation } from './answer-queries.js';
import type { OpenProposal } from './answer-types.js';
import { BlockLinks } from './block-links.js';
import { ChangedBlockChoice } from './changed-block-choice.js';
import styles from './incorporation.module.css';
import { useChangedBlocks } from './use-changed-blocks.js';

interface Props {
  proposal: OpenProposal;
  revision: { id: string; number: number };
  onDone: () => void;
}

/** The link from an accepted proposal to the very words changed for it, or why none were. */
export function Incorporation({ proposal, revision, onDone }: Props) {
  const { t } = useTranslation('web-dispositions');
  const may = proposal.may.includes('link_incorporation');
  const mayExplain = proposal.may.includes('explain_exception');
  const { linked, offered, reading, more, path } = useChangedBlocks(
    revision,
    proposal,
    may || proposal.incorporations.length > 0,
  );
  const unlink = useAct(unlinkIncorporation);
  const explain = useAct(explainException);
  return (
    <section aria-labelledby="incorporation-title" className={styles.incorporation}>
      <h3 id="incorporation-title">{t('incorporation.title')}</h3>
      {proposal.incorporations.length === 0 && !proposal.incorporationException && (
        <p className={styles.waits}>{t('incorporation.none')}</p>
      )}
      {proposal.incorporationException && (
        <p>{t('incorporation.exception', { reason: proposal.incorporationException })}</p>
      )}
      {proposal.incorporations.length > 0 && (
        <ul className={styles.links}>
          {proposal.incorporations.map((link) => (
            <li key={link.id}>
              <BlockLinks blockIds={link.blockIds} changes={linked} path={path} />
              {link.note && <p>{link.note}</p>}
              <p className={styles.by}>
                {link.by}, <When at={link.at} as="moment" />
                {may && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    loading={unlink.performing}
                    onClick={() =>
                      void unlink.perform({ id: link.id }).then((done) => done && onDone())
                    }
                  >
                    {t('incorporation.unlink')}
                  </Button>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ActTrouble trouble={unlink.trouble} />
      {may && (
        <Folded
          act={t('incorporation.link')}
          variant={proposal.incorporations.length === 0 ? 'filled' : 'default'}
        >
          {(close) => (
            <ChangedBlockChoice
              proposal={proposal}
              changes={offered}
              reading={reading}
              more={more}
              onCancel={close}
              onDone={() => {
                close();
                onDone();
              }}
            />
          )}
        </Folded>
      )}
      {mayExplain && (
        <Folded act={t('incorporation.explain')} variant="subtle">
          {(close) => (
            <ReasonForm
              label={t('incorporation.exceptionReason')}
              description={t('incorporation.exceptionHint')}
              act={t('incorporation.explain')}
              performing={explain.performing}
              trouble={explain.trouble}
              onCancel={close}
              onAct={(reason) =>
                void explain.perform({ proposalId: proposal.id, reason }).then((done) => {
                  if (!done) return;
                  close();
                  onDone();
                })
              }
            />
          )}
        </Folded>
      )}
    </section>
  );
}
