import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day without time or zone, as RFC 3339 `full-date`. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: checkedDay,
  parseLiteral: (node) => checkedDay(node.kind === Kind.STRING ? node.value : undefined),
});

function checkedDay(value: unknown): string {
  if (typeof value !== 'string' || !DAY.test(value))
    throw new GraphQLError('A day is written YYYY-MM-DD.');
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new GraphQLError(`There is no day ${value}.`);
  return value;
}

/** An instant. Unlike Nest's own, it refuses what is not one instead of passing on an Invalid Date. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, RFC 3339, such as 2026-11-23T09:00:00Z.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: checkedInstant,
  parseLiteral: (node) => checkedInstant(node.kind === Kind.STRING ? node.value : undefined),
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function checkedInstant(value: unknown): Date {
  const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()))
    throw new GraphQLError('An instant is written YYYY-MM-DDThh:mm with its zone.');
  return date;
}

/** A ProseMirror node as JSON; the document's schema checks it, not GraphQL. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A ProseMirror node as JSON.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
