import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKeys } from '../../shared/use-keys.js';
import styles from './change-steps.module.css';

interface Props {
  /** The blocks that changed, in the order of the text. */
  blockIds: readonly string[];
  current: string;
}

/** From one change to the next, by button or by j and k. */
export function ChangeSteps({ blockIds, current }: Props) {
  const { t } = useTranslation('web-comparison');
  const navigate = useNavigate();
  const at = blockIds.indexOf(current);
  const keys = useMemo(() => {
    const go = (index: number) => () => {
      const id = blockIds[Math.min(Math.max(index, 0), blockIds.length - 1)];
      if (id) void navigate(`#block-${id}`, { replace: true });
    };
    return { KeyJ: go(at + 1), KeyK: go(at - 1) };
  }, [blockIds, at, navigate]);
  useKeys(keys);
  if (blockIds.length === 0) return null;
  return (
    <div className={styles.steps}>
      <p role="status">
        {at === -1
          ? t('changes', { count: blockIds.length })
          : t('changeOf', { at: at + 1, count: blockIds.length })}
      </p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={keys.KeyK}
        disabled={at === 0}
        leftSection={<IconArrowUp size={16} aria-hidden="true" />}
      >
        {t('previous')} <kbd>k</kbd>
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={keys.KeyJ}
        disabled={at === blockIds.length - 1}
        leftSection={<IconArrowDown size={16} aria-hidden="true" />}
      >
        {t('next')} <kbd>j</kbd>
      </Button>
    </div>
  );
}
