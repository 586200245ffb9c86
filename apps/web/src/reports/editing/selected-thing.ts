import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';

/** The footnote or reference that is selected as one thing. */
export function selectedThing({ state }: Editor, type: string): Node | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type.name === type
    ? selection.node
    : null;
}

export function removeThing(editor: Editor): void {
  editor.chain().focus().deleteSelection().run();
}
