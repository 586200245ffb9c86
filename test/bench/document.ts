/** `node dist/test/bench/document.js`: how well and how fast changes are seen and anchors kept. */
import {
  alignBlocks,
  type Block,
  compareBlocks,
  LaterText,
  placeAnchor,
} from '#libs/domain/document';
import { measureAlignment, measureBlind } from '#test/document/alignment';
import { contest, type Verdicts } from '#test/document/anchors';
import { longTexts, passagesOf } from '#test/document/long-text';
import { withNote } from '#test/document/noted';
import { ABSENT, readReal, realTextIsThere } from '#test/document/real-text';
import { measureSharedOut } from '#test/document/shared-out';

const ROUNDS = 5;
/** What is quoted from, each kind for itself. */
const KINDS: Readonly<Record<string, (block: Block) => boolean>> = {
  paragraphs: ({ kind }) => kind === 'paragraph',
  'list items': ({ kind }) => kind === 'list_item',
  headings: ({ kind }) => kind === 'heading',
  tables: ({ kind }) => kind === 'table',
};

if (realTextIsThere) onARealText();
else console.log(ABSENT);
onThreeHundredPages();

function onARealText(): void {
  const [draft, final] = [readReal('draft-1'), readReal('final')];
  const { precision, recall, pairs } = measureAlignment(draft, final);
  console.log(
    `Alignment of ${draft.length} with ${final.length} blocks, 100 read by hand (${pairs} pairs): ` +
      `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  for (const [drawn, found] of Object.entries(measureBlind(draft, final)))
    console.log(
      `  read before it was aligned, ${drawn} (${found.pairs} pairs): precision ` +
        `${found.precision.toFixed(3)}, recall ${found.recall.toFixed(3)}`,
    );
  for (const [verdict, told] of Object.entries(measureSharedOut(draft, final)))
    console.log(
      `  ${verdict} (${told.there} read in the whole text): precision ${told.precision.toFixed(3)}, ` +
        `recall ${told.recall.toFixed(3)}, ${told.exact} with exactly their parts, ` +
        `${told.wrongParts.length} parts wrong`,
    );
  // Another seed draws other passages: `npm run bench document 7919`.
  const seed = Number(process.argv[3] ?? 2017);
  const asked = { count: 2000, seed, yardstick: true };
  const { quotes, survivors, ours, hypothesis } = contest(draft, final, asked);
  console.log(`${quotes} passages, of which the words of ${survivors} survived:`);
  tell('talqy', ours, survivors);
  if (hypothesis) tell('Hypothesis’s method', hypothesis, survivors);
  console.log('  500 passages of each kind of block:');
  for (const [name, from] of Object.entries(KINDS)) inKind(name, draft, final, seed, from);
  const isProse = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list_item';
  inKind('with a footnote', draft.map(withNote), final.map(withNote), seed, isProse);
}

function inKind(
  name: string,
  draft: Block[],
  final: Block[],
  seed: number,
  from: (block: Block) => boolean,
): void {
  const { ours, survivors } = contest(draft, final, { count: 500, seed, yardstick: false, from });
  tell(`${name} (${survivors} survived)`, ours, survivors);
}

function tell(name: string, verdicts: Verdicts, survivors: number): void {
  const { right, missed, wrong, offered, orphaned, milliseconds } = verdicts;
  console.log(
    `  ${name.padEnd(32)} ${((100 * right) / survivors).toFixed(1)} % right, ${missed} missed, ` +
      `${wrong} on wrong words; of the rest ${offered} offered, ${orphaned} orphaned; ` +
      `${milliseconds.toFixed(0)} ms`,
  );
}

function onThreeHundredPages(): void {
  const { before, after } = longTexts(300, 300);
  const anchors = passagesOf(before, 10_000, 301);
  const changes = compareBlocks(before, after);
  const count = changes.filter(({ change }) => change !== 'unchanged').length;
  console.log(`300 pages, ${before.length} blocks, ${count} of them changed, median of ${ROUNDS}:`);
  time('compared word by word', () => compareBlocks(before, after));
  let ids = 0;
  time('aligned anew', () => alignBlocks(before, after, 'kk', () => `x${(ids += 1)}`));
  time('10,000 passages placed', () => {
    const later = new LaterText(after, before);
    return anchors.map((anchor) => placeAnchor(anchor, later));
  });
}

/** By the clock, and by what it took of a processor: a busy machine lengthens only the first. */
function time(what: string, run: () => unknown): void {
  const taken = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - began, processor: (user + system) / 1000 };
  });
  const median = (values: number[]): string =>
    values.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!.toFixed(0);
  const clock = median(taken.map((each) => each.clock));
  const processor = median(taken.map((each) => each.processor));
  console.log(`  ${what.padEnd(24)} ${clock} ms by the clock, ${processor} ms of a processor`);
}
