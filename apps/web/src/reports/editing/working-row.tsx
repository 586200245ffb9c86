import type { Editor } from '@tiptap/react';
import { type CSSProperties, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';
import { TextReferencesContext } from '../reading/text-references.js';
import { NodeView } from '../reading/node-view.js';
import { isRead } from './awaited-block.js';
import { BlockEditor } from './block-editor.js';
import type { Tool } from './editor-keys.js';
import { OpenEditors } from './open-editors.js';
import type { Place } from './place.js';
import type { Suggestion } from './suggestion.js';
import { SuggestionNotice } from './suggestion-notice.js';
import { useCameNear } from './use-came-near.js';
import type { References } from './use-references.js';
import { type Writer, type Writers } from './writers.js';
import { CaretSign, OthersCarets } from './others-carets.js';
import { StaleNotice } from './stale-notice.js';
import type { Cell, WorkingBlock } from './text-state.js';
import { cellKey, isUnsaved } from './cell-words.js';
import type { WorkingText } from './working-text.js';
import styles from './working-row.module.css';

interface Shared {
  number: number;
  block: WorkingBlock;
  /** What an item of a numbered list is marked with. */
  marker: string | null;
  mayEdit: boolean;
  text: WorkingText;
  onWrite: (place: Place | null) => void;
  onFocus: (place: Place) => void;
  onStep: (from: Place, by: 1 | -1, andWrite: boolean) => void;
  onEditor: (editor: Editor | null) => void;
  onAgain: (which: 'undo' | 'redo') => void;
  onTool: (tool: Tool) => void;
}

interface RowProps extends Shared {
  languages: readonly Language[];
  cells: ReadonlyMap<string, Cell>;
  /** The languages in which the source has changed since, such as `ru,en`. */
  staleIn: string;
  references: References;
  suggestion: Suggestion | null;
  onSuggestion: (taken: boolean) => void;
  /** Who else writes, by cell. */
  writers: Writers;
  /** The language being written here. */
  writing: Language | null;
  focus: Language | null;
  /** The cell the Tab key enters the text at. */
  entry: Language | null;
}

/** One block in the languages shown; a long text is only drawn where somebody comes near. */
export const WorkingRow = memo(
  function WorkingRow(props: RowProps) {
    const { number, block, languages, cells, staleIn, writers, writing, focus, entry, ...rest } =
      props;
    const { references, suggestion, onSuggestion, ...shared } = rest;
    const { text } = shared;
    const row = useRef<HTMLDivElement>(null);
    const near = useCameNear(row);
    const drawn = near || writing !== null || focus !== null || entry !== null;
    const unread = !isRead(block);
    useEffect(() => {
      if (drawn && unread) text.look(block.id);
    }, [drawn, unread, text, block.id]);
    return (
      <div
        ref={row}
        role="row"
        aria-rowindex={number}
        id={`block-${block.id}`}
        className={styles.row}
        data-far={!drawn || undefined}
      >
        <div role="rowheader" className={styles.number}>
          {number}
        </div>
        {(drawn ? languages : []).map((language) => (
          <TextReferencesContext key={language} value={references[language]}>
            <WorkingCell
              {...shared}
              suggestion={suggestion?.language === language ? suggestion : null}
              onSuggestion={onSuggestion}
              number={number}
              block={block}
              language={language}
              cell={cells.get(cellKey(block.id, language)) ?? null}
              writers={writers.get(cellKey(block.id, language)) ?? NOBODY}
              stale={staleIn.includes(language)}
              writing={writing === language}
              focused={focus === language}
              entry={entry === language || focus === language}
            />
          </TextReferencesContext>
        ))}
      </div>
    );
  },
  // The map of cells is new at every letter; a row draws itself again only for its own.
  (a, b) =>
    (Object.keys(a) as (keyof RowProps)[]).every(
      (name) => BY_CELL.includes(name) || a[name] === b[name],
    ) &&
    a.languages.join() === b.languages.join() &&
    b.languages.every((language) => {
      const key = cellKey(b.block.id, language);
      return a.cells.get(key) === b.cells.get(key) && a.writers.get(key) === b.writers.get(key);
    }),
);

const NOBODY: readonly Writer[] = [];

const BY_CELL: readonly (keyof RowProps)[] = [
  'cells',
  'writers',
  'languages',
  // A new function at every drawing; it is only called while the suggestion stands.
  'onSuggestion',
  // The row that is written in is drawn anew when that begins.
  'onAgain',
];

interface CellProps extends Shared {
  language: Language;
  cell: Cell | null;
  writers: readonly Writer[];
  stale: boolean;
  suggestion: Suggestion | null;
  onSuggestion: (taken: boolean) => void;
  writing: boolean;
  focused: boolean;
  entry: boolean;
}

function WorkingCell(props: CellProps) {
  const { marker } = props;
  const { number, block, language, cell, writers, stale, focused, entry, mayEdit, text } = props;
  const { onWrite, onFocus, onStep, onEditor, onAgain, onTool, suggestion, onSuggestion } = props;
  // Words that are not here yet are written once they come.
  const writing = props.writing && isRead(block);
  const { t } = useTranslation(['web-editing', 'web-reading', 'web-languages']);
  const place = { blockId: block.id, language };
  const element = useRef<HTMLDivElement>(null);
  const node = cell?.node ?? block.content[language];
  const label = t('cell', { number, language: t(`web-reading:language.${language}`) });

  useEffect(() => {
    // What has the focus inside, such as the answer to a notice, keeps it.
    const inside = element.current?.contains(document.activeElement);
    if (focused && !writing && !inside) element.current?.focus();
  }, [focused, writing]);

  return (
    <div
      ref={element}
      role="gridcell"
      tabIndex={entry ? 0 : -1}
      lang={language}
      className={styles.cell}
      style={marker ? ({ '--marker': `'${marker}'` } as CSSProperties) : undefined}
      data-kind={block.kind}
      data-level={block.level ?? undefined}
      data-ordered={block.ordered ?? undefined}
      data-writing={writing || undefined}
      data-unsaved={(cell && isUnsaved(cell)) || undefined}
      onClick={(event) => {
        // A press on a notice inside is an answer to it, not the beginning of writing.
        const button = (event.target as Element).closest('button');
        if (!mayEdit || writing || button) return;
        OpenEditors.of(text).press({ left: event.clientX, top: event.clientY });
        onWrite(place);
      }}
      onFocus={(event) => event.target === event.currentTarget && !focused && onFocus(place)}
      onKeyDown={(event) => {
        if (writing || event.target !== event.currentTarget) return;
        if (event.key === 'Enter' || event.key === 'F2') {
          event.preventDefault();
          if (mayEdit) onWrite(place);
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          onStep(place, event.key === 'ArrowDown' ? 1 : -1, false);
        }
      }}
    >
      {stale && <p className={styles.stale}>{t('web-languages:state.stale')}</p>}
      {writers.map(({ visit, name, tint }) => (
        <p key={visit} className={styles.writer}>
          <CaretSign name={name} tint={tint} /> {t('company.writes', { name })}
        </p>
      ))}
      {writing ? (
        <BlockEditor
          editors={OpenEditors.of(text)}
          place={place}
          label={label}
          onBlocksAfter={(nodes) => {
            const last = text.insert(block.id, language, nodes);
            if (!last) return;
            OpenEditors.of(text).divided(place, last);
            onWrite({ blockId: last, language });
          }}
          onEmptied={() => {
            onStep(place, -1, true);
            text.remove(block.id);
          }}
          onStep={(by) => onStep(place, by, true)}
          onLeave={() => onWrite(null)}
          onAgain={onAgain}
          onTool={onTool}
          onEditor={onEditor}
        />
      ) : (
        <Still node={node} coming={!isRead(block)} />
      )}
      {node && writers.length > 0 && (
        <OthersCarets
          writers={writers}
          node={node}
          view={writing ? OpenEditors.of(text).viewOf(place) : null}
        />
      )}
      {suggestion && !writing && (
        <SuggestionNotice
          suggestion={suggestion}
          text={text}
          onAccept={() => onSuggestion(true)}
          onDismiss={() => onSuggestion(false)}
        />
      )}
      {cell?.trouble && (
        <StaleNotice
          cell={cell}
          trouble={cell.trouble}
          onChoose={(choice) => {
            onWrite(null);
            text.resolve(cell, choice);
          }}
        />
      )}
    </div>
  );
}

/** A cell at rest: the words as they will be read. */
function Still({ node, coming }: { node: NodeJson | undefined; coming: boolean }) {
  const { t } = useTranslation('web-editing');
  if (!node && coming)
    return <span className={styles.coming} role="img" aria-label={t('coming')} />;
  if (!node) return <p className={styles.missing}>{t('missing')}</p>;
  if (!node.content?.length) return <p className={styles.missing}>{t('emptyWords')}</p>;
  if (node.type === 'table' || node.type === 'figure') return <NodeView node={node} still />;
  if (node.type === 'code_block')
    return (
      <pre>
        <NodeView node={node} still />
      </pre>
    );
  return (
    <p>
      <NodeView node={node} still />
    </p>
  );
}
