import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROUTE_STATES, type RouteState } from '#libs/domain';
import { DayScalar, enumOf, resultOf } from '#libs/platform';
import { RevisionObject, type RevisionRow } from '#libs/reports';
import { ROUTE_ACTS } from './approvals.policy.js';
import { LOOKS } from './since-i-looked.queries.js';

const RouteStateEnum = enumOf(ROUTE_STATES);
registerEnumType(RouteStateEnum, { name: 'RouteState' });
export const RouteActEnum = enumOf(ROUTE_ACTS);
registerEnumType(RouteActEnum, { name: 'RouteAct' });
const LookEnum = enumOf(LOOKS);
registerEnumType(LookEnum, { name: 'LookBasis', description: 'Where an approver left off.' });

@ObjectType('SignOff', { description: 'An office’s consent to exactly one text.' })
export class SignOffObject {
  @Field()
  hash!: string;

  @Field()
  at!: Date;

  @Field()
  by!: string;

  @Field(() => String, { nullable: true })
  remark!: string | null;
}

@ObjectType('RouteReturn', { description: 'A report sent back, with what must be done.' })
export class RouteReturnObject {
  @Field()
  at!: Date;

  @Field()
  by!: string;

  @Field()
  remarks!: string;
}

@ObjectType('RouteStep', { description: 'One office’s turn.' })
export class RouteStepObject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Place in the route, counted from 1.' })
  position!: number;

  @Field(() => DayScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when the office has been asked.' })
  calledAt!: Date | null;

  @Field(() => Date, { nullable: true })
  remindedAt!: Date | null;

  @Field(() => SignOffObject, { nullable: true })
  signOff!: SignOffObject | null;

  @Field(() => RouteReturnObject, { nullable: true })
  return!: RouteReturnObject | null;

  officeId!: string;
}

@ObjectType('SinceILooked', {
  description: 'What became of the text since the viewer’s office last signed or returned it.',
})
export class SinceILookedObject {
  @Field(() => LookEnum)
  basis!: (typeof LOOKS)[number];

  @Field(() => RevisionObject, { description: 'The text the office had before it then.' })
  revision!: RevisionRow;

  @Field(() => Date, {
    nullable: true,
    description: 'Null when it has not seen the report before.',
  })
  lookedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the office asked for when it returned.',
  })
  remarks!: string | null;

  @Field(() => Int)
  edited!: number;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  removed!: number;

  @Field(() => Int)
  moved!: number;

  @Field(() => Int, {
    description: 'How many of them touch words, order or structure, as far as nobody marked them.',
  })
  material!: number;

  @Field(() => Int, { description: 'How many touch words but were marked editorial by a person.' })
  saidEditorial!: number;

  @Field(() => Int, { description: 'Formal objections of organisations that stand.' })
  objections!: number;

  @Field({ description: 'The same in words, in the viewer’s language.' })
  sentence!: string;

  officeId!: string;
}

@ObjectType('Route', { description: 'The ordered steps by which one revision is approved.' })
export class RouteObject {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The hash that is signed.' })
  hash!: string;

  @Field(() => RouteStateEnum)
  state!: RouteState;

  @Field()
  startedAt!: Date;

  @Field()
  startedBy!: string;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Remarks or reason, when it came to nothing.',
  })
  endReason!: string | null;

  reportId!: string;
  revisionId!: string;
}

export const StartRouteResult = resultOf('StartRoute', RouteObject);
export const SignOffResult = resultOf('SignOff', RouteObject);
export const ReturnReportResult = resultOf('ReturnReport', RouteObject);
export const WithdrawRouteResult = resultOf('WithdrawRoute', RouteObject);

@InputType()
export class RouteStepInput {
  @Field(() => ID)
  officeId!: string;

  @Field(() => DayScalar, { nullable: true })
  dueOn?: string | null;
}

@InputType()
export class StartRouteInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID)
  revisionId!: string;

  @Field(() => [RouteStepInput], { description: 'In the order of signing.' })
  steps!: RouteStepInput[];
}
