import { Context } from '@nestjs/graphql';
import type { ActContext } from '../context/act-context.js';
import type { Loaders } from './loaders.js';

/** What a resolver is given: who acts, and the loaders of this request. */
export interface GraphQLContext {
  readonly act: ActContext;
  readonly loaders: Loaders;
  /** Headers as they came: whoever is asked again later, on an open socket, must show them again. */
  readonly headers: Headers;
  /** Sends these `Set-Cookie` values along with the answer; on a socket there is no answer to carry them. */
  readonly giveCookies: (cookies: readonly string[]) => void;
}

/** `@Asker() { act, loaders }: GraphQLContext` */
export const Asker = (): ParameterDecorator => Context();
