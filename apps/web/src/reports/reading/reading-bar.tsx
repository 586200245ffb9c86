import { IconKeyboard, IconListTree, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import { LanguageButtons } from '../../shared/language-buttons.js';
import tool from '../../shared/tool.module.css';
import { LayerSelect, LayerSwitch } from './layer-switch.js';
import type { Layer, Texts } from './layers.js';
import styles from './reading-bar.module.css';

interface Props {
  layer: Layer;
  texts: Texts;
  language: Language;
  onLayer: (layer: Layer) => void;
  onLanguage: (language: Language) => void;
  onContents: () => void;
  onFind: () => void;
  onKeys: () => void;
}

/** What turns the text: its layer, its language; and on a phone the way to its contents. */
export function ReadingBar(props: Props) {
  const { layer, texts, language, onLayer, onLanguage, onContents, onFind, onKeys } = props;
  const { t } = useTranslation(['web-reading', 'web']);
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.contents}
        aria-label={t('contents')}
        onClick={onContents}
      >
        <IconListTree size={18} stroke={1.8} aria-hidden="true" />
        <span aria-hidden="true">{t('contents')}</span>
      </button>
      <LayerSwitch layer={layer} texts={texts} onChoose={onLayer} />
      <LayerSelect layer={layer} texts={texts} onChoose={onLayer} />
      <LanguageButtons
        label={t('textLanguage')}
        className={styles.languages}
        pressed={(one) => one === language}
        say={(one) => t(`languageShort.${one}`)}
        title={(one) => t(`language.${one}`)}
        onPress={onLanguage}
      />
      <button type="button" className={tool.tool} aria-label={t('find.title')} onClick={onFind}>
        <IconSearch size={20} stroke={1.7} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={`${tool.tool} ${styles.keys}`}
        aria-label={t('web:keys')}
        onClick={onKeys}
      >
        <IconKeyboard size={20} stroke={1.7} aria-hidden="true" />
      </button>
    </div>
  );
}
