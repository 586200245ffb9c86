import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useViewer } from '../data/viewer.js';
import { Notice } from '../shared/notice.js';
import { Sheet } from '../shared/sheet.js';
import type { ComposerPlace } from './composer-place.js';
import styles from './composer.module.css';
import tool from '../shared/tool.module.css';
import { DraftForm } from './draft-form.js';
import { ProposalForm } from './proposal-form.js';

interface Props {
  place: ComposerPlace;
  consultationId: string;
  /** On a phone the form is a sheet; else it stands beside the text, which stays readable. */
  phone: boolean;
  onHandedIn?: () => void;
  onClose: () => void;
}

/** Where a proposal is written, beside the words it is about. */
export function Composer({ phone, ...props }: Props) {
  const { onClose } = props;
  const { t } = useTranslation('web-proposals');
  const inside = <Inside {...props} />;
  return phone ? (
    <Sheet open onClose={onClose} from="bottom" title={t('new')}>
      {inside}
    </Sheet>
  ) : (
    <Panel title={t('new')} onClose={onClose}>
      {inside}
    </Panel>
  );
}

function Inside({ place, consultationId, onHandedIn, onClose }: Omit<Props, 'phone'>) {
  const { t } = useTranslation(['web-proposals', 'web']);
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  const organisations = (viewer?.mandates ?? [])
    .filter(({ role }) => role === 'representative')
    .map(({ organisation }) => organisation);
  if (!viewer)
    return (
      <Notice title={t('signIn')}>
        <Button
          component={Link}
          to={`/sign-in?to=${encodeURIComponent(`${pathname}${search}#block-${place.block?.id}`)}`}
        >
          {t('web:frame.signIn')}
        </Button>
      </Notice>
    );
  if (organisations.length === 0)
    return (
      <Notice tone="waits">
        <p>{t('noMandate')}</p>
      </Notice>
    );
  if (place.draftId)
    return (
      <DraftForm
        id={place.draftId}
        place={place}
        consultationId={consultationId}
        onHandedIn={onHandedIn}
        onClose={onClose}
      />
    );
  return (
    <ProposalForm
      key={place.block?.id ?? 'report'}
      place={place}
      consultationId={consultationId}
      organisations={organisations}
      onHandedIn={onHandedIn}
      onClose={onClose}
    />
  );
}

interface PanelProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

function Panel({ title, onClose, children }: PanelProps) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <button type="button" className={tool.tool} aria-label={t('close')} onClick={onClose}>
          <IconX size={20} aria-hidden="true" />
        </button>
      </div>
      {children}
    </aside>
  );
}
