import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { useLanguage } from '../i18n/use-language.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Loading } from '../shared/loading.js';
import { reattachProposal } from './answer-queries.js';
import type { OpenProposal } from './answer-types.js';
import styles from './reattach-form.module.css';
import { useBlocksToChoose } from './use-blocks-to-choose.js';

interface Props {
  proposal: OpenProposal;
  circulated: { id: string };
  revision: { id: string; number: number };
  onCancel: () => void;
  onDone: () => void;
}

/** First the block, then the words in it: by keyboard, by mouse or by touch alike. */
export function ReattachForm({ proposal, circulated, revision, onCancel, onDone }: Props) {
  const { t } = useTranslation(['web-dispositions', 'web']);
  const reading = useLanguage();
  const language = proposal.anchor.language ?? reading;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const act = useAct(reattachProposal);
  const blocks = useBlocksToChoose({
    circulatedId: circulated.id,
    revisionId: revision.id,
    oldBlockId: proposal.anchor.blockId ?? null,
    language,
    search,
  });
  const block = blocks.all.find(({ blockId }) => blockId === chosen);
  const attach = async (): Promise<void> => {
    if (!block) return;
    const { selectionStart: start = 0, selectionEnd: end = 0 } = words.current ?? {};
    const some = end > start;
    const anchor =
      proposal.anchor.kind === 'section' && block.kind === 'heading' && !some
        ? { kind: 'section' as const, blockId: block.blockId }
        : {
            kind: 'passage' as const,
            blockId: block.blockId,
            language,
            start: some ? start : 0,
            end: some ? end : block.text.length,
          };
    const done = await act.perform({ id: proposal.id, revisionId: revision.id, anchor });
    if (done) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void attach();
      }}
    >
      <TextInput
        type="search"
        label={t('now.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {blocks.reading && <Loading shape="text" />}
      <Radio.Group
        label={t(search ? 'now.found' : 'now.near', { number: revision.number })}
        value={chosen}
        onChange={setChosen}
      >
        {blocks.shown.length === 0 && !blocks.reading && <p>{t('now.none')}</p>}
        {blocks.shown.map(({ blockId, text }) => (
          <Radio
            key={blockId}
            value={blockId}
            label={<span lang={language}>{beginning(text)}</span>}
            mt="xs"
          />
        ))}
      </Radio.Group>
      {block && (
        <Textarea
          key={block.blockId}
          ref={words}
          readOnly
          autosize
          maxRows={10}
          lang={language}
          label={t('now.words')}
          description={t('now.wordsHint')}
          value={block.text}
        />
      )}
      <ActTrouble trouble={act.trouble} />
      <div className={styles.acts}>
        <Button type="submit" disabled={!block} loading={act.performing}>
          {t('now.attach')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('web:cancel')}
        </Button>
      </div>
    </form>
  );
}

function beginning(text: string): string {
  const letters = [...text];
  return letters.length > 160 ? `${letters.slice(0, 160).join('')}…` : text;
}
