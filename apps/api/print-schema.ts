import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ROOMS } from '#libs/rooms';
import { shape } from './graphql-shape.js';
import { SCHEMA_FILE } from './graphql-door.js';

const RESOLVER_TYPE = 'graphql:resolver_name';

/** Writes schema.graphql from the resolvers of all rooms; needs no database. */
const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
  logger: ['error'],
});
await builder.init();
const resolvers = ROOMS.flatMap(
  (room) => (Reflect.getMetadata('providers', room) ?? []) as unknown[],
).filter(
  (provider): provider is new () => object =>
    typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_TYPE, provider),
);
const schema = await builder
  .get(GraphQLSchemaFactory)
  .create(resolvers, [], shape.buildSchemaOptions);
await writeFile(SCHEMA_FILE, `${printSchema(lexicographicSortSchema(schema))}\n`);
await builder.close();
