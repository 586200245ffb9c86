import type { INestApplicationContext, Type } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { Mandate, Person } from '#libs/people';
import {
  Clock,
  FollowUp,
  JobRunner,
  newId,
  Relay,
  type ActContext,
  type Outcome,
  type PersonActor,
} from '#libs/platform';
import { of, type Cast } from './load-people.js';

/**
 * Where the demonstration is played: the personas perform the real acts, each at its own time,
 * and what follows from them happens before the next scene begins. Nothing is put into tables
 * behind the acts' backs.
 */
export class Stage {
  readonly dataSource: DataSource;
  private readonly actors = new Map<string, PersonActor>();

  constructor(
    private readonly app: INestApplicationContext,
    readonly cast: Cast,
  ) {
    this.dataSource = app.get<DataSource>(getDataSourceToken());
  }

  get<T>(provider: Type<T>): T {
    return this.app.get(provider, { strict: false });
  }

  /** A request of this persona at that time. */
  async as(persona: string, now: Date): Promise<ActContext> {
    const actor = this.actors.get(persona) ?? (await this.actor(persona));
    this.actors.set(persona, actor);
    return { actor, language: 'kk', requestId: newId(), now };
  }

  private async actor(persona: string): Promise<PersonActor> {
    const personId = of(this.cast.personas, persona);
    const person = await this.dataSource.getRepository(Person).findOneByOrFail({ id: personId });
    const mandates = await this.dataSource.getRepository(Mandate).findBy({ personId });
    return { kind: 'person', personId, name: person.name, mandates };
  }

  /** Lets time reach this moment: what is due happens, and every job that follows is done. */
  async settle(now: Date): Promise<void> {
    const runner = this.get(JobRunner);
    const followUps = this.dataSource.getRepository(FollowUp);
    for (;;) {
      const happened = await this.get(Clock).pass(now);
      const open = await followUps.find({
        where: { handledAt: IsNull() },
        order: { createdAt: 'asc' },
      });
      for (const { id } of open) await runner.run(id, now);
      if (happened === 0 && open.length === 0) break;
    }
    while ((await this.get(Relay).pass()) > 0);
  }
}

/** @throws {Error} when the house refuses: then the script is wrong, not the house */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, field, facts, places } = outcome.refusal;
  throw new Error(`Refused: ${JSON.stringify({ code, field, facts, places })}`);
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** So many days before or after a moment, at an hour of the working day in Astana (UTC+5). */
export function daysFrom(moment: Date, days: number, hour = 10, minute = 0): Date {
  const day = new Date(moment.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return new Date(Date.parse(`${day}T00:00:00+05:00`) + hour * HOUR_MS + minute * 60_000);
}
