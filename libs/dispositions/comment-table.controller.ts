import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { validate } from 'uuid';
import { ConsultationQueries, type ConsultationRow } from '#libs/consultations';
import { localDay, type Day } from '#libs/domain';
import { askedLanguage, Loaders, refusalObject, Rows } from '#libs/platform';
import { CommentTable } from './comment-table.js';
import type { Reader } from './revision-facts.js';

/** The table of proposals and answers, for everyone: what is in it is public. */
@Controller('consultations')
export class CommentTableController {
  private readonly reader: Reader;

  constructor(
    rows: Rows,
    private readonly consultations: ConsultationQueries,
    private readonly table: CommentTable,
  ) {
    this.reader = { query: (sql, parameters) => rows.many(sql, parameters) };
  }

  @Get(':id/proposals.csv')
  async csv(
    @Param('id') id: string,
    @Headers('accept-language') header: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = askedLanguage(header ?? null) ?? 'kk';
    const consultation = await this.find(id);
    if (consultation === null) return notFound(reply, header);
    const csv = await this.table.csv(this.reader, consultation, language, today());
    await named(reply, 'proposals.csv').type('text/csv; charset=utf-8; header=present').send(csv);
  }

  @Get(':id/proposals.json')
  async json(
    @Param('id') id: string,
    @Headers('accept-language') header: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const consultation = await this.find(id);
    if (consultation === null) return notFound(reply, header);
    const { reportId, revisionId, opensAt, closesAt, closedAt } = consultation;
    const proposals = await this.table.rows(this.reader, id, today());
    await named(reply, 'proposals.json').send({
      consultation: { id, reportId, revisionId, opensAt, closesAt, closedAt },
      proposals,
    });
  }

  private async find(id: string): Promise<ConsultationRow | null> {
    return validate(id) ? this.consultations.byId(new Loaders(), id) : null;
  }
}

const today = (): Day => localDay(new Date());

function named(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-language');
}

async function notFound(reply: FastifyReply, header: string | undefined): Promise<void> {
  const language = askedLanguage(header ?? null) ?? 'kk';
  await reply.code(404).send(refusalObject({ code: 'not-found' }, language));
}
