import { useMediaQuery } from '@mantine/hooks';
import {
  lazy,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import { nodeText } from '#libs/domain/document';
import type { ReadingQuery } from '../../gql/graphql.js';
import type { ComposerPlace } from '../../proposals/composer-place.js';
import { Loading } from '../../shared/loading.js';
import { ReadTrouble } from '../../shared/read-trouble.js';
import { Sheet } from '../../shared/sheet.js';
import { useKeys } from '../../shared/use-keys.js';
import { ReportContext } from '../report-context.js';
import { BlockProposalsSheet } from './block-proposals-sheet.js';
import { Contents } from './contents.js';
import { FindInText } from './find-in-text.js';
import type { Layer, RevisionHead, Texts } from './layers.js';
import { Margin } from './margin.js';
import type { Passage } from './passage.js';
import { NOWHERE, landingOf } from './place-in.js';
import { placeOf, wholeReport, withComposing } from './place-of.js';
import { ReadingBar } from './reading-bar.js';
import { ReadingHead } from './reading-head.js';
import { ReadingKeys } from './reading-keys.js';
import type { ReadingAddress } from './reading-address.js';
import styles from './reading-room.module.css';
import { SelectionAct } from './selection-act.js';
import { TextColumn } from './text-column.js';
import { useHistoryOf } from './use-history-of.js';
import { useLanding } from './use-landing.js';
import { usePlaceKeeper } from './use-place-keeper.js';
import { usePointed } from './use-pointed.js';
import { useText } from './use-text.js';
import { useSectionHere } from './use-section-here.js';
import { useSteps } from './use-steps.js';

const Composer = lazy(async () => ({
  default: (await import('../../proposals/composer.js')).Composer,
}));

/** Narrower than this the margin is a sheet. */
const PHONE = '(max-width: 62rem)';

interface Props {
  texts: Texts;
  consultation: NonNullable<ReadingQuery['report']>['consultation'] | null;
  layer: Layer;
  language: Language;
  /** A draft to go on with, at its words. */
  draftId: string | null;
  onGo: (address: ReadingAddress) => void;
}

const NO_CONTENTS: RevisionHead['outline'] = [];

type OpenSheet =
  | { kind: 'contents' }
  | { kind: 'find' }
  | { kind: 'keys' }
  | { kind: 'proposals'; blockId: string };

export function ReadingRoom(props: Props) {
  const { texts, consultation, layer, language, draftId, onGo } = props;
  const { t } = useTranslation(['web-reading', 'web']);
  const open = useContext(ReportContext);
  const phone = useMediaQuery(PHONE, window.matchMedia(PHONE).matches);
  const keptBlock = useRef<() => string | null>(() => null);
  const whereIAm = useCallback(() => {
    const blockId = keptBlock.current();
    return blockId ? { ...NOWHERE, blockId } : landingOf(window.location.hash);
  }, []);
  const reading = useText(texts, layer, language, consultation?.id ?? null, whereIAm);
  const { rows, onWhole, stretches, count, need, seek } = reading;
  const main = texts[layer === 'asked' ? 'circulated' : layer] ?? texts.circulated;
  const outline = main?.outline ?? NO_CONTENTS;
  const history = useHistoryOf(open?.report.slug);
  const [current, setCurrent] = useState<string | null>(null);
  const [openNote, setOpenNote] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const [composing, setComposing] = useState<ComposerPlace | null>(null);
  const [draftOpened, setDraftOpened] = useState<string | null>(null);
  if (draftId && draftId !== draftOpened && rows.length > 0) {
    setDraftOpened(draftId);
    const [, blockId] = /^#block-(.+)$/.exec(window.location.hash) ?? [];
    const place = (blockId && placeOf(rows, outline, blockId, null)) || wholeReport(language);
    setComposing({ ...place, draftId });
  }
  const { keep, keptBlock: kept } = usePlaceKeeper(rows);
  useEffect(() => {
    keptBlock.current = kept;
  }, [kept]);
  usePointed(pointed, openNote);

  const here = useSectionHere(outline);
  const mayPropose =
    (reading.layer === 'asked' || reading.layer === 'circulated') && consultation?.state === 'open';

  const turn = useCallback(
    (address: ReadingAddress) => {
      keep();
      onGo(address);
    },
    [keep, onGo],
  );
  const propose = useCallback(
    (blockId: string, passage: Passage | null = null) => {
      const place = placeOf(rows, outline, blockId, passage);
      if (place) setComposing(place);
      window.getSelection()?.removeAllRanges();
    },
    [rows, outline],
  );
  const toggleNote = useCallback(
    (id: string) => {
      const opening = openNote !== id;
      setOpenNote(opening ? id : null);
      if (opening) onGo({ hash: `proposal-${id}` });
    },
    [openNote, onGo],
  );
  const openProposals = useCallback(
    (blockId: string) => setSheet({ kind: 'proposals', blockId }),
    [],
  );
  const openPassage = useCallback(
    (proposalId: string, blockId: string) => {
      setOpenNote(proposalId);
      if (phone) setSheet({ kind: 'proposals', blockId });
      else onGo({ hash: `proposal-${proposalId}` });
    },
    [phone, onGo],
  );
  const landing = useLanding(
    rows,
    seek,
    useCallback(
      ({ blockId, proposalId }) => {
        setCurrent(blockId);
        setOpenNote(proposalId);
        if (proposalId && blockId && phone) setSheet({ kind: 'proposals', blockId });
      },
      [phone],
    ),
  );

  const texted = useMemo(() => new Map(rows.map(({ blockId, node }) => [blockId, node])), [rows]);
  const plainTextOf = useCallback(
    (blockId: string) => {
      const node = texted.get(blockId);
      return node && nodeText(node);
    },
    [texted],
  );

  // The words a proposal is being written on stay marked while the form has the focus.
  const shown = useMemo(() => withComposing(stretches, composing), [stretches, composing]);

  const rowOf = (id: string) => rows.find(({ blockId }) => blockId === id);
  const step = useSteps(stretches, count, current, need, setCurrent);
  const selection = useRef<Passage | null>(null);
  useKeys({
    KeyJ: () => step(1, () => true),
    KeyK: () => step(-1, () => true),
    KeyN: () => step(1, (row) => row.proposals.length > 0 || row.change !== null),
    KeyB: () => step(-1, (row) => row.proposals.length > 0 || row.change !== null),
    KeyP: () => {
      const blockId = selection.current?.blockId ?? current;
      if (mayPropose && blockId) propose(blockId, selection.current);
    },
    KeyO: () => {
      const first = current && rowOf(current)?.proposals[0];
      if (first) toggleNote(first.id);
    },
    KeyH: () => current && history(current),
    KeyC: () => setSheet({ kind: 'contents' }),
    Slash: () => setSheet({ kind: 'find' }),
    Digit1: () => turn({ layer: 'circulated' }),
    Digit2: () => texts.asked && turn({ layer: 'asked' }),
    Digit3: () => texts.changed && turn({ layer: 'changed' }),
    Digit4: () => texts.approved && turn({ layer: 'approved' }),
    'Shift+Slash': () => setSheet({ kind: 'keys' }),
    Escape: () => setComposing(null),
  });

  return (
    <>
      <ReadingBar
        layer={layer}
        texts={texts}
        language={language}
        onLayer={(to) => turn({ layer: to })}
        onLanguage={(to) => turn({ in: to })}
        onContents={() => setSheet({ kind: 'contents' })}
        onFind={() => setSheet({ kind: 'find' })}
        onKeys={() => setSheet({ kind: 'keys' })}
      />
      <div className={styles.room} data-composing={composing !== null || undefined}>
        <aside className={styles.contents} aria-label={t('contents')}>
          <Contents outline={outline} here={here} showCounts={layer === 'asked'} />
        </aside>
        <div className={styles.text}>
          {main && (
            <ReadingHead
              revision={main}
              layer={reading.layer}
              language={language}
              changes={reading.changes}
              consultation={consultation}
              onProposeOnWhole={mayPropose ? () => setComposing(wholeReport(language)) : null}
            />
          )}
          {rows.length === 0 && reading.loading && <Loading shape="text" />}
          {reading.failed && (
            <div className={styles.trouble}>
              <ReadTrouble codes={[]} again={reading.again} />
            </div>
          )}
          {stretches.size < count && <p className={styles.onPaper}>{t('onPaper')}</p>}
          <TextColumn
            stretches={shown}
            count={count}
            onNeed={need}
            language={language}
            current={current}
            landed={landing.blockId}
            mayPropose={mayPropose}
            onCurrent={setCurrent}
            onPropose={propose}
            onOpenProposals={openProposals}
            onOpenPassage={openPassage}
            onHistory={history}
          />
        </div>
        {!phone && (
          <aside className={styles.margin} aria-label={t('margin')}>
            <Margin
              rows={rows}
              onWhole={onWhole}
              openNote={openNote}
              onToggle={toggleNote}
              onPoint={setPointed}
            />
          </aside>
        )}
      </div>

      <SelectionAct
        watching={mayPropose && composing === null}
        plainTextOf={plainTextOf}
        onSelect={(passage) => {
          selection.current = passage;
        }}
        onPropose={(passage) => propose(passage.blockId, passage)}
      />

      <Sheet open={sheet?.kind === 'contents'} onClose={() => setSheet(null)} title={t('contents')}>
        <Contents
          outline={outline}
          here={here}
          showCounts={layer === 'asked'}
          onGo={() => setSheet(null)}
        />
      </Sheet>
      <Sheet open={sheet?.kind === 'find'} onClose={() => setSheet(null)} title={t('find.title')}>
        {main && (
          <FindInText revisionId={main.id} language={language} onGo={() => setSheet(null)} />
        )}
      </Sheet>
      <BlockProposalsSheet
        row={sheet?.kind === 'proposals' ? rowOf(sheet.blockId) : undefined}
        openNote={openNote}
        onToggle={toggleNote}
        onPropose={mayPropose ? propose : null}
        onClose={() => setSheet(null)}
      />
      <ReadingKeys open={sheet?.kind === 'keys'} onClose={() => setSheet(null)} />

      {composing && consultation && (
        <Suspense fallback={null}>
          <Composer
            place={composing}
            consultationId={consultation.id}
            phone={phone}
            onHandedIn={open?.hear}
            onClose={() => setComposing(null)}
          />
        </Suspense>
      )}
    </>
  );
}
