import type { Trilingual } from '#libs/domain';
import type { WholeMeetingFragment } from '../gql/graphql.js';
import { instantToMoment, type Moment, momentToInstant } from '../shared/moment-input.js';

export interface MeetingDraft {
  title: Trilingual;
  starts: Moment;
  ends: Moment;
  venue: Trilingual;
  link: string;
  moderator: string;
  presenter: string;
  agenda: { title: Trilingual; minutes: string }[];
  organisationIds: string[];
}

const NO_WORDS: Trilingual = { kk: '', ru: '', en: '' };

export const NO_ITEM = { title: NO_WORDS, minutes: '' };

export const NEW_MEETING: MeetingDraft = {
  title: NO_WORDS,
  starts: { day: '', time: '10:00' },
  ends: { day: '', time: '' },
  venue: NO_WORDS,
  link: '',
  moderator: '',
  presenter: '',
  agenda: [NO_ITEM],
  organisationIds: [],
};

export function draftOf(meeting: WholeMeetingFragment): MeetingDraft {
  const words = ({ kk, ru, en }: Trilingual): Trilingual => ({ kk, ru, en });
  return {
    title: words(meeting.title),
    starts: instantToMoment(meeting.startsAt),
    ends: meeting.endsAt ? instantToMoment(meeting.endsAt) : { day: '', time: '' },
    venue: meeting.venue ? words(meeting.venue) : NO_WORDS,
    link: meeting.link ?? '',
    moderator: meeting.moderator,
    presenter: meeting.presenter,
    agenda: meeting.agenda.map(({ title, minutes }) => ({
      title: words(title),
      minutes: minutes ? String(minutes) : '',
    })),
    organisationIds: meeting.attendance.map(({ organisation }) => organisation.id),
  };
}

/** What the act is asked for; null while the beginning is not whole. */
export function inputOf(draft: MeetingDraft) {
  const startsAt = momentToInstant(draft.starts);
  if (startsAt === null) return null;
  // A meeting ends on the day it begins unless another day is named.
  const ends = { day: draft.ends.day || draft.starts.day, time: draft.ends.time };
  return {
    title: draft.title,
    startsAt,
    endsAt: momentToInstant(ends),
    venue: Object.values(draft.venue).some(Boolean) ? draft.venue : null,
    link: draft.link.trim() || null,
    moderator: draft.moderator,
    presenter: draft.presenter,
    agenda: draft.agenda
      .filter(({ title }) => Object.values(title).some(Boolean))
      .map(({ title, minutes }) => ({ title, minutes: minutes ? Number(minutes) : null })),
    organisationIds: draft.organisationIds,
  };
}
