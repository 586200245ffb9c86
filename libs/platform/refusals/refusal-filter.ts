import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Logger } from 'pino';
import type { GraphQLContext } from '../graphql/graphql-context.js';
import { LOGGER } from '../logging/logger.js';
import { isMalformedId } from './malformed-id.js';
import { refusalObject, type RefusalObject } from './refusal-object.js';
import { Refused } from './refused.js';

/**
 * The last word on what goes wrong behind a GraphQL door. A refusal is answered as one; what
 * broke inside is logged with the request's id, and the caller learns only that it broke.
 */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): RefusalObject | Error {
    if (host.getType<GqlContextType>() !== 'graphql') throw error;
    if (error instanceof GraphQLError) return error;
    const graphql = GqlExecutionContext.create(host as never);
    const { act } = graphql.getContext<GraphQLContext>();
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const refused = isMalformedId(error) ? new Refused({ code: 'not-found' }) : error;
    if (refused instanceof Refused) {
      const refusal = refusalObject(refused.refusal, act.language);
      if (info.parentType.name === 'Mutation') return refusal;
      return new GraphQLError(`${refusal.what} ${refusal.advice}`, {
        extensions: { code: refusal.code.toUpperCase().replaceAll('-', '_') },
      });
    }
    this.logger.error(
      { err: error, requestId: act.requestId, door: info.fieldName },
      'A door broke',
    );
    return new GraphQLError('Something went wrong inside. Nothing was changed; please try again.', {
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: act.requestId },
    });
  }
}
