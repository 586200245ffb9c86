import { useMediaQuery } from '@mantine/hooks';
import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useCallback, useMemo, useState } from 'react';
import { itemCounts, itemMarker, nodesIn } from '#libs/domain/document';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LANGUAGES, type Language } from '#libs/domain';
import { useLanguage } from '../../i18n/use-language.js';
import { Empty } from '../../shared/empty.js';
import { Notice } from '../../shared/notice.js';
import { Sheet } from '../../shared/sheet.js';
import { Contents } from '../reading/contents.js';
import type { ContentsLine } from '../reading/layers.js';
import { BehindLine } from '../languages/behind-line.js';
import { useBehind } from '../languages/use-behind.js';
import { useReport } from '../report-context.js';
import { useArrival } from './use-arrival.js';
import type { Tool } from './editor-keys.js';
import { EditingBar } from './editing-bar.js';
import { FindPanel } from './find-panel.js';
import { ProposalBeside } from './proposal-beside.js';
import { SnapshotsSheet } from './snapshots-sheet.js';
import { useProposalBeside } from './use-proposal-beside.js';
import { useKey } from './use-key.js';
import { useReferences } from './use-references.js';
import styles from './editing-desk.module.css';
import type { Place } from './place.js';
import { useCompany } from './use-company.js';
import { useWriters } from './use-writers.js';
import { useUndo } from './use-undo.js';
import { useWorkingText } from './use-working-text.js';
import { WorkingRow } from './working-row.js';
import type { WorkingBlock } from './text-state.js';

interface Props {
  reportId: string;
  blocks: readonly WorkingBlock[];
  outline: readonly ContentsLine[];
  mayEdit: boolean;
  mayRestore: boolean;
  readAgain: () => void;
}

/** Narrower than this, one language is written at a time. */
const NARROW = '(max-width: 62rem)';

