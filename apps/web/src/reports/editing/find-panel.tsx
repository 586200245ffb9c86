import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { findInBlocks } from '#libs/domain/writing';
import { ActTrouble } from '../../shared/act-trouble.js';
import { BarButton } from './bar-button.js';
import styles from './find-panel.module.css';
import { comeTo } from './come-to.js';
import { highlight, placeOf, removeHighlight } from './found-highlight.js';
import type { TextState } from './text-state.js';
import { useReplacing } from './use-replacing.js';
import type { WorkingText } from './working-text.js';

interface Props {
  reportId: string;
  text: WorkingText;
  state: TextState;
  language: Language;
  mayEdit: boolean;
  onLanguage: (language: Language) => void;
  /** Ends the writing in a block, so that what is replaced there is not also typed. */
  onLeave: () => void;
  onClose: () => void;
}

/** Finds words in one language of the text, and puts others in their place. */
export function FindPanel(props: Props) {
  const { reportId, text, state, language, mayEdit, onLanguage, onLeave, onClose } = props;
  const { t } = useTranslation(['web-editing', 'web-reading', 'web']);
  const [words, setWords] = useState('');
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const search = useMemo(() => ({ words, matchCase, wholeWords }), [words, matchCase, wholeWords]);
  const wanted = useDeferredValue(search);
  const shown = useDeferredValue(state);
  const hits = useMemo(
    () => findInBlocks(text.standing(shown), wanted, language),
    [text, shown, wanted, language],
  );
  const place = hits.length === 0 ? 0 : ((at % hits.length) + hits.length) % hits.length;
  const current = hits[place] ?? null;
  useEffect(() => {
    const show = (): void => highlight(hits, current, language);
    show();
    // A row that is drawn later has its words marked then.
    const drawn = new MutationObserver(show);
    const grid = document.querySelector('[role="grid"]');
    if (grid) drawn.observe(grid, { childList: true, subtree: true });
    return () => drawn.disconnect();
  }, [hits, current, language]);
  useEffect(() => removeHighlight, []);
  const show = useEffectEvent(() => {
    if (current) comeTo(current.blockId, placeOf(current, language));
  });
  const { blockId } = current ?? {};
  useEffect(() => show(), [blockId, place]);

  const replacing = useReplacing(reportId, text, language);
  const step = (by: 1 | -1): void => setAt(place + by);

  return (
    <form
      role="search"
      aria-label={t('find.title')}
      className={styles.panel}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      }}
    >
      <div className={styles.line}>
        <TextInput
          ref={field}
          lang={language}
          className={styles.words}
          label={t('find.words')}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setAt(0);
          }}
        />
        <label className={styles.language}>
          <span>{t('find.language')}</span>
          <select
            value={language}
            onChange={(event) => onLanguage(event.currentTarget.value as Language)}
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {t(`web-reading:language.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <p className={styles.count} role="status">
          {words !== '' && state.reading !== 'whole' && `${t('find.coming')} `}
          {words !== '' &&
            (hits.length === 0
              ? t('find.none')
              : t('find.count', { at: place + 1, count: hits.length }))}
        </p>
        <BarButton
          label={t('find.previous')}
          icon={IconChevronUp}
          disabled={hits.length === 0}
          onClick={() => step(-1)}
        />
        <BarButton
          label={t('find.next')}
          icon={IconChevronDown}
          disabled={hits.length === 0}
          onClick={() => step(1)}
        />
        <BarButton label={t('web:close')} icon={IconX} onClick={onClose} />
      </div>
      {mayEdit && (
        <div className={styles.line}>
          <TextInput
            lang={language}
            className={styles.words}
            label={t('find.by')}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={current === null}
            onClick={() => {
              onLeave();
              if (current) replacing.one(current, by);
            }}
          >
            {t('find.replace')}
          </Button>
          <Button
            variant="default"
            disabled={hits.length === 0 || state.reading !== 'whole'}
            loading={replacing.act.performing}
            onClick={() => {
              onLeave();
              void replacing.all(search, by);
            }}
          >
            {t('find.replaceAll', { count: hits.length })}
          </Button>
          {replacing.last && (
            <p className={styles.done} role="status">
              {t('find.replaced', { count: replacing.last.places })}{' '}
              <button type="button" disabled={state.reading !== 'whole'} onClick={replacing.undo}>
                {t('find.undo')}
              </button>
            </p>
          )}
        </div>
      )}
      <div className={styles.line}>
        <Checkbox
          label={t('find.matchCase')}
          checked={matchCase}
          onChange={(event) => setMatchCase(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('find.wholeWords')}
          checked={wholeWords}
          onChange={(event) => setWholeWords(event.currentTarget.checked)}
        />
      </div>
      <ActTrouble trouble={replacing.act.trouble} />
    </form>
  );
}
