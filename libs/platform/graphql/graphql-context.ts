import { Context } from '@nestjs/graphql';
import type { ActContext } from '../context/act-context.js';
import type { Loaders } from './loaders.js';

/** What a resolver is given: who acts, and the loaders of this request. */
export interface GraphQLContext {
  readonly act: ActContext;
  readonly loaders: Loaders;
}

/** `@Asker() { act, loaders }: GraphQLContext` */
export const Asker = (): ParameterDecorator => Context();
