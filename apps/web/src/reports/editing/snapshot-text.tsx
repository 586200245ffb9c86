import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Language } from '#libs/domain';
import { type Block, blockText, compareBlocks, type NodeJson } from '#libs/domain/document';
import { Loaded } from '../../shared/loaded.js';
import { Loading } from '../../shared/loading.js';
import { WordRuns } from '../../shared/word-runs.js';
import { NodeView } from '../reading/node-view.js';
import { snapshotQuery } from './editing-queries.js';
import styles from './snapshots-sheet.module.css';
import type { WorkingBlock } from './text-state.js';
import { workingBlock } from './working-block.js';

interface Props {
  id: string;
  /** null while it is not all here. */
  now: readonly WorkingBlock[] | null;
  language: Language;
}

/** A kept text: what differs from it now, and all of it. */
export function SnapshotText({ id, now, language }: Props) {
  const { t } = useTranslation('web-editing');
  const [whole, setWhole] = useState(false);
  const [kept, readAgain] = useQuery({ query: snapshotQuery, variables: { id } });
  return (
    <Loaded of={[kept, readAgain]} shape="text">
      {({ snapshot }) => {
        const blocks = (snapshot?.blocks ?? []).map((block) =>
          workingBlock({ ...block, version: 0 }),
        );
        return (
          <>
            <label className={styles.whole}>
              <input
                type="checkbox"
                checked={whole}
                onChange={(event) => setWhole(event.currentTarget.checked)}
              />{' '}
              {t('snapshots.whole')}
            </label>
            {whole ? (
              <Whole blocks={blocks} language={language} />
            ) : now === null ? (
              <Loading shape="text" />
            ) : (
              <Differences before={blocks} after={now} language={language} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface DifferencesProps {
  before: readonly Block[];
  after: readonly Block[];
  language: Language;
}

function Differences({ before, after, language }: DifferencesProps) {
  const { t } = useTranslation('web-editing');
  const changes = useMemo(
    () =>
      compareBlocks(before.map(bare), after.map(bare)).filter(
        ({ change }) => change !== 'unchanged',
      ),
    [before, after],
  );
  if (changes.length === 0) return <p>{t('snapshots.same')}</p>;
  return (
    <>
      <p>{t('snapshots.differences', { count: changes.length })}</p>
      <ol className={styles.changes}>
        {changes.map(({ blockId, change, words, ...texts }) => (
          <li key={blockId}>
            <p className={styles.facts}>
              {t(`snapshots.change.${change as 'edited' | 'moved' | 'added' | 'removed'}`)}
            </p>
            <p lang={language}>
              {words[language] ? (
                <WordRuns words={words[language]} />
              ) : (
                textOf(texts.after ?? texts.before, language)
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What is compared is the text, not its versions. */
function bare({ id, kind, level, ordered, content }: Block): Block {
  return { id, kind, level, ordered, content };
}

function textOf(block: Block | null, language: Language): string {
  return block ? blockText(block, language) : '';
}

function Whole({ blocks, language }: { blocks: readonly Block[]; language: Language }) {
  return (
    <div lang={language} className={styles.reading}>
      {blocks.map(({ id, kind, content }) => {
        const node: NodeJson | undefined = content[language];
        if (!node) return null;
        const inside = <NodeView node={node} still />;
        return (
          <div key={id} data-kind={kind}>
            {kind === 'table' || kind === 'figure' ? inside : <p>{inside}</p>}
          </div>
        );
      })}
    </div>
  );
}
