import type { Editor } from '@tiptap/react';
import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import { itemCounts, itemMarker, nodesIn } from '#libs/domain/document';
import { useLanguage } from '../../i18n/use-language.js';
import type { Tool } from './editor-keys.js';
import type { Place } from './place.js';
import type { Suggestion } from './suggestion.js';
import type { TextState } from './text-state.js';
import { useReferences } from './use-references.js';
import type { Undo } from './use-undo.js';
import styles from './working-grid.module.css';
import { WorkingRow } from './working-row.js';
import type { WorkingText } from './working-text.js';
import type { Writers } from './writers.js';

interface Props {
  text: WorkingText;
  state: TextState;
  languages: readonly Language[];
  writers: Writers;
  mayEdit: boolean;
  writing: Place | null;
  focus: Place | null;
  suggestion: Suggestion | null;
  staleIn: (blockId: string) => string;
  undo: Undo;
  onSuggestion: (taken: boolean) => void;
  onWrite: (place: Place | null) => void;
  onFocus: (place: Place) => void;
  onEditor: (editor: Editor | null) => void;
  onTool: (tool: Tool) => void;
}

/** The text, a row for each block and a column for each language. */
export function WorkingGrid(props: Props) {
  const { text, state, languages, writing, focus, suggestion, undo } = props;
  const { onWrite, onFocus } = props;
  const { t } = useTranslation(['web-editing', 'web-reading']);
  const own = useLanguage();
  const { blocks, cells } = state;
  const whole = state.reading === 'whole';
  const references = useReferences(blocks, whole);
  const counts = useMemo(
    () => (whole ? itemCounts(nodesIn(blocks, own)) : null),
    [whole, blocks, own],
  );
  const step = useMemo(
    () =>
      (from: Place, by: 1 | -1, andWrite: boolean): void => {
        const all = text.read().blocks;
        const next = all[all.findIndex(({ id }) => id === from.blockId) + by];
        if (!next) return;
        const place = { blockId: next.id, language: from.language };
        if (andWrite) onWrite(place);
        else onFocus(place);
      },
    [text, onWrite, onFocus],
  );
  return (
    <div
      role="grid"
      aria-label={t('title')}
      aria-rowcount={blocks.length}
      className={styles.grid}
      style={{ '--languages': languages.length } as CSSProperties}
    >
      <div role="row" className={styles.head}>
        <span role="columnheader" className={styles.corner}>
          №
        </span>
        {languages.map((language) => (
          <span key={language} role="columnheader">
            {t(`web-reading:language.${language}`)}
          </span>
        ))}
      </div>
      {blocks.map((block, index) => {
        const count = counts?.get(block.id);
        const first = index === 0 ? (languages[0] ?? 'kk') : null;
        return (
          <WorkingRow
            key={block.id}
            number={index + 1}
            block={block}
            marker={count ? itemMarker(count) : null}
            languages={languages}
            cells={cells}
            writers={props.writers}
            references={references}
            suggestion={suggestion?.blockId === block.id ? suggestion : null}
            onSuggestion={props.onSuggestion}
            mayEdit={props.mayEdit}
            writing={writing?.blockId === block.id ? writing.language : null}
            focus={focus?.blockId === block.id ? focus.language : null}
            entry={focus === null ? first : null}
            text={text}
            staleIn={props.staleIn(block.id)}
            onWrite={onWrite}
            onFocus={onFocus}
            onStep={step}
            onEditor={props.onEditor}
            onAgain={undo.again}
            onTool={props.onTool}
          />
        );
      })}
    </div>
  );
}
