import { PlanMeeting, type NewMeeting } from '#libs/meetings';
import type { Consulted } from './consultations.js';
import { done } from './done.js';
import type { House } from './open-house.js';
import { asked } from './people.js';

/** A Tuesday afternoon in the consultation that `aConsultation` opens, and an hour before it. */
export const SITTING = new Date('2026-03-10T09:00:00.000Z');
export const BEFORE_SITTING = new Date('2026-03-10T08:00:00.000Z');

/** What a coordinator fills in to plan a sitting, with whatever is given in its place. */
export function aMeetingPlan(
  { consultationId, organisationId }: Consulted,
  given: Partial<NewMeeting> = {},
): NewMeeting {
  return {
    consultationId,
    title: { kk: 'Жобаны таныстыру', ru: 'Представление проекта', en: 'Presenting the draft' },
    startsAt: SITTING,
    endsAt: new Date(SITTING.getTime() + 7_200_000),
    venue: { kk: '«Антикор орталығы»', ru: '', en: '' },
    link: 'https://meet.example/talqy',
    moderator: 'Chief of staff',
    presenter: 'Director of the department',
    agenda: [
      { title: { kk: 'Ашылу', ru: 'Открытие', en: 'Opening' }, minutes: 10 },
      { title: { kk: 'Талқылау', ru: 'Обсуждение', en: 'Discussion' } },
    ],
    organisationIds: [organisationId],
    ...given,
  };
}

/** A planned meeting to which the consultation's organisation is invited. @returns its id */
export async function aMeeting(
  house: House,
  consulted: Consulted,
  given: Partial<NewMeeting> = {},
): Promise<string> {
  const planned = await house
    .get(PlanMeeting)
    .execute(asked(consulted.coordinator, BEFORE_SITTING), aMeetingPlan(consulted, given));
  return done(planned).id;
}
