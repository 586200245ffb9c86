import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language, Role, Trilingual } from '#libs/domain';
import {
  answer,
  anyone,
  Asker,
  CONFIG,
  Door,
  LanguageEnum,
  personIdOf,
  Rows,
  signedIn,
  type ActContext,
  type Config,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { ChangeLanguage } from './change-language.js';
import { viewerActsOf, type ViewerAct } from './people.policy.js';
import { MandateObject, PersonObject } from './person.graphql.js';
import { PersonQueries, type MandateRow, type PersonRow } from './person.queries.js';
import {
  ChangeLanguageResult,
  PersonaObject,
  ViewerActEnum,
  ViewerObject,
} from './viewer.graphql.js';

interface PersonaRow {
  key: string;
  name: Trilingual;
  role: Role;
  organisation: Trilingual;
  email: string;
}

@Resolver(() => ViewerObject)
export class ViewerResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rows: Rows,
    private readonly people: PersonQueries,
    private readonly changeLanguageAct: ChangeLanguage,
  ) {}

  @Query(() => ViewerObject, { nullable: true, description: 'Null for whoever is not signed in.' })
  @Door(anyone)
  async viewer(@Asker() { act }: GraphQLContext): Promise<ViewerObject | null> {
    return this.presented(act);
  }

  @Query(() => [PersonaObject], { description: 'Empty outside demonstration mode.' })
  @Door(anyone)
  async personas(): Promise<PersonaRow[]> {
    if (!this.config.demonstration) return [];
    return this.rows.many(
      `select distinct on (a.position, a.key) a.key, a.name, m.role, o.name as organisation, p.email
       from persona a join person p on p.id = a.person_id
         join mandate m on m.person_id = p.id and m.revoked_at is null
         join organisation o on o.id = m.organisation_id
       order by a.position, a.key, m.granted_at, m.id`,
    );
  }

  @Mutation(() => ChangeLanguageResult)
  @Door(signedIn)
  async changeLanguage(
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Asker() { act }: GraphQLContext,
  ): Promise<ViewerObject | RefusalObject | null> {
    const outcome = await this.changeLanguageAct.execute(act, language);
    return answer(act.language, outcome, () => this.presented(act));
  }

  private async presented({ actor }: ActContext): Promise<ViewerObject | null> {
    const personId = personIdOf(actor);
    if (personId === null) return null;
    return { personId, language: await this.people.languageOf(personId) };
  }

  @ResolveField(() => PersonObject)
  person(@Asker() { act, loaders }: GraphQLContext): Promise<PersonRow | null> {
    return this.people.byId(act, loaders, personIdOf(act.actor) ?? '');
  }

  @ResolveField(() => [MandateObject], { description: 'Those in force today.' })
  async mandates(@Asker() { act, loaders }: GraphQLContext): Promise<MandateRow[]> {
    if (act.actor.kind !== 'person') return [];
    const inForce = new Set(act.actor.mandates.map(({ id }) => id));
    const all = await this.people.mandatesOf(act, loaders, act.actor.personId);
    return all.filter(({ id }) => inForce.has(id));
  }

  @ResolveField(() => [ViewerActEnum], { description: 'What the viewer may do in the house.' })
  may(@Asker() { act }: GraphQLContext): ViewerAct[] {
    return viewerActsOf(act.actor, this.config.demonstration);
  }
}
