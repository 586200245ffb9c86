import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Observable } from 'rxjs';
import type { GraphQLContext } from '../graphql/graphql-context.js';
import { refuse } from '../refusals/refused.js';
import { DOOR, type DoorRule } from './door.js';

/** Stands at every GraphQL door. The refusal filter puts its refusal into the reader's words. */
@Injectable()
export class DoorKeeper implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const rule = this.reflector.get<DoorRule | undefined>(DOOR, execution.getHandler());
    if (rule === undefined) return next.handle();
    const { act } = GqlExecutionContext.create(execution).getContext<GraphQLContext>();
    const code = rule(act.actor);
    return code === null ? next.handle() : refuse(code);
  }
}