export function EditingDesk(props: Props) {
  const { reportId, blocks, outline, mayEdit, mayRestore, readAgain } = props;
  const { t } = useTranslation(['web-editing', 'web-reading']);
  const { slug } = useReport();
  const own = useLanguage();
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches);
  const { text, state } = useWorkingText(reportId, blocks, readAgain);
  const [chosen, setChosen] = useState<readonly Language[] | null>(null);
  const languages = useMemo(() => chosen ?? (narrow ? [own] : LANGUAGES), [chosen, narrow, own]);
  const [writing, setWriting] = useState<Place | null>(null);
  const [focus, setFocus] = useState<Place | null>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [contents, setContents] = useState(false);
  const [finding, setFinding] = useState(false);
  const [snapshots, setSnapshots] = useState(false);
  const [tool, setTool] = useState<Tool | null>(null);
  /** Whether the proposed words found a place, once that was tried. */
  const [placed, setPlaced] = useState(true);
  const [searched, setSearched] = useState<Language | null>(null);

  const company = useCompany({ reportId, text, place: writing, editor, mayEdit, readAgain });
  const writers = useWriters(company, text, state);
  const references = useReferences(state.blocks);
  const beside = useProposalBeside(text);
  const found = searched ?? writing?.language ?? languages[0] ?? own;
  useKey('f', () => setFinding(true));

  const { accept, dismiss } = beside;
  const answer = (taken: boolean): void => (taken ? void accept() : dismiss());

  const behind = useBehind(reportId, state.savedAt);
  const counts = useMemo(() => itemCounts(nodesIn(state.blocks, own)), [state.blocks, own]);
  const numbers = useMemo(
    () => new Map(state.blocks.map(({ id }, index) => [id, index + 1])),
    [state.blocks],
  );
  const goTo = useCallback(
    (place: Place) => {
      if (!languages.includes(place.language))
        setChosen(narrow ? [place.language] : [...languages, place.language]);
      setWriting(null);
      setFocus(place);
    },
    [languages, narrow],
  );
  useArrival(goTo);

  const write = useCallback(
    (place: Place | null) => {
      text.flush();
      if (place) text.open(place);
      setWriting(place);
      if (place) setFocus(place);
    },
    [text],
  );
  const step = useCallback(
    (from: Place, by: 1 | -1, andWrite: boolean) => {
      const all = text.read().blocks;
      const next = all[all.findIndex(({ id }) => id === from.blockId) + by];
      if (!next) return;
      const place = { blockId: next.id, language: from.language };
      if (andWrite) write(place);
      else setFocus(place);
    },
    [text, write],
  );

  const undo = useUndo(text, writing, write);

  if (state.blocks.length === 0)
    return (
      <Empty
        act={
          mayEdit && (
            <p className={styles.start}>
              <Button
                onClick={() => {
                  const blockId = text.insert(null, own, [{ type: 'paragraph' }]);
                  if (blockId) write({ blockId, language: own });
                }}
              >
                {t('first')}
              </Button>
              <Button variant="default" component={Link} to={`/reports/${slug}/import`}>
                {t('import')}
              </Button>
            </p>
          )
        }
      >
        {t('empty')}
      </Empty>
    );

  return (
    <>
      <EditingBar
        text={text}
        state={state}
        company={company}
        editor={editor}
        undo={undo}
        writing={writing}
        languages={languages}
        one={narrow ?? false}
        onLanguages={setChosen}
        onWrite={write}
        onContents={() => setContents(true)}
        onFind={() => setFinding((before) => !before)}
        onSnapshots={() => setSnapshots(true)}
        tool={tool}
        onTool={setTool}
      >
        {finding && (
          <FindPanel
            reportId={reportId}
            text={text}
            state={state}
            language={found}
            mayEdit={mayEdit}
            onLanguage={(language) => {
              setSearched(language);
              if (!languages.includes(language)) setChosen(narrow ? [language] : LANGUAGES);
            }}
            onLeave={() => write(null)}
            onClose={() => setFinding(false)}
            readAgain={readAgain}
          />
        )}
      </EditingBar>
      {beside.proposal && (
        <ProposalBeside
          proposal={beside.proposal}
          link={beside.link}
          usable={mayEdit ? placed : null}
          linked={beside.linked}
          onUse={() => {
            write(null);
            const made = beside.suggest();
            setPlaced(made !== null);
            if (!made) return;
            if (!languages.includes(made.language)) setChosen(narrow ? [made.language] : LANGUAGES);
            document.getElementById(`block-${made.blockId}`)?.scrollIntoView({ block: 'center' });
          }}
        />
      )}
      {state.refused && (
        <Notice
          tone="bad"
          role="alert"
          title={state.refused.kind === 'refused' ? state.refused.what : t('stale.elsewhere')}
        >
          {state.refused.kind === 'refused' && <p>{state.refused.advice}</p>}
        </Notice>
      )}
      {state.removed && (
        <div className={styles.removed} role="status">
          {t('removed', { number: state.removed.number })}{' '}
          <button type="button" onClick={() => text.putBack()}>
            {t('putBack')}
          </button>
        </div>
      )}
      <div
        role="grid"
        aria-label={t('title')}
        aria-rowcount={state.blocks.length}
        className={styles.grid}
        style={{ '--languages': languages.length } as React.CSSProperties}
      >
        <div role="row" className={styles.head}>
          <span role="columnheader" className={styles.corner}>
            №
          </span>
          {languages.map((language) => (
            <span key={language} role="columnheader">
              {t(`web-reading:language.${language}`)}
            </span>
          ))}
        </div>
        {state.blocks.map((block, index) => {
          const count = counts.get(block.id);
          const first = index === 0 ? (languages[0] ?? 'kk') : null;
          return (
            <WorkingRow
              key={block.id}
              number={index + 1}
              block={block}
              marker={count ? itemMarker(count) : null}
              languages={languages}
              cells={state.cells}
              writers={writers}
              references={references}
              suggestion={beside.suggestion?.blockId === block.id ? beside.suggestion : null}
              onSuggestion={answer}
              mayEdit={mayEdit}
              writing={writing?.blockId === block.id ? writing.language : null}
              focus={focus?.blockId === block.id ? focus.language : null}
              entry={focus === null ? first : null}
              text={text}
              staleIn={behind.staleIn(block.id)}
              onWrite={write}
              onFocus={setFocus}
              onStep={step}
              onEditor={setEditor}
              onAgain={undo.again}
              onTool={setTool}
            />
          );
        })}
      </div>
      {/* On a phone it would lie over the words to be put in. */}
      {!finding && (
        <BehindLine
          behind={behind}
          place={writing ?? focus}
          numberOf={(blockId) => numbers.get(blockId) ?? 0}
          mayEdit={mayEdit}
          onGo={goTo}
        />
      )}
      <SnapshotsSheet
        reportId={reportId}
        blocks={state.blocks}
        language={found}
        mayEdit={mayEdit}
        mayRestore={mayRestore}
        open={snapshots}
        onClose={() => setSnapshots(false)}
        onRestored={() => {
          setSnapshots(false);
          write(null);
          readAgain();
        }}
      />
      <Sheet open={contents} onClose={() => setContents(false)} title={t('web-reading:contents')}>
        <Contents
          outline={outline}
          here={null}
          showCounts={false}
          onGo={() => setContents(false)}
        />
      </Sheet>
    </>
  );
}
