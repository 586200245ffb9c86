import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { Logger } from 'pino';
import { serveSignIn } from '#libs/people';
import { closeWithTheParent, NestLogger, type Config } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { serveFiles } from './files/serve-files.js';
import { servePublic } from './public/serve-public.js';
import { serveWeb } from './serve-web.js';

const MOST_JSON = 4 * 1024 * 1024;

/** The door for people, ready to listen: GraphQL, sign-in, files, public pages and the web app. */
export async function openApi(config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_JSON,
    trustProxy: config.trustProxy,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
  });
  const api = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(config, logger),
    adapter,
    { logger: new NestLogger(logger), abortOnError: false },
  );
  await api.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine and ProseMirror set style attributes while running.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: config.publicUrl.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
  });
  // Requests are taken as they are: a small one that grows would get past the limit above.
  await api.register(compress, { threshold: 4_096, globalDecompression: false });
  encodeOnce(api);
  serveSignIn(api);
  await serveFiles(api);
  await servePublic(api);
  await serveWeb(api);
  api.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  closeWithTheParent(api, logger);
  return api;
}

/**
 * A long text is turned into bytes here, once. Otherwise it is gone through twice, first to count
 * its bytes and then to write them, which for Cyrillic costs as much as making the JSON did.
 */
function encodeOnce(api: NestFastifyApplication): void {
  api
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (_request, _reply, payload, done) =>
      done(
        null,
        typeof payload === 'string' && payload.length > 8_192 ? Buffer.from(payload) : payload,
      ),
    );
}
