import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trilingual } from '#libs/domain';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { compareNames } from '../shared/sorting.js';
import styles from './circle-choice.module.css';

export interface Invitee {
  id: string;
  name: Trilingual;
  shortName: Trilingual;
}

interface Props {
  invitees: readonly Invitee[];
  chosen: readonly string[];
  onChosen: (ids: string[]) => void;
}

/** Who of the consultation's circle is asked to come. */
export function CircleChoice({ invitees, chosen, onChosen }: Props) {
  const { t } = useTranslation('web-meetings');
  const say = useInLanguage();
  const language = useLanguage();
  const all = invitees.every(({ id }) => chosen.includes(id));
  return (
    <fieldset className={styles.circle}>
      <legend>{t('form.circle')}</legend>
      {invitees.length === 0 && <p>{t('form.noCircle')}</p>}
      {invitees.length > 1 && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChosen(all ? [] : invitees.map(({ id }) => id))}
        >
          {t(all ? 'form.nobody' : 'form.everybody')}
        </Button>
      )}
      <div className={styles.list}>
        {invitees
          .map(({ id, name }) => ({ id, name: say(name) }))
          .toSorted((a, b) => compareNames(a.name, b.name, language))
          .map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChosen(
                  event.currentTarget.checked
                    ? [...chosen, id]
                    : chosen.filter((one) => one !== id),
                )
              }
            />
          ))}
      </div>
    </fieldset>
  );
}
