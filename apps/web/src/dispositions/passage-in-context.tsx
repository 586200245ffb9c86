import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';
import { useLanguage } from '../i18n/use-language.js';
import { NodeView } from '../reports/reading/node-view.js';
import { blocksQuery } from '../reports/reading/reading-queries.js';
import type { RevisionBlock } from '../reports/reading/rows.js';
import { useEveryPage } from '../shared/use-every-page.js';
import { useReport } from '../reports/report-context.js';
import { Loading } from '../shared/loading.js';
import type { OpenProposal } from './answer-types.js';
import styles from './passage-in-context.module.css';
import { usePlaceName } from './place-name.js';

interface Props {
  proposal: OpenProposal;
  revision: { id: string; number: number };
}

/** The words a proposal is about, underlined among those around them, as they were circulated. */
export function PassageInContext({ proposal, revision }: Props) {
  const { t } = useTranslation('web-dispositions');
  const { slug } = useReport();
  const reading = useLanguage();
  const place = usePlaceName();
  const { anchor } = proposal;
  const language = anchor.language ?? reading;
  const { nodes, whole } = useEveryPage(
    blocksQuery,
    anchor.blockId ? { id: revision.id, ...onlyIn(language) } : null,
    (data) => data.revision?.blocks,
  );
  const around = blocksAround(nodes, anchor.blockId ?? null, anchor.kind === 'section' ? 2 : 1);
  const to = `/reports/${slug}/text${anchor.blockId ? `#proposal-${proposal.id}` : ''}`;
  return (
    <section aria-labelledby="passage-title" className={styles.passage}>
      <div className={styles.head}>
        <h3 id="passage-title">{place(anchor)}</h3>
        <Link to={to}>{t('passage.inText', { number: revision.number })}</Link>
      </div>
      {anchor.blockId && around.length === 0 && !whole && <Loading shape="text" />}
      {/* The words of the reading view come on their own: meanwhile the answer stays under the keys. */}
      <Suspense fallback={<Loading shape="text" />}>
        {around.map((block) => (
          <div
            key={block.blockId}
            className={styles.block}
            data-kind={block.kind}
            data-here={block.blockId === anchor.blockId || undefined}
            lang={language}
          >
            <NodeView
              node={block.content[language] as NodeJson}
              drawing={{ underlines: lineOf(proposal, block), added: [], removed: [] }}
            />
          </div>
        ))}
      </Suspense>
    </section>
  );
}

function onlyIn(language: Language) {
  return { kk: language === 'kk', ru: language === 'ru', en: language === 'en' };
}

/** The block with its neighbours; of a section, its heading and what follows. */
function blocksAround(
  blocks: readonly RevisionBlock[],
  blockId: string | null,
  after: number,
): readonly RevisionBlock[] {
  const index = blocks.findIndex((block) => block.blockId === blockId);
  if (index === -1) return [];
  return blocks
    .slice(Math.max(0, index - (after === 1 ? 1 : 0)), index + after + 1)
    .filter(({ content }) => content.kk || content.ru || content.en);
}

function lineOf({ id, anchor, disposition }: OpenProposal, block: RevisionBlock) {
  if (anchor.kind !== 'passage' || block.blockId !== anchor.blockId) return [];
  if (anchor.start == null || anchor.end == null) return [];
  return [{ start: anchor.start, end: anchor.end, proposalId: id, waits: !disposition }];
}
