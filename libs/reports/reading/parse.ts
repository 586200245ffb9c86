import type { Root as Page } from 'hast';
import type { Root } from 'mdast';
import { refuse } from '#libs/platform';
import { apart, type Errand } from './apart.js';
import type { ReadText } from './parse-task.js';
import { MOST_UNPACKED_MB } from './unreadable.js';

/** Parses the text that `preparedMarkdown` made. @throws {Refused} `text-too-heavy` when it takes too much memory or time */
export async function parseMarkdown(text: string): Promise<Root> {
  const answer = await apart({ kind: 'markdown', pieces: [text] });
  return answer?.ok && 'tree' in answer ? answer.tree : refuse('text-too-heavy');
}

/** Parses a page in NFC. @throws {Refused} `text-too-heavy` when it takes too much memory or time */
export async function parsePage(text: string): Promise<Page> {
  const answer = await apart({ kind: 'html', pieces: [text] });
  return answer?.ok && 'page' in answer ? answer.page : refuse('text-too-heavy');
}

/** @throws {Refused} why it is not opened; `text-too-heavy` when it takes too much memory or time */
export async function parseRough(
  kind: 'docx' | 'odt',
  pieces: AsyncIterable<Uint8Array>,
  keep: NonNullable<Errand['keep']>,
): Promise<ReadText> {
  const answer = await apart({ kind, pieces, keep });
  if (answer?.ok && 'rough' in answer) return answer.rough;
  if (answer?.ok !== false) return refuse('text-too-heavy');
  return refuse(answer.code, { facts: { max: MOST_UNPACKED_MB } });
}
