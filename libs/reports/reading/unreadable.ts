/** What a file may unpack to: a hundred pages with their pictures. */
export const MOST_UNPACKED_MB = 64;

/** Why a file was not opened, as a refusal's code. */
export type WhyUnreadable =
  | 'file-not-docx'
  | 'file-inflates'
  | 'file-has-macros'
  | 'file-has-entities'
  | 'file-has-script'
  | 'file-too-deep';

export class Unreadable extends Error {
  readonly code: WhyUnreadable;

  constructor(code: WhyUnreadable) {
    super(code);
    this.code = code;
  }
}
