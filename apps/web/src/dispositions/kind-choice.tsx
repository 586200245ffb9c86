import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DispositionKind } from '../gql/graphql.js';
import { OutcomeBadge } from '../shared/outcome-badge.js';
import { KINDS } from './answer-types.js';
import styles from './kind-choice.module.css';

interface Props {
  name: string;
  value: DispositionKind | null;
  onChange: (kind: DispositionKind) => void;
  /** Whether the keys of the desk choose here. */
  keys?: boolean;
}

/** The kinds of answer, each with its sign, its word and, on the desk, the key that chooses it. */
export function KindChoice({ name, value, onChange, keys = false }: Props) {
  const { t } = useTranslation('web-dispositions');
  return (
    <Radio.Group
      name={name}
      label={t('answer.kind')}
      value={value ?? ''}
      onChange={(chosen) => {
        const kind = KINDS.find((one) => one === chosen);
        if (kind) onChange(kind);
      }}
    >
      <div className={styles.kinds}>
        {KINDS.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={
              <span className={styles.kind}>
                <OutcomeBadge kind={kind} />
                {keys && kind in CAPS && (
                  <kbd aria-hidden="true">{CAPS[kind as keyof typeof CAPS]}</kbd>
                )}
              </span>
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}

const CAPS = { accepted: 'a', rejected: 'r', noted: 'n' } as const;
