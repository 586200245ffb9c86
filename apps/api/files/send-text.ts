import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage, type Language } from '#libs/domain';
import { refuse, type ActContext } from '#libs/platform';
import {
  FORMS,
  REDLINE_FORMS,
  TakeOut,
  TakeTranslation,
  XLIFF,
  type TakenOut,
} from '#libs/reports';
import { holdsAlready } from '../holds-already.js';

const NUMBER = '[1-9]\\d{0,5}';
const endings = (forms: readonly string[]): string => forms.join('|').replaceAll('.', '\\.');
const REVISION = new RegExp(`^(${NUMBER})\\.(${endings(FORMS)})$`);
const WORKING_COPY = new RegExp(`^working-copy\\.(${endings(FORMS)})$`);
const REDLINE = new RegExp(`^(${NUMBER})-(${NUMBER}|working-copy)\\.(${endings(REDLINE_FORMS)})$`);

type Handler = (
  act: ActContext,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;

/**
 * `GET /reports/:id/revisions/3.docx`: a revision in one of its forms, in the language of
 * `?language=` or the reader's. `….json` has all languages: its SHA-256 is the revision's hash.
 */
export function sendRevision(api: NestFastifyApplication): Handler {
  const texts = api.get(TakeOut, { strict: false });
  return async (act, request, reply) => {
    const { id, file, language } = asked(act, request);
    const [, number, form] = REVISION.exec(file) ?? refuse('not-found');
    return send(request, reply, await texts.text(act, id, Number(number), how(form, language)));
  };
}

/** `GET /reports/:id/working-copy.docx`, for those who write it. */
export function sendWorkingCopy(api: NestFastifyApplication): Handler {
  const texts = api.get(TakeOut, { strict: false });
  return async (act, request, reply) => {
    const { id, file, language } = asked(act, request);
    const [, form] = WORKING_COPY.exec(file) ?? refuse('not-found');
    return send(request, reply, await texts.text(act, id, 'working-copy', how(form, language)));
  };
}

/** `GET /reports/:id/redlines/2-3.pdf`: what changed from revision 2 to 3. */
export function sendRedline(api: NestFastifyApplication): Handler {
  const texts = api.get(TakeOut, { strict: false });
  return async (act, request, reply) => {
    const { id, file, language } = asked(act, request);
    const [, from, to, form] = REDLINE.exec(file) ?? refuse('not-found');
    const between = [Number(from), to === 'working-copy' ? to : Number(to)] as const;
    return send(request, reply, await texts.redline(act, id, between, how(form, language)));
  };
}

function asked(
  act: ActContext,
  request: FastifyRequest,
): Record<'id' | 'file', string> & { language: Language } {
  const { id, file } = request.params as { id: string; file: string };
  const { language } = request.query as { language?: string };
  return { id, file, language: isLanguage(language) ? language : act.language };
}

/** The address has been read by then: its ending is one of the forms. */
function how<Form extends string>(
  form: string | undefined,
  language: Language,
): { form: Form; language: Language } {
  return { form: form as Form, language };
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  file: TakenOut,
): Promise<FastifyReply> {
  const etag = `"${file.etag}"`;
  reply
    // A revision never changes, but who may see it does.
    .header('cache-control', 'private, no-cache')
    .header('etag', etag)
    .header('x-content-type-options', 'nosniff')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    );
  if (holdsAlready(request, etag)) return reply.code(304).send();
  const bytes = await file.bytes();
  return reply
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .type(file.mediaType)
    .send(Buffer.from(bytes));
}

const TRANSLATION = /^(kk|ru|en)-(kk|ru|en)\.xlf$/;

/** `GET /reports/:id/translations/kk-ru.xlf`: the working copy for a translator, for those who write it. */
export function sendTranslation(api: NestFastifyApplication): Handler {
  const translations = api.get(TakeTranslation, { strict: false });
  return async (act, request, reply) => {
    const { id, file } = asked(act, request);
    const [, source, target] = TRANSLATION.exec(file) ?? refuse('not-found');
    const xliff = await translations.xliff(act, id, source as Language, target as Language);
    return reply
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-disposition', `attachment; filename="${xliff.name}"`)
      .type(XLIFF)
      .send(xliff.text);
  };
}
