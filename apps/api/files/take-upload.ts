import type { MultipartFile } from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse, Refused, type ActContext } from '#libs/platform';
import { demandMayBringFiles, KeepFile, refuseTooLarge } from '#libs/reports';

/** `POST /files`, multipart with one file: answers `{ id, name, mediaType, size }`. */
export function takeUpload(api: NestFastifyApplication) {
  const keepFile = api.get(KeepFile, { strict: false });
  return async (
    act: ActContext,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    // Before the first byte is read: strangers bring nothing.
    demandMayBringFiles(act.actor);
    const file = await fileOf(request);
    const outcome = await keepFile.execute(act, {
      name: file.filename,
      bytes: await bytesOf(request, file),
    });
    if (!outcome.ok) throw new Refused(outcome.refusal);
    return reply.code(201).send(outcome.value);
  };
}

async function fileOf(request: FastifyRequest): Promise<MultipartFile> {
  const file = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
  return file ?? refuse('import-empty', { field: 'file' });
}

async function bytesOf(request: FastifyRequest, file: MultipartFile): Promise<Buffer> {
  try {
    return await file.toBuffer();
  } catch (error) {
    if (error instanceof request.server.multipartErrors.RequestFileTooLargeError)
      return refuseTooLarge();
    return refuse('import-empty', { field: 'file' });
  }
}
