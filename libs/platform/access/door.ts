import { SetMetadata } from '@nestjs/common';
import type { Role } from '#libs/domain';
import { holds, type Actor } from '../context/actor.js';
import type { RefusalCode } from '#libs/domain';

/** A rule at a door: null lets in, a code says why not. What lies behind is checked again in the act. */
export type DoorRule = (actor: Actor) => RefusalCode | null;

export const DOOR = 'talqy:door';

/** Says who may enter. A query, mutation or subscription without one stops the start. */
export const Door = (rule: DoorRule): MethodDecorator => SetMetadata(DOOR, rule);

/** Open to everyone; what each may see is decided row by row behind it. */
export const anyone: DoorRule = () => null;

export const signedIn: DoorRule = (actor) => (actor.kind === 'person' ? null : 'not-signed-in');

/** Open to holders of one of the roles, in whichever organisation. */
export const holderOf =
  (...roles: Role[]): DoorRule =>
  (actor) => {
    if (actor.kind !== 'person') return 'not-signed-in';
    return holds(actor, roles) ? null : 'not-permitted';
  };
