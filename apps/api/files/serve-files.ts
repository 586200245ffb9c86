import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { askedLanguage } from '#libs/platform';
import { MOST_FILE_BYTES } from '#libs/reports';
import { plainDoor, sendRefusal } from '../plain-door.js';
import { orWithdrawn } from './or-withdrawn.js';
import { sendPicture } from './send-picture.js';
import { sendRedline, sendRevision, sendTranslation, sendWorkingCopy } from './send-text.js';
import { takeUpload } from './take-upload.js';

/** A person brings a dozen pictures at a time, a script a thousand. */
const UPLOADS_A_MINUTE = 40;

/** Each form of each language of a report is two dozen; some take a second of a core to make. */
const TEXTS_A_MINUTE = 120;

/** Bytes beside GraphQL: uploads, the pictures of the texts, and revisions to take away. */
export async function serveFiles(api: NestFastifyApplication): Promise<void> {
  const fastify = api.getHttpAdapter().getInstance();
  await api.register(multipart, {
    limits: { files: 1, fileSize: MOST_FILE_BYTES, fields: 4, parts: 5, headerPairs: 20 },
  });
  await fastify.register(async (uploads) => {
    await slowed(uploads, UPLOADS_A_MINUTE);
    uploads.post('/files', plainDoor(api, takeUpload(api)));
  });
  await fastify.register(async (texts) => {
    await slowed(texts, TEXTS_A_MINUTE);
    texts.get('/reports/:id/revisions/:file', plainDoor(api, orWithdrawn(api, sendRevision(api))));
    texts.get('/reports/:id/redlines/:file', plainDoor(api, orWithdrawn(api, sendRedline(api))));
    texts.get('/reports/:id/translations/:file', plainDoor(api, sendTranslation(api)));
    texts.get('/reports/:id/:file', plainDoor(api, sendWorkingCopy(api)));
  });
  fastify.get('/files/:sha256', plainDoor(api, sendPicture(api)));
}

/** So many requests a minute from one address; who asks more is told to wait, in their language. */
async function slowed(doors: FastifyInstance, max: number): Promise<void> {
  await doors.register(rateLimit, { max, timeWindow: '1 minute' });
  doors.setErrorHandler((error, request, reply) => {
    const language = askedLanguage(request.headers['accept-language'] ?? null) ?? 'kk';
    if (statusOf(error) === 429)
      return sendRefusal(reply, { code: 'too-many-requests' }, { language });
    throw error;
  });
}

function statusOf(error: unknown): number | undefined {
  return (error as { statusCode?: number }).statusCode;
}
