import type { Block, NodeJson } from '#libs/domain/document';

/** A line of prose with a footnote set into its first run of words, which the real text has none of. */
export function withNote(block: Block): Block {
  const node = block.content.en;
  if (node === undefined || (block.kind !== 'paragraph' && block.kind !== 'list_item'))
    return block;
  const content = (node.content ?? []).flatMap((run, index): NodeJson[] => {
    const middle = run.text?.indexOf(' ', run.text.length / 2) ?? -1;
    if (index > 0 || run.text === undefined || middle <= 0) return [run];
    const note = { type: 'footnote', content: [{ type: 'text', text: `Note of ${run.text}` }] };
    return [
      { ...run, text: run.text.slice(0, middle) },
      note,
      { ...run, text: run.text.slice(middle) },
    ];
  });
  return { ...block, content: { ...block.content, en: { ...node, content } } };
}
