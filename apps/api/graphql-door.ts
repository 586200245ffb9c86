import path from 'node:path';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { actContextOf, Loaders, WhoAsks, type Config, type GraphQLContext } from '#libs/platform';
import { PeopleModule } from '#libs/people';
import { CompiledQueries } from './compiled-queries.js';
import { plainErrors } from './plain-errors.js';
import { shape } from './graphql-shape.js';

type GivenHeaders = Record<string, string | string[] | undefined>;

/** A request over HTTP, or an operation over a socket that was opened by one. */
type Asked = { headers: GivenHeaders } | { extra: { request: { headers: GivenHeaders } } };

const headersOf = (asked: Asked): GivenHeaders =>
  'extra' in asked ? asked.extra.request.headers : asked.headers;

/** The GraphQL door: Apollo Server on Fastify, subscriptions over graphql-ws, one context for each request. */
export function graphqlDoor(config: Config): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [PeopleModule],
    inject: [WhoAsks],
    useFactory: (whoAsks: WhoAsks): ApolloDriverConfig => {
      const compiled = new CompiledQueries();
      return {
        ...shape,
        // Nest's type hides the option; Apollo takes it.
        ...{ gateway: compiled },
        transformSchema: compiled.keepSchema,
        path: '/graphql',
        graphiql: config.demonstration,
        introspection: true,
        csrfPrevention: true,
        maxRecursiveSelections: 10_000,
        hideSchemaDetailsFromClientErrors: false,
        includeStacktraceInErrorResponses: false,
        cache: 'bounded',
        plugins: [ApolloServerPluginCacheControlDisabled()],
        formatError: plainErrors,
        context: (asked: Asked): Promise<GraphQLContext> => contextOf(whoAsks, headersOf(asked)),
        subscriptions: { 'graphql-ws': { path: '/graphql' } },
      };
    },
  });
}

/** Made anew for each operation, also on a socket: an ended session can ask for nothing more. */
async function contextOf(whoAsks: WhoAsks, given: GivenHeaders): Promise<GraphQLContext> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return { act: await actContextOf(whoAsks, headers), loaders: new Loaders() };
}

/** Where the committed schema lies; `npm run schema` writes it. */
export const SCHEMA_FILE = path.resolve(import.meta.dirname, '../../../schema.graphql');
