import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { inLanguage } from '#libs/domain';
import { useLanguage } from '../../i18n/use-language.js';
import type { Act } from '../../data/use-act.js';
import type {
  LinkIncorporationMutation,
  LinkIncorporationMutationVariables,
} from '../../gql/graphql.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { Notice } from '../../shared/notice.js';
import { Quotation } from '../../shared/quotation.js';
import styles from './proposal-beside.module.css';
import type { ProposalBeside as Proposal } from './suggestion.js';

interface Props {
  proposal: Proposal;
  link: Act<LinkIncorporationMutation, LinkIncorporationMutationVariables>;
  /** Whether the proposed words can be shown in the text; null when they already are. */
  usable: boolean | null;
  /** Whether the words of the text it is about are here. */
  ready: boolean;
  linked: boolean;
  onUse: () => void;
}

/** The proposal that is being worked into the text, in sight while the text is written. */
export function ProposalBeside({ proposal, link, usable, ready, linked, onUse }: Props) {
  const { t } = useTranslation('web-editing');
  const own = useLanguage();
  const { id, number, organisation, language, text, proposedWording, anchor } = proposal;
  return (
    <aside className={styles.beside} aria-labelledby="beside-title">
      <h2 id="beside-title">
        {t('beside.title', { number, name: inLanguage(organisation.shortName, own) })}
      </h2>
      {anchor.exact && anchor.language && (
        <Quotation
          language={anchor.language}
          exact={anchor.exact}
          prefix={anchor.prefix}
          suffix={anchor.suffix}
        />
      )}
      <p lang={language} className={styles.words}>
        {text}
      </p>
      {proposedWording ? (
        <>
          <h3>{t('beside.wording')}</h3>
          <p lang={language} className={styles.words}>
            {proposedWording}
          </p>
          {usable && (
            <Button onClick={onUse} loading={link.performing || !ready}>
              {t('beside.use')}
            </Button>
          )}
          {usable === false && <p>{t('beside.noPlace')}</p>}
        </>
      ) : (
        <p>{t('beside.noWording')}</p>
      )}
      {linked && (
        <Notice tone="good" role="status" title={t('beside.linked')}>
          <p>{t('beside.linkedAdvice')}</p>
        </Notice>
      )}
      <ActTrouble trouble={link.trouble} />
      <p>
        <Link to={`/proposals/${id}`}>{t('beside.open')}</Link>
      </p>
    </aside>
  );
}
