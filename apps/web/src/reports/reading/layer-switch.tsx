import { useTranslation } from 'react-i18next';
import styles from './layer-switch.module.css';
import { isOpen, type Layer, LAYERS, type Texts } from './layers.js';

interface Props {
  layer: Layer;
  texts: Texts;
  onChoose: (layer: Layer) => void;
}

/** The same choice in the space of a phone. */
export function LayerSelect({ layer, texts, onChoose }: Props) {
  const { t } = useTranslation('web-reading');
  return (
    <select
      className={styles.select}
      aria-label={t('layer.name')}
      value={layer}
      onChange={(event) => {
        const chosen = LAYERS.find((one) => one === event.currentTarget.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {LAYERS.map((one) => (
        <option key={one} value={one} disabled={!isOpen(one, texts)}>
          {t(`layer.${one}`)}
        </option>
      ))}
    </select>
  );
}

/** Turns the same text into its four layers. */
export function LayerSwitch({ layer, texts, onChoose }: Props) {
  const { t } = useTranslation('web-reading');
  return (
    <div role="group" aria-label={t('layer.name')} className={styles.switch}>
      {LAYERS.map((one) => {
        const open = isOpen(one, texts);
        return (
          <button
            key={one}
            type="button"
            className={styles.layer}
            aria-pressed={one === layer}
            aria-disabled={!open}
            title={open ? undefined : t(`layer.${one}NotYet`)}
            onClick={() => open && onChoose(one)}
          >
            {t(`layer.${one}`)}
            {!open && <span className={styles.notYet}>{t(`layer.${one}NotYet`)}</span>}
          </button>
        );
      })}
    </div>
  );
}
