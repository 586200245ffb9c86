import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { DOOR } from './door.js';

/** The key under which @nestjs/graphql keeps whether a method is a Query, Mutation or Subscription. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const DOORS = new Set(['Query', 'Mutation', 'Subscription']);

/** Walks every door before the first visitor comes; one without a rule stops the start. */
@Injectable()
export class DoorsHaveRules implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws {Error} naming each door that does not say who may enter. */
  onModuleInit(): void {
    const open: string[] = [];
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function' || instance === null || typeof instance !== 'object')
        continue;
      for (const name of this.scanner.getAllMethodNames(metatype.prototype as object)) {
        const method = (metatype.prototype as Record<string, unknown>)[name];
        if (typeof method !== 'function') continue;
        const type = Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined;
        if (type === undefined || !DOORS.has(type)) continue;
        if (this.reflector.get(DOOR, method) === undefined) open.push(`${metatype.name}.${name}`);
      }
    }
    if (open.length > 0)
      throw new Error(`These doors do not say who may enter: ${open.join(', ')}`);
  }
}
