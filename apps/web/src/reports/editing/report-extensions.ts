import { type Attributes, Extension, Mark, mergeAttributes, Node } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Plugin } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { isAllowedLink, isAllowedSource, PLAIN_COUNTING } from '#libs/domain/document';

/*
 * The schema of libs/domain/document/schema.ts, as an editor needs it: the same names and
 * attributes, with how they are drawn and what of a paste becomes which. One block at a time.
 */

const id: Attributes = { id: { default: null, rendered: false } };
const level: Attributes = { level: { default: 1 } };

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block' });
const Text = Node.create({ name: 'text', group: 'inline note' });

const HardBreak = Node.create({
  name: 'hard_break',
  group: 'inline note',
  inline: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
});

const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: 'note*',
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
  // Shown as one thing: its words are changed by its own form, the cursor passes it by.
  addNodeView:
    () =>
    ({ node }) => {
      const dom = document.createElement('span');
      dom.dataset['footnote'] = '';
      dom.textContent = node.textContent;
      return { dom };
    },
});

const CrossReference = Node.create({
  name: 'cross_reference',
  group: 'inline note',
  inline: true,
  addAttributes: () => ({ target: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'span[data-target]',
      getAttrs: (span) => ({ target: span.getAttribute('data-target') }),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-target': String(node.attrs['target']) }, '§'],
  addOptions: (): { labelOf: LabelOf } => ({ labelOf: () => undefined }),
  addNodeView() {
    const { labelOf } = this.options as { labelOf: LabelOf };
    return ({ node }) => {
      const dom = document.createElement('span');
      const target = String(node.attrs['target']);
      dom.dataset['target'] = target;
      dom.textContent = labelOf(target) ?? '§';
      return { dom };
    };
  },
});

/** What a reference to a block shows. */
type LabelOf = (target: string) => string | undefined;

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...id, ...level }),
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((n) => ({ tag: `h${n}`, attrs: { level: n } })),
  renderHTML: ({ node }) => ['div', { role: 'heading', 'aria-level': node.attrs['level'] }, 0],
});

const ListItem = Node.create({
  name: 'list_item',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    ...id,
    ...level,
    ordered: { default: false },
    start: { default: null, rendered: false },
    format: { default: PLAIN_COUNTING.format, rendered: false },
    closing: { default: PLAIN_COUNTING.closing, rendered: false },
  }),
  parseHTML: () => [{ tag: 'li', getAttrs: listPlace }],
  renderHTML: () => ['p', 0],
});

const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

const CodeBlock = Node.create({
  name: 'code_block',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: () => ['pre', 0],
});

const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ ...id, src: { default: '' }, alt: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'img[src]',
      getAttrs: (image) => isAllowedSource(image.getAttribute('src') ?? '') && null,
    },
  ],
  renderHTML: ({ node }) => [
    'figure',
    ['img', { src: node.attrs['src'], alt: node.attrs['alt'] }],
    ['figcaption', 0],
  ],
});

const Table = tablePart('table', 'table', {
  group: 'block',
  content: 'table_row+',
  addAttributes: () => ({ ...id, caption: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
});
const TableRow = tablePart('table_row', 'row', {
  content: '(table_cell | table_header)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});
const TableCell = tablePart('table_cell', 'cell', cellOf('td'));
const TableHeader = tablePart('table_header', 'header_cell', cellOf('th'));

function cellOf(tag: 'td' | 'th'): Parameters<typeof tablePart>[2] {
  return {
    content: 'inline*',
    addAttributes: () => ({
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null, rendered: false },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
  };
}

/** What prosemirror-tables needs to know of a node is its role. */
function tablePart(name: string, role: string, config: Parameters<typeof Node.create>[0] & object) {
  return Node.create({
    ...config,
    name,
    extendNodeSchema: (extension: { name: string }) =>
      extension.name === name ? { tableRole: role } : {},
  });
}

function mark(name: string, tags: string[], excludes?: string) {
  return Mark.create({
    name,
    ...(excludes === undefined ? {} : { excludes }),
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0] ?? 'span', 0],
  });
}

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (link) => isAllowedLink(link.getAttribute('href') ?? '') && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

/** Pauses shorter than this, in milliseconds, do not divide what is undone at once. */
const GROUP = 1000;

const Keys = Extension.create({
  name: 'keys',
  addProseMirrorPlugins() {
    const toggle = (name: string) => () => this.editor.commands.toggleMark(name);
    return [
      history({ newGroupDelay: GROUP }),
      // What others write goes in between the steps to be undone, so none may be joined.
      new Plugin({ historyPreserveItems: true }),
      keymap({
        'Mod-b': toggle('strong'),
        'Mod-i': toggle('em'),
        'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hard_break' }),
      }),
      tableEditing(),
    ];
  },
});

export const reportExtensions = (labelOf: LabelOf) => [
  Doc,
  Paragraph,
  Heading,
  ListItem,
  Quote,
  CodeBlock,
  Figure,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Text,
  HardBreak,
  Footnote,
  CrossReference.configure({ labelOf }),
  Link,
  mark('strong', ['strong', 'b']),
  mark('em', ['em', 'i']),
  mark('strike', ['s', 'del']),
  mark('sub', ['sub'], 'sub sup'),
  mark('sup', ['sup'], 'sub sup'),
  mark('code', ['code']),
  Keys,
];

/** A pasted list item knows its depth and its kind from the lists around it. */
function listPlace(item: HTMLElement): { level: number; ordered: boolean } {
  let depth = 0;
  for (let at = item.parentElement; at; at = at.parentElement)
    if (/^(UL|OL)$/.test(at.tagName)) depth += 1;
  return { level: Math.min(Math.max(depth, 1), 6), ordered: item.parentElement?.tagName === 'OL' };
}
