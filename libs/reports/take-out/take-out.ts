import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type Language } from '#libs/domain';
import { Remembered, type ActContext } from '#libs/platform';
import type { Manuscript } from '#libs/writers';
import { MEDIA_TYPES, write, type Form, type WrittenForm } from './forms.js';
import { Manuscripts, type TextToTake } from './manuscripts.js';

/** A file to be handed out. */
export interface TakenOut {
  readonly name: string;
  readonly mediaType: string;
  /** The same for the same bytes; another when a word, a name or the way of writing changed. */
  readonly etag: string;
  bytes(): Promise<Uint8Array>;
}

/** Which text of a report: a revision by its number, or the working copy. */
export type Which = number | 'working-copy';

/** Raised when a writer writes otherwise, so that no reader keeps what the old one wrote. */
const WRITTEN_AS = 1;

/** Some megabytes each; what is asked for is mostly what was asked for a moment ago. */
const MOST_REMEMBERED = 12;

/**
 * Takes a text out of the house in one of its forms. Whoever may read a revision may take it; the
 * working copy only who writes it.
 */
@Injectable()
export class TakeOut {
  private readonly made = new Remembered<Buffer>(MOST_REMEMBERED);

  constructor(private readonly manuscripts: Manuscripts) {}

  /** @throws {Refused} `not-found`, `not-signed-in`, `not-permitted` */
  async text(
    context: ActContext,
    reportId: string,
    which: Which,
    { form, language }: { form: Form; language: Language },
  ): Promise<TakenOut> {
    const text = await this.find(context, reportId, which);
    const name = `${text.report.slug}-${nameOf(which)}`;
    if (form === 'json')
      return {
        name: `${name}.json`,
        mediaType: MEDIA_TYPES.json,
        etag: text.hash,
        bytes: () => text.canonical(),
      };
    const manuscript = await this.manuscripts.manuscriptOf(text, language);
    return this.written(manuscript, form, `${name}.${language}.${form}`);
  }

  /** What changed from one text to the other, with everything that went still to be seen. */
  async redline(
    context: ActContext,
    reportId: string,
    [from, to]: readonly [number, Which],
    { form, language }: { form: WrittenForm; language: Language },
  ): Promise<TakenOut> {
    const before = await this.find(context, reportId, from);
    const after = await this.find(context, reportId, to);
    const manuscript = await this.manuscripts.redlineOf(before, after, language);
    const name = `${after.report.slug}-${from}-${nameOf(to)}.${language}.${form}`;
    return this.written(manuscript, form, name);
  }

  private find(context: ActContext, reportId: string, which: Which): Promise<TextToTake> {
    return which === 'working-copy'
      ? this.manuscripts.workingCopy(context, reportId)
      : this.manuscripts.revision(context, reportId, which);
  }

  private written(manuscript: Manuscript, form: WrittenForm, name: string): TakenOut {
    const etag = tagOf(manuscript, form);
    return {
      name,
      mediaType: MEDIA_TYPES[form],
      etag,
      bytes: () => this.made.of(etag, () => write(form, manuscript)),
    };
  }
}

function nameOf(which: Which): string {
  return which === 'working-copy' ? which : `revision-${which}`;
}

/** Pictures are named by their bytes, so the blocks stand for them. */
function tagOf({ pictures: _, at, ...manuscript }: Manuscript, form: Form): string {
  const what = canonicalJson({ WRITTEN_AS, form, at: at.toISOString(), ...manuscript });
  return createHash('sha256').update(what).digest('hex');
}
