import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProposalFoldFragment } from '../../gql/graphql.js';
import { useInLanguage } from '../../i18n/use-language.js';
import { OutcomeBadge } from '../../shared/outcome-badge.js';
import styles from './margin-note.module.css';

interface Props {
  proposal: ProposalFoldFragment;
  open: boolean;
  /** Its second place in the margin, beside words that were changed for it; the address is the first's. */
  again?: boolean;
  onToggle: (id: string) => void;
  onPoint?: (id: string | null) => void;
}

/** A proposal beside its words: folded to organisation, kind and outcome. */
export function MarginNote({ proposal, open, again = false, onToggle, onPoint }: Props) {
  const { t } = useTranslation(['web-reading', 'web']);
  const say = useInLanguage();
  const { id, number, state, kind, organisation, disposition, anchor, language, text, late } =
    proposal;
  return (
    <article
      id={again ? undefined : `proposal-${id}`}
      className={styles.note}
      data-waits={!disposition || undefined}
      data-open={open || undefined}
      onPointerEnter={() => onPoint?.(id)}
      onPointerLeave={() => onPoint?.(null)}
      onFocus={() => onPoint?.(id)}
      onBlur={() => onPoint?.(null)}
    >
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        onClick={() => onToggle(id)}
      >
        <span className={styles.who}>{say(organisation.shortName)}</span>
        <span className={styles.kind}>
          {typeof number === 'number' && `№ ${number} · `}
          {t(`web:proposalKind.${kind}`)}
          {late && ` · ${t('late')}`}
        </span>
        {state === 'draft' ? <span>{t('draft')}</span> : <OutcomeBadge kind={disposition?.kind} />}
        <IconChevronDown size={16} className={styles.chevron} aria-hidden="true" />
      </button>
      {open && (
        <div className={styles.inside}>
          {/* In the other languages its words are not underlined, so the note says them. */}
          {anchor.exact && (
            <blockquote className={styles.quote} lang={anchor.language ?? undefined}>
              {anchor.exact}
            </blockquote>
          )}
          <p className={styles.text} lang={language}>
            {text}
          </p>
          <Link to={`/proposals/${id}`}>{t('wholeProposal')}</Link>
        </div>
      )}
    </article>
  );
}
