import { useMediaQuery } from '@mantine/hooks';
import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
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
import { comeTo } from './come-to.js';
import { useArrival } from './use-arrival.js';
import type { Tool } from './editor-keys.js';
import { EditingBar } from './editing-bar.js';
import { FindPanel } from './find-panel.js';
import { ProposalBeside } from './proposal-beside.js';
import { SnapshotsSheet } from './snapshots-sheet.js';
import { useProposalBeside } from './use-proposal-beside.js';
import { useKey } from './use-key.js';
import styles from './editing-desk.module.css';
import type { Place } from './place.js';
import { useCompany } from './use-company.js';
import { useWriters } from './use-writers.js';
import { useUndo } from './use-undo.js';
import { useWorkingText } from './use-working-text.js';
import { WorkingGrid } from './working-grid.js';
import type { BlockStamp } from './text-state.js';

interface Props {
  reportId: string;
  stamps: readonly BlockStamp[];
  outline: readonly ContentsLine[];
  mayEdit: boolean;
  mayRestore: boolean;
  readAgain: () => void;
}

/** Narrower than this, one language is written at a time. */
const NARROW = '(max-width: 62rem)';

export function EditingDesk(props: Props) {
  const { reportId, stamps, outline, mayEdit, mayRestore, readAgain } = props;
  const { t } = useTranslation(['web-editing', 'web-reading']);
  const { slug } = useReport();
  const own = useLanguage();
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches);
  const { text, state } = useWorkingText(reportId, stamps, readAgain);
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
  const beside = useProposalBeside(text, state);
  const found = searched ?? writing?.language ?? languages[0] ?? own;
  useKey('f', () => setFinding(true));

  const behind = useBehind(reportId, state.savedAt);
  const numbers = useMemo(
    () => new Map(state.blocks.map(({ id }, index) => [id, index + 1])),
    [state.blocks],
  );
  const goTo = useCallback(
    (place: Place) => {
      if (!languages.includes(place.language))
        setChosen(narrow ? [place.language] : [...languages, place.language]);
      text.look(place.blockId);
      setWriting(null);
      setFocus(place);
      comeTo(place.blockId);
    },
    [text, languages, narrow],
  );
  useArrival(goTo);

  const write = useCallback(
    (place: Place | null) => {
      text.flush();
      setWriting(place);
      if (place) setFocus(place);
    },
    [text],
  );
  // Writing begins once the words are here.
  useEffect(() => {
    if (writing) text.open(writing);
  }, [text, writing, state.blocks]);

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
          />
        )}
      </EditingBar>
      {beside.proposal && (
        <ProposalBeside
          proposal={beside.proposal}
          link={beside.link}
          usable={mayEdit ? placed : null}
          ready={beside.ready}
          linked={beside.linked}
          onUse={() => {
            write(null);
            const made = beside.suggest();
            setPlaced(made !== null);
            if (!made) return;
            if (!languages.includes(made.language)) setChosen(narrow ? [made.language] : LANGUAGES);
            comeTo(made.blockId);
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
      {state.reading === 'broken' && (
        <Notice tone="waits" role="alert" title={t('broken.title')}>
          <p>{t('broken.advice')}</p>
          <Button variant="default" onClick={() => text.readOn()}>
            {t('broken.again')}
          </Button>
        </Notice>
      )}
      <WorkingGrid
        text={text}
        state={state}
        languages={languages}
        writers={writers}
        mayEdit={mayEdit}
        writing={writing}
        focus={focus}
        suggestion={beside.suggestion}
        staleIn={behind.staleIn}
        undo={undo}
        onSuggestion={(taken) => (taken ? void beside.accept() : beside.dismiss())}
        onWrite={write}
        onFocus={setFocus}
        onEditor={setEditor}
        onTool={setTool}
      />
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
        blocks={state.reading === 'whole' ? state.blocks : null}
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
