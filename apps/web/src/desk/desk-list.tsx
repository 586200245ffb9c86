import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskLineFragment } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { WorkingDaysLeft } from '../shared/working-days-left.js';
import styles from './desk-list.module.css';

interface Props {
  items: readonly DeskLineFragment[];
  whose: 'mine' | 'others' | 'done';
}

export function DeskList({ items, whose }: Props) {
  const { t } = useTranslation('web-desk');
  const say = useInLanguage();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.key} className={styles.item} data-urgent={item.urgent || undefined}>
          <div className={styles.what}>
            <p className={styles.title}>
              {whose === 'done' && <IconCheck size={16} stroke={2.4} className={styles.done} />}
              {whose === 'mine' ? item.title : <Link to={item.path}>{item.title}</Link>}
            </p>
            {item.detail && <p className={styles.detail}>{item.detail}</p>}
            {item.report && <p className={styles.report}>{say(item.report.title)}</p>}
          </div>
          {whose !== 'done' && item.dueAt && (
            <WorkingDaysLeft dueAt={item.dueAt} days={item.workingDaysLeft} urgent={item.urgent} />
          )}
          {whose === 'mine' && (
            <Button
              component={Link}
              to={item.path}
              variant={item.urgent ? 'filled' : 'default'}
              className={styles.act}
              aria-label={`${t(`act.${item.kind}`)}: ${item.title}`}
            >
              {t(`act.${item.kind}`)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
