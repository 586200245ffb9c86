import { useTranslation } from 'react-i18next';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import styles from './changed-table.module.css';
import { Words } from './words.js';

interface Props {
  rows: NonNullable<ChangeOfBlockFragment['table']>;
  /** One side of a comparison; without it, both in one table. */
  side?: 'before' | 'after';
}

/** A table whose cells changed: each cell with its own words, rows that came or went as a whole. */
export function ChangedTable({ rows, side }: Props) {
  const { t } = useTranslation('web-comparison');
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('table')}>
      <table className={styles.table}>
        <tbody>
          {rows
            .filter(({ change }) => change !== hidden)
            .map(({ change, cells }, index) => (
              <tr key={index} data-change={change}>
                {cells
                  .filter(({ words }) => isThere(words, hidden))
                  .map(({ header, colspan, rowspan, words }, place) => {
                    const Cell = header ? 'th' : 'td';
                    return (
                      <Cell key={place} colSpan={colspan} rowSpan={rowspan}>
                        <Words words={words} {...(side && { side })} />
                      </Cell>
                    );
                  })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** An empty cell stays; one that is only of the other side does not. */
function isThere(words: Props['rows'][number]['cells'][number]['words'], hidden: string | null) {
  return words.length === 0 || words.some(({ kind }) => kind !== hidden);
}
