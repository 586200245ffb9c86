import type { PrintedPiece, SheetText } from '../sheet.ts';
import type { Cell, Item, ListPiece, Run } from '../text/flow.ts';
import { laidOut } from '../text/laid-out.ts';

/** What was proposed and answered, under the text of a release. */
interface Answers {
  readonly proposals: readonly { readonly [what: string]: string | null }[];
}

type Data = SheetText & { readonly answers?: Answers };

/** The sheet with its running text as the typesetter wants it; headings and code are not divided. */
export function laidOutSheet(data: Data): Data {
  const words = (text: string): string => laidOut(text, data.language);
  const run = (given: Run): Run => {
    if (given === 'break') return given;
    if ('note' in given) return { ...given, note: given.note.map(run) };
    const isCode = given.marks.some(({ type }) => type === 'code');
    return isCode ? given : { ...given, text: words(given.text) };
  };
  const cell = (given: Cell): Cell => ({ ...given, runs: given.runs.map(run) });
  const item = (given: Item): Item => ({
    ...given,
    runs: given.runs.map(run),
    lists: given.lists.map(list),
  });
  const list = (given: ListPiece): ListPiece => ({ ...given, items: given.items.map(item) });
  const piece = (given: PrintedPiece): PrintedPiece => {
    switch (given.kind) {
      case 'heading':
      case 'code':
        return given;
      case 'list':
        return list(given);
      case 'table':
        return { ...given, rows: given.rows.map((row) => row.map(cell)) };
      default:
        return { ...given, runs: given.runs.map(run) };
    }
  };
  const proposal = (given: Answers['proposals'][number]): Answers['proposals'][number] =>
    Object.fromEntries(
      Object.entries(given).map(([what, said]) => [what, said === null ? null : words(said)]),
    );
  return {
    ...data,
    flow: data.flow.map(piece),
    ...(data.answers
      ? { answers: { ...data.answers, proposals: data.answers.proposals.map(proposal) } }
      : {}),
  };
}
