import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Args,
  Field,
  GraphQLModule,
  ID,
  Int,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import { Consultation } from '#libs/consultations';
import { Disposition } from '#libs/dispositions';
import { outline } from '#libs/domain/document';
import { Organisation } from '#libs/people';
import { dataSourceOptions, LanguageEnum, TrilingualObject } from '#libs/platform';
import { Proposal } from '#libs/proposals';
import { Report, Revision, RevisionBlock } from '#libs/reports';
import { ALL_ENTITIES } from '#libs/rooms';

/**
 * The same page as Nest, Apollo and TypeORM come: hydrated entities, every field a wrapped
 * resolver where it must be one, graphql-js, no rights. Loads are batched by hand, for a row-by-row
 * one would be a straw man.
 */
@ObjectType()
class BenchSection {
  @Field(() => ID) blockId!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field() title!: string;
  @Field(() => Int) depth!: number;
}
@ObjectType()
class BenchReport {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field(() => TrilingualObject) title!: TrilingualObject;
}
@ObjectType()
class BenchRevision {
  id!: string;
  @Field(() => Int) number!: number;
  @Field() hash!: string;
}
@ObjectType()
class BenchAnchor {
  @Field() kind!: string;
  @Field(() => ID, { nullable: true }) blockId!: string | null;
}
@ObjectType()
class BenchOrganisation {
  @Field(() => ID) id!: string;
  @Field(() => TrilingualObject) name!: TrilingualObject;
  @Field(() => TrilingualObject) shortName!: TrilingualObject;
}
@ObjectType()
class BenchDisposition {
  @Field() kind!: string;
  @Field(() => TrilingualObject) reason!: TrilingualObject;
  @Field() decidedAt!: Date;
}
@ObjectType()
class BenchProposal {
  @Field(() => ID) id!: string;
  @Field(() => Int, { nullable: true }) number!: number | null;
  @Field() kind!: string;
  @Field() language!: string;
  @Field() text!: string;
  @Field() justification!: string;
  @Field(() => BenchAnchor) anchor!: BenchAnchor;
  @Field(() => BenchOrganisation) organisation!: BenchOrganisation;
  @Field(() => BenchDisposition, { nullable: true }) disposition!: BenchDisposition | null;
}
@ObjectType()
class BenchEdge {
  @Field(() => BenchProposal) node!: BenchProposal;
}
@ObjectType()
class BenchPageInfo {
  @Field() hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}
@ObjectType()
class BenchConnection {
  @Field(() => BenchPageInfo) pageInfo!: BenchPageInfo;
  @Field(() => [BenchEdge]) edges!: BenchEdge[];
}
@ObjectType()
class BenchConsultation {
  @Field(() => ID) id!: string;
  @Field() state!: string;
  @Field() opensAt!: Date;
  @Field() closesAt!: Date;
}

@Resolver(() => BenchRevision)
class RevisionResolver {
  constructor(
    @InjectRepository(RevisionBlock) private readonly blocks: Repository<RevisionBlock>,
  ) {}

  @ResolveField(() => [BenchSection])
  async outline(
    @Parent() revision: Revision,
    @Args('language', { type: () => LanguageEnum }) _language: unknown,
  ): Promise<BenchSection[]> {
    const headings = await this.blocks.find({
      where: { revisionId: revision.id, kind: 'heading' },
      order: { position: 'asc' },
    });
    return outline(
      headings.map((block) => ({ ...block, id: block.blockId })),
      'kk',
    );
  }
}

@Resolver(() => BenchConsultation)
class ConsultationResolver {
  constructor(
    @InjectRepository(Consultation) private readonly consultations: Repository<Consultation>,
    @InjectRepository(Report) private readonly reports: Repository<Report>,
    @InjectRepository(Revision) private readonly revisions: Repository<Revision>,
    @InjectRepository(Proposal) private readonly proposalRows: Repository<Proposal>,
    @InjectRepository(Organisation) private readonly organisations: Repository<Organisation>,
    @InjectRepository(Disposition) private readonly dispositions: Repository<Disposition>,
  ) {}

  @Query(() => BenchConsultation, { nullable: true })
  consultation(@Args('id', { type: () => ID }) id: string): Promise<Consultation | null> {
    return this.consultations.findOneBy({ id });
  }
  @ResolveField(() => BenchReport)
  report(@Parent() consultation: Consultation): Promise<Report> {
    return this.reports.findOneByOrFail({ id: consultation.reportId });
  }
  @ResolveField(() => BenchRevision)
  revision(@Parent() consultation: Consultation): Promise<Revision> {
    return this.revisions.findOneByOrFail({ id: consultation.revisionId });
  }
  @ResolveField(() => BenchConnection)
  async proposals(
    @Parent() consultation: Consultation,
    @Args('first', { type: () => Int }) first: number,
  ): Promise<unknown> {
    const rows = await this.proposalRows.find({
      where: { consultationId: consultation.id, state: 'submitted' },
      order: { number: 'asc' },
      take: first + 1,
    });
    const shown = rows.slice(0, first);
    const organisations = await this.organisations.findBy({
      id: In(shown.map((row) => row.organisationId)),
    });
    const dispositions = await this.dispositions.findBy({
      proposalId: In(shown.map((row) => row.id)),
    });
    return {
      pageInfo: { hasNextPage: rows.length > first, endCursor: cursor(shown.at(-1)) },
      edges: shown.map((row) => ({
        node: {
          ...row,
          anchor: { kind: row.anchor.kind, blockId: row.anchorBlockId },
          organisation: organisations.find(({ id }) => id === row.organisationId),
          disposition: dispositions.find(({ proposalId }) => proposalId === row.id) ?? null,
        },
      })),
    };
  }
}

const cursor = (last: Proposal | undefined): string =>
  Buffer.from(JSON.stringify([String(last?.number), last?.id])).toString('base64url');

@Module({
  imports: [
    TypeOrmModule.forRoot(
      dataSourceOptions(
        { databaseUrl: process.env['DATABASE_URL'] ?? '', databasePool: 12 },
        ALL_ENTITIES,
      ),
    ),
    TypeOrmModule.forFeature([
      Consultation,
      Report,
      Revision,
      RevisionBlock,
      Proposal,
      Organisation,
      Disposition,
    ]),
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true }),
  ],
  providers: [ConsultationResolver, RevisionResolver],
})
class UntunedModule {}

const app = await NestFactory.create<NestFastifyApplication>(UntunedModule, new FastifyAdapter(), {
  logger: ['error'],
});
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.send?.({ ready: true });
process.once('disconnect', () => process.exit(0));
