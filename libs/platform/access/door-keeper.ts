import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { of, type Observable } from 'rxjs';
import type { GraphQLContext } from '../graphql/graphql-context.js';
import { refusalObject } from '../refusals/refusal-object.js';
import { DOOR, type DoorRule } from './door.js';

/**
 * Stands at every GraphQL door. A mutation is answered with a refusal of its union; a query
 * or subscription with an error that carries the same code and sentences.
 */
@Injectable()
export class DoorKeeper implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(execution);
    const rule = this.reflector.get<DoorRule | undefined>(DOOR, execution.getHandler());
    if (rule === undefined) return next.handle();
    const { act } = graphql.getContext<GraphQLContext>();
    const code = rule(act.actor);
    if (code === null) return next.handle();
    const refusal = refusalObject({ code }, act.language);
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation === 'mutation')
      return of(refusal);
    throw new GraphQLError(`${refusal.what} ${refusal.advice}`, {
      extensions: { code: refusal.code },
    });
  }
}
