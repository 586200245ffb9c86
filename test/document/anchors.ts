import {
  alignBlocks,
  blockText,
  LaterText,
  placeAnchor,
  type Block,
  type PassageAnchor,
} from '#libs/domain/document';
import { findByHypothesis } from './hypothesis.js';
import { drawQuotes } from './quotes.js';
import { SurvivingWords, type Span } from './surviving-words.js';

/** What became of a method's quotes, judged by the oracle. */
export interface Verdicts {
  /** Survived and put on the very words. */
  right: number;
  /** Survived, but put elsewhere, given up, or only offered as edited. */
  missed: number;
  /** Put on words as if they were its own which are not: the worst that can happen. */
  wrong: number;
  /** Did not survive: shown on the edited passage of the block it was on, for a person to look. */
  offered: number;
  /** Did not survive: said to be lost. */
  orphaned: number;
  milliseconds: number;
}

export interface Contest {
  quotes: number;
  survivors: number;
  ours: Verdicts;
  /** Null when it was not asked. */
  hypothesis: Verdicts | null;
}

type Claim = (Span & { sure: boolean }) | null;

interface Asked {
  count: number;
  seed: number;
  /** Whether the yardstick is measured too; it takes its time. */
  yardstick: boolean;
  /** The blocks that are quoted from; all, when it is not said. */
  from?: (block: Block) => boolean;
}

/** Quotes drawn from the draft, found again in the final text, by both methods where asked. */
export function contest(
  draft: readonly Block[],
  final: readonly Block[],
  { count, seed, yardstick, from = () => true }: Asked,
): Contest {
  const quotes = drawQuotes(draft, count, seed, from);
  const words = new SurvivingWords(draft, final);
  const truths = quotes.map(({ anchor: { position }, block }) =>
    words.whereTo(block, position.start, position.end),
  );
  const near = quotes.map(({ anchor, block }) => {
    const twins = words.twinsOf(block, anchor.quote);
    return new Set([block, ...twins].flatMap((each) => [...words.blocksOf(each)]));
  });
  const judge = ([claims, milliseconds]: [Claim[], number]): Verdicts => {
    const verdicts = { right: 0, missed: 0, wrong: 0, offered: 0, orphaned: 0 };
    claims.forEach((claim, index) => {
      verdicts[verdict(claim, truths[index]!, near[index]!)] += 1;
    });
    return { ...verdicts, milliseconds };
  };
  return {
    quotes: quotes.length,
    survivors: truths.filter((truth) => truth !== null).length,
    ours: judge(timed(() => byOurs(draft, final, quotes))),
    hypothesis: yardstick ? judge(timed(() => byHypothesis(draft, final, quotes))) : null,
  };
}

function verdict(
  claim: Claim,
  truth: Span | null,
  near: ReadonlySet<number>,
): Exclude<keyof Verdicts, 'milliseconds'> {
  const same =
    claim !== null &&
    truth !== null &&
    claim.block === truth.block &&
    claim.start === truth.start &&
    claim.end === truth.end;
  if (same) return 'right';
  if (claim?.sure && (truth !== null || !near.has(claim.block))) return 'wrong';
  if (truth !== null) return 'missed';
  return claim === null ? 'orphaned' : 'offered';
}

type Quotes = readonly { anchor: PassageAnchor; block: number }[];

/** With the blocks continued as a re-import continues them; that time counts too. */
function byOurs(draft: readonly Block[], final: readonly Block[], quotes: Quotes): Claim[] {
  let count = 0;
  const { blocks } = alignBlocks(draft, final, 'en', () => `new-${(count += 1)}`);
  const places = new Map(blocks.map(({ id }, index) => [id, index]));
  const later = new LaterText(blocks, draft);
  return quotes.map(({ anchor }) => {
    const found = placeAnchor(anchor, later);
    if (found.outcome === 'orphaned' || found.blockId === null || found.position === null)
      return null;
    const sure = found.outcome === 'placed' || found.how === 'other-block';
    return { block: places.get(found.blockId)!, ...found.position, sure };
  });
}

/** Over the whole text, as on a web page. It has one answer or none, and no doubt. */
function byHypothesis(draft: readonly Block[], final: readonly Block[], quotes: Quotes): Claim[] {
  const old = joined(draft);
  const fresh = joined(final);
  return quotes.map(({ anchor, block }) => {
    const hint = old.starts[block]! + anchor.position.start;
    const found = findByHypothesis(fresh.text, anchor, hint);
    if (found === null) return null;
    const at = fresh.starts.findLastIndex((start) => start <= found.start);
    const offset = fresh.starts[at]!;
    return { block: at, start: found.start - offset, end: found.end - offset, sure: true };
  });
}

function joined(blocks: readonly Block[]): { text: string; starts: number[] } {
  let text = '';
  const starts = blocks.map((block) => {
    const start = text.length;
    text += `${blockText(block, 'en')}\n`;
    return start;
  });
  return { text, starts };
}

function timed<T>(run: () => T): [T, number] {
  const began = performance.now();
  return [run(), performance.now() - began];
}
