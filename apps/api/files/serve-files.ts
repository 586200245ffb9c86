import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { askedLanguage } from '#libs/platform';
import { MOST_FILE_BYTES } from '#libs/reports';
import { plainDoor, sendRefusal } from '../plain-door.js';
import { sendPicture } from './send-picture.js';
import { sendRedline, sendRevision, sendTranslation, sendWorkingCopy } from './send-text.js';
import { takeUpload } from './take-upload.js';

/** A person brings a dozen pictures at a time, a script a thousand. */
const UPLOADS_A_MINUTE = 40;

/** Bytes beside GraphQL: uploads, the pictures of the texts, and revisions to take away. */
export async function serveFiles(api: NestFastifyApplication): Promise<void> {
  const fastify = api.getHttpAdapter().getInstance();
  await api.register(multipart, {
    limits: { files: 1, fileSize: MOST_FILE_BYTES, fields: 4, parts: 5, headerPairs: 20 },
  });
  await fastify.register(async (uploads) => {
    await uploads.register(rateLimit, { max: UPLOADS_A_MINUTE, timeWindow: '1 minute' });
    uploads.post('/files', plainDoor(api, takeUpload(api)));
    uploads.setErrorHandler((error, request, reply) => {
      const language = askedLanguage(request.headers['accept-language'] ?? null) ?? 'kk';
      if (statusOf(error) === 429)
        return sendRefusal(reply, { code: 'too-many-requests' }, { language });
      throw error;
    });
  });
  fastify.get('/files/:sha256', plainDoor(api, sendPicture(api)));
  fastify.get('/reports/:id/revisions/:file', plainDoor(api, sendRevision(api)));
  fastify.get('/reports/:id/redlines/:file', plainDoor(api, sendRedline(api)));
  fastify.get('/reports/:id/translations/:file', plainDoor(api, sendTranslation(api)));
  fastify.get('/reports/:id/:file', plainDoor(api, sendWorkingCopy(api)));
}

function statusOf(error: unknown): number | undefined {
  return (error as { statusCode?: number }).statusCode;
}
