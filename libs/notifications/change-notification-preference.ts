import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { NotificationPreference } from './notification-preference.entity.js';
import { TOPICS, type Topic } from './topics.js';

export interface Preference {
  readonly topic: Topic;
  readonly byMail: boolean;
}

/** A person chooses what to be told by mail. */
@Injectable()
export class ChangeNotificationPreference {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, topic: string, byMail: boolean): Promise<Outcome<Preference>> {
    return this.unitOfWork.run(context, 'change-notification-preference', async (work) => {
      if (context.actor.kind !== 'person') refuse('not-signed-in');
      const { personId } = context.actor;
      const known = TOPICS.find((one) => one === topic) ?? refuse('not-found', { field: 'topic' });
      await work.manager.upsert(NotificationPreference, { personId, topic: known, byMail }, [
        'personId',
        'topic',
      ]);
      await work.record({
        type: 'notification-preference.changed',
        subject: { kind: 'person', id: personId },
        facts: { topic: known, byMail },
      });
      return { topic: known, byMail };
    });
  }
}
