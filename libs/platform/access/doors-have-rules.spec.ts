import { describe, expect, it } from '@jest/globals';
import { MetadataScanner, Reflector } from '@nestjs/core';
import type { DiscoveryService } from '@nestjs/core';
import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Role } from '#libs/domain';
import type { Actor } from '../context/actor.js';
import { anyone, Door, holderOf, signedIn } from './door.js';
import { DoorsHaveRules } from './doors-have-rules.js';

@Resolver()
class Ruled {
  @Query(() => String)
  @Door(anyone)
  read(): string {
    return '';
  }
  @ResolveField(() => String)
  part(): string {
    return '';
  }
}

@Resolver()
class Forgotten {
  @Mutation(() => String)
  write(): string {
    return '';
  }
}

const check = (...resolvers: (new () => object)[]): void => {
  const providers = resolvers.map((metatype) => ({ metatype, instance: new metatype() }));
  const discovery = { getProviders: () => providers } as unknown as DiscoveryService;
  new DoorsHaveRules(discovery, new MetadataScanner(), new Reflector()).onModuleInit();
};

describe('doors', () => {
  it('let the house start when each says who may enter', () => {
    expect(() => check(Ruled)).not.toThrow();
  });

  it('stop the start when one does not, and name it', () => {
    expect(() => check(Ruled, Forgotten)).toThrow('Forgotten.write');
  });

  const person = (...roles: Role[]): Actor => ({
    kind: 'person',
    personId: 'p',
    name: 'p',
    mandates: roles.map((role) => ({ id: role, role, organisationId: 'o', officeId: null })),
  });
  it.each([
    ['anyone', anyone, { kind: 'visitor' } as Actor, null],
    ['signed in', signedIn, { kind: 'visitor' } as Actor, 'not-signed-in'],
    ['signed in', signedIn, person(), null],
    ['holder of a role', holderOf('press'), { kind: 'visitor' } as Actor, 'not-signed-in'],
    ['holder of a role', holderOf('press'), person('editor'), 'not-permitted'],
    ['holder of a role', holderOf('press', 'editor'), person('editor'), null],
  ] as const)('%s: %#', (_name, rule, actor, code) => {
    expect(rule(actor)).toBe(code);
  });
});
