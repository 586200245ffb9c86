import path from 'node:path';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { isLanguage } from '#libs/domain';
import { actContextOf, Loaders, WhoAsks, type Config, type GraphQLContext } from '#libs/platform';
import { PeopleModule } from '#libs/people';
import { CompiledQueries } from './compiled-queries.js';
import { plainErrors } from './plain-errors.js';
import { readPlainFieldsPlainly } from './plain-fields.js';
import { shape } from './graphql-shape.js';

type GivenHeaders = Record<string, string | string[] | undefined>;

interface OverSocket {
  readonly extra: { readonly request: { readonly headers: GivenHeaders } };
  /** A socket is opened by the browser, which sends its own language; the web says which is meant. */
  readonly connectionParams?: { readonly language?: unknown };
}

/** A request over HTTP, or an operation over a socket that was opened by one. */
type Asked = { readonly headers: GivenHeaders } | OverSocket;

interface Reply {
  header(name: string, value: readonly string[]): unknown;
}

function headersOf(asked: Asked): Headers {
  const headers = new Headers();
  const given = 'extra' in asked ? asked.extra.request.headers : asked.headers;
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  if ('extra' in asked && isLanguage(asked.connectionParams?.language))
    headers.set('accept-language', asked.connectionParams.language);
  return headers;
}

/** The GraphQL door: Apollo Server on Fastify, subscriptions over graphql-ws, one context for each request. */
export function graphqlDoor(config: Config): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [PeopleModule],
    inject: [WhoAsks],
    useFactory: (whoAsks: WhoAsks): ApolloDriverConfig => {
      const compiled = new CompiledQueries();
      // Nest's type hides the gateway; Apollo takes it.
      const options: ApolloDriverConfig & { gateway: CompiledQueries } = {
        ...shape,
        gateway: compiled,
        transformSchema: (schema) => compiled.keepSchema(readPlainFieldsPlainly(schema)),
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
        context: (asked: Asked, reply?: Reply): Promise<GraphQLContext> =>
          contextOf(whoAsks, headersOf(asked), reply),
        subscriptions: { 'graphql-ws': { path: '/graphql' } },
      };
      return options;
    },
  });
}

/** Made anew for each operation, also on a socket: an ended session can ask for nothing more. */
async function contextOf(
  whoAsks: WhoAsks,
  headers: Headers,
  reply: Reply | undefined,
): Promise<GraphQLContext> {
  return {
    act: await actContextOf(whoAsks, headers),
    loaders: new Loaders(),
    headers,
    giveCookies: (cookies) => void reply?.header('set-cookie', cookies),
  };
}

/** Where the committed schema lies; `npm run schema` writes it. */
export const SCHEMA_FILE = path.resolve(import.meta.dirname, '../../../schema.graphql');
