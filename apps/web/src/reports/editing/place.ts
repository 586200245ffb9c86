import type { Language } from '#libs/domain';

/** One block in one language. */
export interface Place {
  blockId: string;
  language: Language;
}
