import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * Lets out what is meant for the caller: errors of the query itself, and those the refusal
 * filter has already put into words. Anything else broke outside a resolver.
 */
export function plainErrors(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (code !== 'INTERNAL_SERVER_ERROR' || unwrapResolverError(error) instanceof GraphQLError)
    return formatted;
  return {
    message: 'Something went wrong inside. Nothing was changed; please try again.',
    extensions: { code },
  };
}
