import {
  IconAsterisk,
  IconBold,
  IconItalic,
  IconLink,
  IconSection,
  IconStrikethrough,
  IconSubscript,
  IconSuperscript,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#libs/domain/document';
import { BarButton } from './bar-button.js';
import { KINDS, type KindName, kindOf } from './block-kinds.js';
import type { Tool } from './editor-keys.js';
import { FootnoteButton } from './footnote-button.js';
import { LinkButton } from './link-button.js';
import { ReferenceButton } from './reference-button.js';
import styles from './word-tools.module.css';

const MARKS = [
  ['strong', IconBold],
  ['em', IconItalic],
  ['strike', IconStrikethrough],
  ['sub', IconSubscript],
  ['sup', IconSuperscript],
] as const;

interface Props {
  editor: Editor | null;
  block: Block | null;
  /** What a reference may point at, by the block's id. */
  targets: ReadonlyMap<string, string>;
  /** Whose form is open. */
  tool: Tool | null;
  onTool: (tool: Tool | null) => void;
}

/** The kind of the block and the look of the selected words. */
export function WordTools({ editor, block, targets, tool, onTool }: Props) {
  const { t } = useTranslation('web-editing');
  const active = useEditorState({
    editor,
    selector: ({ editor: open }) =>
      open
        ? [...MARKS.map(([name]) => name), 'link'].filter((name) => open.isActive(name)).join()
        : '',
  });
  const kind = block && kindOf(block);
  const form = (name: Tool) => ({
    open: tool === name,
    onOpen: (open: boolean) => onTool(open ? name : null),
  });
  return (
    <>
      <select
        className={styles.kind}
        aria-label={t('kind.name')}
        disabled={!editor || kind === null}
        value={kind ?? ''}
        onChange={(event) => {
          const { type, attrs } = KINDS[event.currentTarget.value as KindName];
          editor?.chain().focus().setNode(type, attrs).run();
        }}
      >
        {kind === null && (
          <option value="">
            {block && !kind
              ? t(`kind.${block.kind as 'table' | 'figure' | 'code'}`)
              : t('kind.name')}
          </option>
        )}
        {(Object.keys(KINDS) as KindName[]).map((name) => (
          <option key={name} value={name}>
            {t(`kind.${name}`)}
          </option>
        ))}
      </select>
      {MARKS.map(([name, icon]) => (
        <BarButton
          key={name}
          label={t(`mark.${name}`)}
          icon={icon}
          disabled={!editor}
          pressed={(active ?? '').split(',').includes(name)}
          onClick={() => editor?.chain().focus().toggleMark(name).run()}
        />
      ))}
      <FootnoteButton editor={editor} icon={IconAsterisk} {...form('footnote')} />
      <ReferenceButton
        editor={editor}
        icon={IconSection}
        targets={targets}
        {...form('reference')}
      />
      <LinkButton
        editor={editor}
        icon={IconLink}
        pressed={(active ?? '').includes('link')}
        {...form('link')}
      />
    </>
  );
}
