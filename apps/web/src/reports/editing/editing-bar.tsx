import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconCamera,
  IconListTree,
  IconPhotoPlus,
  IconRowInsertBottom,
  IconSearch,
  IconTablePlus,
  IconTrash,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { LanguageButtons } from '../../shared/language-buttons.js';
import { countedTogether, type Counting, nodesIn } from '#libs/domain/document';
import { CompanyLine } from './company-line.js';
import { BarButton } from './bar-button.js';
import styles from './editing-bar.module.css';
import type { Place } from './place.js';
import type { Tool } from './editor-keys.js';
import { FigureButton } from './figure-button.js';
import { SavedWhen } from './saved-when.js';
import { NumberTools } from './number-tools.js';
import { TableTools } from './table-tools.js';
import type { TextState } from './text-state.js';
import type { Companion } from './writers.js';
import type { Undo } from './use-undo.js';
import { targetsOf } from './use-references.js';
import { WorkingText } from './working-text.js';
import { WordTools } from './word-tools.js';

interface Props {
  text: WorkingText;
  state: TextState;
  company: readonly Companion[];
  undo: Undo;
  editor: Editor | null;
  writing: Place | null;
  languages: readonly Language[];
  /** Only one language is shown at a time. */
  one: boolean;
  onLanguages: (languages: readonly Language[]) => void;
  onWrite: (place: Place | null) => void;
  onContents: () => void;
  onFind: () => void;
  onSnapshots: () => void;
  tool: Tool | null;
  onTool: (tool: Tool | null) => void;
  /** What stands under the tools, such as the search. */
  children: ReactNode;
}

/** What can be done to the block being written, which languages are shown, and what is saved. */
export function EditingBar(props: Props) {
  const { tool, onTool, onFind, onSnapshots, children } = props;
  const {
    text,
    state,
    company,
    undo,
    editor,
    writing,
    languages,
    one,
    onLanguages,
    onWrite,
    onContents,
  } = props;
  const { t } = useTranslation(['web-editing', 'web-reading']);
  const block = state.blocks.find(({ id }) => id === writing?.blockId);
  const named = writing?.language ?? languages[0] ?? 'kk';
  const targets = useMemo(
    () => targetsOf(state.blocks, named, (kind, number) => `${t(`kind.${kind}`)} ${number}.`),
    [state.blocks, named, t],
  );
  const add = (node: Parameters<WorkingText['insert']>[2][number]): void => {
    const after = writing?.blockId ?? state.blocks.at(-1)?.id ?? null;
    const language = writing?.language ?? languages[0] ?? 'kk';
    const blockId = text.insert(after, language, [node]);
    if (blockId) onWrite({ blockId, language });
  };
  const countAs = (counting: Counting): void => {
    const nodes = nodesIn(state.blocks, named);
    const together = new Set(countedTogether(nodes, block?.id ?? ''));
    for (const node of nodes) {
      const id = String(node.attrs?.['id']);
      const language = [named, ...LANGUAGES].find(
        (each) => state.blocks.find((one) => one.id === id)?.content[each] === node,
      );
      if (language && id !== block?.id && together.has(id))
        text.write(id, language, { ...node, attrs: { ...node.attrs, ...counting } });
    }
  };
  const toggle = (language: Language): void => {
    if (one) return onLanguages([language]);
    const wanted = LANGUAGES.filter((each) =>
      each === language ? !languages.includes(each) : languages.includes(each),
    );
    if (wanted.length > 0) onLanguages(wanted);
  };

  return (
    <div className={styles.bar}>
      <div
        className={styles.tools}
        role="toolbar"
        tabIndex={-1}
        aria-label={t('tools')}
        onKeyDown={(event) => moveAmongTools(event, () => editor?.commands.focus())}
      >
        <BarButton label={t('web-reading:contents')} onClick={onContents} icon={IconListTree} />
        <BarButton label={t('find.title')} onClick={onFind} icon={IconSearch} />
        <BarButton label={t('snapshots.title')} onClick={onSnapshots} icon={IconCamera} />
        <span className={styles.gap} />
        <BarButton
          label={t('act.undo')}
          icon={IconArrowBackUp}
          disabled={!undo.may('undo')}
          onClick={() => undo.again('undo')}
        />
        <BarButton
          label={t('act.redo')}
          icon={IconArrowForwardUp}
          disabled={!undo.may('redo')}
          onClick={() => undo.again('redo')}
        />
        <span className={styles.gap} />
        <WordTools
          // What is read of an editor is read of one: another begins anew.
          key={editor?.instanceId}
          editor={editor}
          block={block ?? null}
          targets={targets}
          tool={tool}
          onTool={onTool}
        />
        <span className={styles.gap} />
        <BarButton
          label={t('act.addAfter')}
          icon={IconRowInsertBottom}
          onClick={() => add({ type: 'paragraph' })}
        />
        <BarButton label={t('act.addTable')} icon={IconTablePlus} onClick={() => add(newTable())} />
        <FigureButton
          label={t('act.addFigure')}
          icon={IconPhotoPlus}
          onFigure={(src) => add({ type: 'figure', attrs: { src, alt: '' } })}
        />
        {block?.kind === 'list_item' && block.ordered && editor && state.reading === 'whole' && (
          <NumberTools key={block.id} editor={editor} onCounting={countAs} />
        )}
        {block?.kind === 'table' && editor && <TableTools editor={editor} />}
        {block && (
          <>
            <span className={styles.gap} />
            <BarButton
              label={t('act.up')}
              icon={IconArrowUp}
              onClick={() => text.move(block.id, -1)}
            />
            <BarButton
              label={t('act.down')}
              icon={IconArrowDown}
              onClick={() => text.move(block.id, 1)}
            />
            <BarButton
              label={t('act.remove')}
              icon={IconTrash}
              onClick={() => {
                onWrite(null);
                text.remove(block.id);
              }}
            />
          </>
        )}
      </div>
      <SavedWhen state={state} onRetry={() => text.flush()} />
      <LanguageButtons
        label={t('show')}
        className={styles.languages}
        pressed={(language) => languages.includes(language)}
        say={(language) => t(`web-reading:languageShort.${language}`)}
        onPress={toggle}
      />
      {children}
      <CompanyLine company={company} blocks={state.blocks} />
    </div>
  );
}

/** Arrow keys go from tool to tool, Escape back into the words. */
function moveAmongTools(event: KeyboardEvent<HTMLElement>, leave: () => void): void {
  if (event.key === 'Escape') leave();
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by || !(event.target instanceof HTMLButtonElement)) return;
  event.preventDefault();
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('button:enabled, select')];
  tools.at((tools.indexOf(event.target) + by) % tools.length)?.focus();
}

function newTable() {
  const row = (type: string) => ({ type: 'table_row', content: [{ type }, { type }, { type }] });
  return {
    type: 'table',
    content: [row('table_header'), row('table_cell'), row('table_cell')],
  };
}
