import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import {
  answer,
  Asker,
  Door,
  personIdOf,
  resultOf,
  Rows,
  signedIn,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { ChangeNotificationPreference, type Preference } from './change-notification-preference.js';
import { TOPICS } from './topics.js';

@ObjectType('NotificationPreference', {
  description: 'Whether a person is told of a topic by mail.',
})
class NotificationPreferenceObject {
  @Field({ description: TOPICS.join(', ') })
  topic!: string;

  @Field()
  byMail!: boolean;
}

const ChangeNotificationPreferenceResult = resultOf(
  'ChangeNotificationPreference',
  NotificationPreferenceObject,
);

@Resolver()
export class PreferenceResolver {
  constructor(
    private readonly rows: Rows,
    private readonly changeAct: ChangeNotificationPreference,
  ) {}

  @Query(() => [NotificationPreferenceObject], {
    description: 'Every topic; all come until declined.',
  })
  @Door(signedIn)
  async notificationPreferences(@Asker() { act }: GraphQLContext): Promise<Preference[]> {
    const declined = await this.rows.many<{ topic: string }>(
      'select topic from notification_preference where person_id = $1 and not by_mail',
      [personIdOf(act.actor)],
    );
    return TOPICS.map((topic) => ({
      topic,
      byMail: declined.every((row) => row.topic !== topic),
    }));
  }

  @Mutation(() => ChangeNotificationPreferenceResult)
  @Door(signedIn)
  async changeNotificationPreference(
    @Args('topic') topic: string,
    @Args('byMail') byMail: boolean,
    @Asker() { act }: GraphQLContext,
  ): Promise<Preference | RefusalObject> {
    const outcome = await this.changeAct.execute(act, topic, byMail);
    return answer(act.language, outcome, (preference) => preference);
  }
}
