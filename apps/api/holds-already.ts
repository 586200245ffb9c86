import type { FastifyRequest } from 'fastify';

/**
 * Whether the asker holds this version of the page. What was compressed on the way is marked weak and
 * counts as the same (RFC 9110, 13.1.2).
 * @param etag with its quotation marks
 */
export function holdsAlready(request: FastifyRequest, etag: string): boolean {
  const held = request.headers['if-none-match'] ?? '';
  return held.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
