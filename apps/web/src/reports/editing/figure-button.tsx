import type { Icon } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/notice.js';
import { Sheet } from '../../shared/sheet.js';
import { type UploadRefusal, uploadFile } from '../importing/upload-file.js';
import { BarButton } from './bar-button.js';

interface Props {
  label: string;
  icon: Icon;
  onFigure: (src: string) => void;
}

/** Hands a picture to the house and makes a figure of it. */
export function FigureButton({ label, icon, onFigure }: Props) {
  const { t } = useTranslation(['web-editing', 'web-reports', 'web']);
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<UploadRefusal | null>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const uploaded = await uploadFile(file);
    if ('refusal' in uploaded) setRefusal(uploaded.refusal);
    else onFigure(`/files/${uploaded.id}`);
  };
  return (
    <>
      <BarButton label={label} icon={icon} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label={t('figure.choose')}
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Sheet open={refusal !== null} onClose={() => setRefusal(null)} title={t('figure.choose')}>
        <Notice tone="bad" title={refusal?.what || t('web-reports:import.uploadFailed')}>
          <p>{refusal?.advice || t('web:trouble.unreadAdvice')}</p>
        </Notice>
      </Sheet>
    </>
  );
}
