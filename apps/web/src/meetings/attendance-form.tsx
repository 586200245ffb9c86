import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import type { GeneralPosition } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { useOpenReport } from '../reports/report-context.js';
import { ActTrouble } from '../shared/act-trouble.js';
import styles from './attendance.module.css';
import { recordAttendance } from './meeting-queries.js';
import type { OpenMeeting } from './meeting-queries.js';
import { POSITIONS } from './position-word.js';

interface Entry {
  organisationId: string;
  present: boolean;
  people: number;
  generalPosition: GeneralPosition | null | undefined;
}

/** Who came, how many, and the general position of each: written down at the meeting. */
export function AttendanceForm({ meeting }: { meeting: OpenMeeting }) {
  const { t } = useTranslation('web-meetings');
  const say = useInLanguage();
  const { hear } = useOpenReport();
  const act = useAct(recordAttendance);
  const [entries, setEntries] = useState<Entry[]>(() =>
    meeting.attendance.map(({ organisation, present, people, generalPosition }) => ({
      organisationId: organisation.id,
      present,
      people,
      generalPosition,
    })),
  );
  const [saved, setSaved] = useState(false);
  const known = new Map(
    [
      ...meeting.consultation.invitees.map(({ organisation }) => organisation),
      ...meeting.attendance.map(({ organisation }) => organisation),
    ].map((organisation) => [organisation.id, say(organisation.name)]),
  );
  const others = [...known].filter(
    ([id]) => !entries.some(({ organisationId }) => organisationId === id),
  );
  const change = (id: string, changed: Partial<Entry>): void => {
    setSaved(false);
    setEntries(
      entries.map((entry) => (entry.organisationId === id ? { ...entry, ...changed } : entry)),
    );
  };
  const record = async (): Promise<void> => {
    if (!(await act.perform({ input: { meetingId: meeting.id, entries } }))) return;
    setSaved(true);
    hear();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('attendance.organisation')}</th>
            <th scope="col">{t('attendance.present')}</th>
            <th scope="col">{t('attendance.people')}</th>
            <th scope="col">{t('attendance.position')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ organisationId: id, present, people, generalPosition }) => {
            const name = known.get(id) ?? '';
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-label={t('attendance.present')}>
                  <Checkbox
                    aria-label={`${t('attendance.came')}: ${name}`}
                    label={t('attendance.came')}
                    checked={present}
                    onChange={(event) =>
                      change(id, {
                        present: event.currentTarget.checked,
                        people: event.currentTarget.checked ? Math.max(people, 1) : 0,
                      })
                    }
                  />
                </td>
                <td data-label={t('attendance.people')}>
                  <NumberInput
                    className={styles.people}
                    aria-label={`${t('attendance.people')}: ${name}`}
                    hideControls
                    min={present ? 1 : 0}
                    max={500}
                    allowDecimal={false}
                    disabled={!present}
                    value={people}
                    onChange={(count) => change(id, { people: Number(count) || 0 })}
                  />
                </td>
                <td data-label={t('attendance.position')}>
                  <Select
                    className={styles.position}
                    aria-label={`${t('attendance.position')}: ${name}`}
                    placeholder={t('position.none')}
                    clearable
                    value={generalPosition ?? null}
                    data={POSITIONS.map((value) => ({ value, label: t(`position.${value}`) }))}
                    onChange={(chosen) =>
                      change(id, {
                        generalPosition: POSITIONS.find((one) => one === chosen) ?? null,
                      })
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {others.length > 0 && (
        <Select
          className={styles.add}
          searchable
          label={t('attendance.add')}
          data={others.map(([value, label]) => ({ value, label }))}
          value={null}
          onChange={(id) =>
            id &&
            setEntries([
              ...entries,
              { organisationId: id, present: true, people: 1, generalPosition: null },
            ])
          }
        />
      )}
      <ActTrouble trouble={act.trouble} />
      {entries.length > 0 && (
        <Button type="submit" variant="default" loading={act.performing}>
          {t('attendance.record')}
        </Button>
      )}
      <p role="status">{saved && t('attendance.saved')}</p>
    </form>
  );
}
