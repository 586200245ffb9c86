import { useTranslation } from 'react-i18next';
import { KeysSheet } from '../../shared/keys-sheet.js';

const CAPS = ['j', 'k', 'n', 'b', 'p', 'o', 'h', 'c', '/', '1–4', '?', 'Esc'] as const;

export function ReadingKeys({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('web-reading');
  return (
    <KeysSheet
      open={open}
      onClose={onClose}
      keys={CAPS.map((cap) => ({ cap, does: t(`key.${cap}`) }))}
    />
  );
}
