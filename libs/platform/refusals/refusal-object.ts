import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { REFUSAL_CODES, type Language, type RefusalCode } from '#libs/domain';
import { JsonScalar } from '../graphql/scalars.js';
import { translate } from '../locales/translate.js';
import type { Outcome, RefusalData } from './refused.js';

const screaming = (code: RefusalCode): string => code.toUpperCase().replaceAll('-', '_');

const RefusalCodes = Object.fromEntries(
  REFUSAL_CODES.map((code) => [screaming(code), code]),
) as Record<string, RefusalCode>;
registerEnumType(RefusalCodes, { name: 'RefusalCode', description: 'Why the house said no.' });

@ObjectType('RefusalPlace', { description: 'A thing a refusal points at.' })
export class RefusalPlaceObject {
  @Field()
  kind!: string;

  @Field(() => ID)
  id!: string;

  @Field()
  label!: string;
}

@ObjectType('Refusal', { description: 'A no that the reader can act on. Nothing was changed.' })
export class RefusalObject {
  @Field(() => RefusalCodes)
  code!: RefusalCode;

  @Field({ description: 'What was refused and why, in the language of the request.' })
  what!: string;

  @Field({ description: 'What to do now.' })
  advice!: string;

  @Field(() => String, { nullable: true })
  field?: string;

  @Field(() => [RefusalPlaceObject])
  places!: RefusalPlaceObject[];

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'For a stale edit: what stands there now.',
  })
  current?: unknown;
}

/** A refusal in the reader's words. */
export function refusalObject(refusal: RefusalData, language: Language): RefusalObject {
  const facts = refusal.facts ?? {};
  return Object.assign(new RefusalObject(), {
    code: refusal.code,
    what: translate(language, `refusals:${refusal.code}.what`, facts),
    advice: translate(language, `refusals:${refusal.code}.advice`, facts),
    field: refusal.field,
    places: [...(refusal.places ?? [])],
    current: refusal.current,
  });
}

/** The result of a mutation: the thing, or a refusal. `resultOf('Proposal', ProposalObject)` is `ProposalResult`. */
export function resultOf<T>(name: string, success: Type<T>): T | RefusalObject {
  return createUnionType({
    name: `${name}Result`,
    types: () => [success, RefusalObject] as const,
    resolveType: (value: unknown) => (value instanceof RefusalObject ? RefusalObject : success),
  });
}

/** Turns an act's outcome into the result of its mutation. */
export async function answer<T, R>(
  language: Language,
  outcome: Outcome<T>,
  present: (value: T) => R | Promise<R>,
): Promise<R | RefusalObject> {
  return outcome.ok ? present(outcome.value) : refusalObject(outcome.refusal, language);
}
