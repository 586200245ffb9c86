import { Button, Textarea } from '@mantine/core';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../data/graphql.js';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { HashSeal } from '../shared/hash-seal.js';
import { Notice } from '../shared/notice.js';
import { Sheet } from '../shared/sheet.js';
import styles from './cut-revision.module.css';
import { ReportContext } from './report-context.js';

const cutRevision = graphql(`
  mutation CutRevision($reportId: ID!, $note: String) {
    cutRevision(reportId: $reportId, note: $note) {
      ... on Revision {
        id
        number
        hash
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

interface Props {
  reportId: string;
  open: boolean;
  onClose: () => void;
}

/** Turns the working copy's present text into a revision that never changes. */
export function CutRevision({ reportId, open, onClose }: Props) {
  const { t } = useTranslation(['web-reports', 'web']);
  const act = useAct(cutRevision);
  const heard = useContext(ReportContext);
  const [note, setNote] = useState('');
  const [cut, setCut] = useState<{ number: number; hash: string } | null>(null);
  const perform = async (): Promise<void> => {
    const done = await act.perform({ reportId, note: note.trim() || null });
    if (!done) return;
    setCut(done);
    heard?.hear();
  };
  const close = (): void => {
    setCut(null);
    setNote('');
    act.forget();
    onClose();
  };
  return (
    <Sheet open={open} onClose={close} title={t('cut.title')}>
      {cut ? (
        <Notice tone="good" role="status" title={t('cut.done', { number: cut.number })}>
          <HashSeal hash={cut.hash} />
        </Notice>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void perform();
          }}
        >
          <p>{t('cut.explained')}</p>
          <Textarea
            autosize
            minRows={2}
            label={`${t('cut.note')} (${t('web:optional')})`}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <ActTrouble trouble={act.trouble} />
          <Button type="submit" loading={act.performing}>
            {t('cut.title')}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
