import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { TrilingualInput } from '../shared/trilingual-input.js';
import type { ActFormProps } from './act-form-props.js';
import { CauseField } from './cause-field.js';
import { OwnerFields } from './owner-fields.js';
import styles from './recommendation-acts.module.css';
import { editRecommendation } from './recommendation-queries.js';

const EMPTY = { kk: '', ru: '', en: '' };

/** Corrects what is to be done, by what one sees it, who owes it, and what it came from. */
export function EditForm({ recommendation, onDone }: ActFormProps) {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const act = useAct(editRecommendation);
  const { id, text, indicator, owner, office, causedBy, report } = recommendation;
  const kept = useKept(`recommendation-edit.${id}`, {
    text: wordsOf(text),
    indicator: indicator ? wordsOf(indicator) : EMPTY,
    ownerOrganisationId: owner.id,
    officeId: office?.id ?? '',
    proposalIds: causedBy.map((proposal) => proposal.id),
  });
  const draft = kept.value;
  const leave = (): void => {
    kept.discard();
    onDone();
  };
  const save = async (): Promise<void> => {
    const measured = Object.values(draft.indicator).some((words) => words.trim() !== '');
    const done = await act.perform({
      id,
      input: {
        ...draft,
        indicator: measured ? draft.indicator : null,
        officeId: draft.officeId || null,
      },
    });
    if (done) leave();
  };
  return (
    <form
      className={styles.form}
      aria-label={t('act.edit_recommendation')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TrilingualInput
        long
        label={t('add.text')}
        value={draft.text}
        onChange={(words) => kept.set({ ...draft, text: words })}
      />
      <TrilingualInput
        required={false}
        label={`${t('indicator')} (${t('web:optional')})`}
        description={t('add.indicatorHint')}
        value={draft.indicator}
        onChange={(words) => kept.set({ ...draft, indicator: words })}
      />
      <OwnerFields value={draft} onChange={(chosen) => kept.set({ ...draft, ...chosen })} />
      <CauseField
        slug={report.slug}
        value={draft.proposalIds}
        onChange={(proposalIds) => kept.set({ ...draft, proposalIds })}
      />
      <p>{t('edit.hint')}</p>
      <ActTrouble trouble={act.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={act.performing}>
          {t('edit.act')}
        </Button>
        <Button variant="subtle" onClick={leave}>
          {t('web:cancel')}
        </Button>
      </Group>
    </form>
  );
}

/** Only the words: what else a cached answer carries is no input. */
function wordsOf({ kk, ru, en }: typeof EMPTY): typeof EMPTY {
  return { kk, ru, en };
}
