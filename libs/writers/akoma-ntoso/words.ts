import type { MarkJson } from '#libs/domain/document';
import type { NoteRun, Run, TextRun } from '../text/flow.js';
import { element, escaped } from './xml.js';

/** The name of a block in the file: its own id, which is the same in every revision and language. */
export const eIdOf = (blockId: string): string => `b-${blockId}`;

export function wordsOf(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run === 'break') return element('eol', {});
      return 'note' in run ? noteOf(run) : textOf(run);
    })
    .join('');
}

function noteOf({ number, note }: NoteRun): string {
  return element(
    'authorialNote',
    { eId: `note-${number}`, marker: number, placement: 'bottom' },
    element('p', {}, wordsOf(note)),
  );
}

function textOf({ text, marks, to }: TextRun): string {
  const words = escaped(text);
  const inner = to === undefined ? words : element('ref', { href: `#${eIdOf(to)}` }, words);
  // The outermost mark last: a link holds emphasis, not the other way round.
  return marks
    .toSorted((a, b) => Number(a.type === 'link') - Number(b.type === 'link'))
    .reduce(marked, inner);
}

function marked(words: string, { type, attrs }: MarkJson): string {
  switch (type) {
    case 'strong':
      return element('b', {}, words);
    case 'em':
      return element('i', {}, words);
    case 'sub':
    case 'sup':
      return element(type, {}, words);
    case 'link': {
      const href = String(attrs?.['href']);
      return element(
        'a',
        { href: href.startsWith('#') ? `#${eIdOf(href.slice(1))}` : href },
        words,
      );
    }
    default:
      return element('span', { class: type }, words);
  }
}
