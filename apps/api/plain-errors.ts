import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refused } from '#libs/platform';

const OURS = /^(NOT_|TOO_|BAD_USER_INPUT|GRAPHQL_|PERSISTED_|OPERATION_)/;

/** Lets out what the caller can act on; what broke inside is for the log and not for the caller. */
export function plainErrors(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof Refused)
    return {
      ...formatted,
      message: original.message,
      extensions: { code: original.refusal.code.toUpperCase().replaceAll('-', '_') },
    };
  const code = String(formatted.extensions?.['code'] ?? '');
  if (OURS.test(code) || original instanceof GraphQLError) return formatted;
  return {
    message: 'Something went wrong inside. Nothing was changed; please try again.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
}
