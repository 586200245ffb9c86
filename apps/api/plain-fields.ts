import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

/**
 * Takes away the resolvers that only read the property of their own field's name. Nest gives one to
 * every field, and each would be called, checked for a promise and caught, for every value of a page.
 */
export function readPlainFieldsPlainly(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (readsItsOwnName(field)) delete field.resolve;
  return schema;
}

function readsItsOwnName({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  // Nest's name for it. Any other function may do something, and is not called to find out.
  if (resolve?.name !== 'rootFieldResolver') return false;
  const read = resolve as (source: object) => unknown;
  const value = {};
  return read({ [name]: value }) === value && read({}) === undefined;
}
