import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Trilingual } from '#libs/domain';
import type { DispositionKind } from '../gql/graphql.js';

/** Beginnings of a reason for each kind of answer: filled in, then made this proposal's own. */
const TEMPLATES = {
  accepted: ['whole', 'instruction'],
  accepted_with_modification: ['wording', 'stages'],
  partly_accepted: ['part'],
  noted: ['support', 'later'],
  rejected: ['law', 'data', 'subject'],
  duplicate: ['same'],
  out_of_scope: ['other_body', 'period'],
  deferred: ['next_report'],
} as const satisfies Record<DispositionKind, readonly string[]>;

/** The other languages may come a moment later; the page does not wait for them. */
const LATER = { useSuspense: false };

interface Template {
  name: string;
  text: Trilingual;
}

/** The templates of a kind, each in all three languages whatever the reader's own is. */
export function useTemplates(): (kind: DispositionKind) => readonly Template[] {
  const { t } = useTranslation('web-dispositions');
  const kk = useTranslation('web-dispositions', { lng: 'kk', ...LATER });
  const ru = useTranslation('web-dispositions', { lng: 'ru', ...LATER });
  const en = useTranslation('web-dispositions', { lng: 'en', ...LATER });
  return (kind) =>
    TEMPLATES[kind].map((template) => {
      const text = (say: TFunction<'web-dispositions'>): string =>
        say(`template.${kind}.${template}.text` as 'template.accepted.whole.text');
      return {
        name: t(`template.${kind}.${template}.name` as 'template.accepted.whole.name'),
        text: { kk: text(kk.t), ru: text(ru.t), en: text(en.t) },
      };
    });
}
