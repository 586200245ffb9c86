import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, type Trilingual } from '#libs/domain';
import type { ProposalKind } from '../gql/graphql.js';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Chips } from '../shared/chips.js';
import { formatTime } from '../shared/dates.js';
import { Quotation } from '../shared/quotation.js';
import { type AnchorChoice, anchorChoices, anchorInput } from './anchor-choice.js';
import type { ComposerPlace } from './composer-place.js';
import styles from './proposal-form.module.css';
import { Receipt } from './receipt.js';
import { type Submitted, useProposalDraft, type Words } from './use-proposal-draft.js';

const KINDS = ['amendment', 'addition', 'deletion', 'comment', 'question', 'support'] as const;

interface Props {
  place: ComposerPlace;
  consultationId: string;
  /** For whom this person may speak. */
  organisations: readonly { id: string; name: Trilingual }[];
  /** What is gone on with. */
  draft?: { saved: { id: string; version: number }; anchor: AnchorChoice; words: Words };
  onHandedIn?: () => void;
  onClose: () => void;
}

export function ProposalForm(props: Props) {
  const { place, consultationId, organisations, onClose } = props;
  const { t } = useTranslation(['web-proposals', 'web', 'web-reading']);
  const say = useInLanguage();
  const own = useLanguage();
  const choices = anchorChoices(place);
  const [choice, setChoice] = useState<AnchorChoice>(props.draft?.anchor ?? choices[0] ?? 'report');
  const [submitted, setSubmitted] = useState<Submitted | null>(null);
  const draft = useProposalDraft(
    props.draft
      ? `draft.${props.draft.saved.id}`
      : `proposal.${consultationId}.${place.block?.id ?? 'report'}`,
    consultationId,
    props.draft?.words ?? {
      kind: 'amendment',
      language: own,
      text: '',
      proposedWording: '',
      justification: '',
      organisationId: organisations[0]?.id ?? '',
    },
    props.draft?.saved,
  );
  const { words, write } = draft;
  const anchor = anchorInput(place, choice);
  const takesWording = words.kind === 'addition' || words.kind === 'amendment';

  const handIn = async (): Promise<void> => {
    const done = await draft.handIn(anchor);
    setSubmitted(done);
    if (done) props.onHandedIn?.();
  };

  if (submitted?.receipt)
    return <Receipt proposal={submitted} receipt={submitted.receipt} onClose={onClose} />;

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
    >
      {choice === 'passage' && place.passage && (
        <Quotation language={place.language} exact={place.passage.exact} />
      )}
      {choices.length > 1 && (
        <Chips<AnchorChoice>
          legend={t('about')}
          stacked
          value={choice}
          onChange={setChoice}
          options={choices.map((value) => ({ value, label: labelOf(value) }))}
        />
      )}
      {draft.found && words.text !== '' && (
        <p className={styles.quiet}>
          {t('kept')}{' '}
          <button type="button" className={styles.inline} onClick={draft.startAfresh}>
            {t('startAfresh')}
          </button>
        </p>
      )}
      {organisations.length > 1 && (
        <NativeSelect
          label={t('organisation')}
          value={words.organisationId}
          data={organisations.map(({ id, name }) => ({ value: id, label: say(name) }))}
          onChange={(event) => write({ ...words, organisationId: event.currentTarget.value })}
        />
      )}
      <Chips<ProposalKind>
        legend={t('kind')}
        value={words.kind}
        onChange={(kind) => write({ ...words, kind })}
        options={KINDS.map((value) => ({ value, label: t(`web:proposalKind.${value}`) }))}
      />
      <Textarea
        required
        autosize
        minRows={3}
        lang={words.language}
        label={t('text')}
        description={t('textHint')}
        value={words.text}
        onChange={(event) => write({ ...words, text: event.currentTarget.value })}
      />
      {takesWording && (
        <div>
          <Textarea
            autosize
            minRows={3}
            lang={words.language}
            label={`${t('wording')} (${t('web:optional')})`}
            description={t('wordingHint')}
            classNames={{ input: styles.wording }}
            value={words.proposedWording}
            onChange={(event) => write({ ...words, proposedWording: event.currentTarget.value })}
          />
          {choice === 'passage' && place.passage && words.proposedWording === '' && (
            <button
              type="button"
              className={styles.inline}
              onClick={() => write({ ...words, proposedWording: place.passage?.exact ?? '' })}
            >
              {t('fromPresent')}
            </button>
          )}
        </div>
      )}
      <Textarea
        required={words.kind !== 'question' && words.kind !== 'support'}
        autosize
        minRows={2}
        lang={words.language}
        label={t('justification')}
        description={t('justificationHint')}
        value={words.justification}
        onChange={(event) => write({ ...words, justification: event.currentTarget.value })}
      />
      <Chips<Language>
        legend={t('language')}
        value={words.language}
        onChange={(language) => write({ ...words, language })}
        options={LANGUAGES.map((value) => ({ value, label: t(`web-reading:language.${value}`) }))}
      />
      <ActTrouble trouble={draft.trouble} />
      <div className={styles.acts}>
        <Button type="submit" loading={draft.performing}>
          {t('hand')}
        </Button>
        <Button
          variant="default"
          disabled={draft.performing || words.text.trim() === ''}
          onClick={() => void draft.save(anchor)}
        >
          {t('keepDraft')}
        </Button>
      </div>
      <p className={styles.quiet} role="status">
        {draft.savedAt
          ? t('draftKept', { time: formatTime(draft.savedAt) })
          : words.text !== '' && t('keptHere')}
      </p>
      <p className={styles.quiet}>{t('handHint')}</p>
    </form>
  );

  function labelOf(value: AnchorChoice): string {
    if (value === 'report') return t('anchor.report');
    if (value === 'section') return t('anchor.section', { title: place.section?.title ?? '' });
    const whole = place.passage?.exact === place.block?.words;
    return whole ? t('anchor.block', { number: place.block?.number ?? '' }) : t('anchor.passage');
  }
}
