import { describe, expect, it } from '@jest/globals';
import type { Role } from '#libs/domain';
import type { PersonActor } from '#libs/platform';
import { DESK_ITEM_KINDS, type DeskItemKind, type Matter } from './matter.js';
import { whoseTurn } from './whose-turn.js';

const AGENCY = 'agency';
const ASSOCIATION = 'association';
const OFFICE = 'office';

const person = (
  role: Role,
  organisationId = AGENCY,
  officeId: string | null = null,
): PersonActor => ({
  kind: 'person',
  personId: `${role}@${organisationId}`,
  name: role,
  mandates: [{ id: 'm', role, organisationId, officeId }],
});

const matter = (kind: DeskItemKind, rest: Partial<Matter> = {}): Matter => ({
  kind,
  subjectId: 's',
  report: { id: 'r', slug: 'report', agencyId: AGENCY },
  organisationId: null,
  officeId: null,
  personId: null,
  dueAt: null,
  dueOn: null,
  count: 1,
  number: null,
  label: null,
  ...rest,
});

const official = person('answering_official');
const coordinator = person('coordinator');
const representative = person('representative', ASSOCIATION);
const approver = person('approver', AGENCY, OFFICE);

describe('whoseTurn', () => {
  const cases: [string, PersonActor, Matter, 'mine' | 'others' | null][] = [
    ['what nobody has taken is every official’s', official, matter('answer_proposal'), 'mine'],
    ['and the coordinator’s', coordinator, matter('answer_proposal'), 'mine'],
    [
      'what I have taken is mine',
      official,
      matter('answer_proposal', { personId: official.personId }),
      'mine',
    ],
    [
      'what another has taken is not',
      official,
      matter('answer_proposal', { personId: 'another' }),
      null,
    ],
    [
      'the coordinator waits for it',
      coordinator,
      matter('answer_proposal', { personId: 'another' }),
      'others',
    ],
    [
      'the organisation waits for its answers',
      representative,
      matter('answer_proposal', { organisationId: ASSOCIATION }),
      'others',
    ],
    [
      'and no other organisation does',
      person('representative', 'else'),
      matter('answer_proposal', { organisationId: ASSOCIATION }),
      null,
    ],
    ['the office signs', approver, matter('sign_off', { officeId: OFFICE }), 'mine'],
    [
      'an approver of another office waits',
      approver,
      matter('sign_off', { officeId: 'other' }),
      'others',
    ],
    ['so does the coordinator', coordinator, matter('sign_off', { officeId: OFFICE }), 'others'],
    [
      'a draft is the organisation’s',
      representative,
      matter('finish_draft_proposal', { organisationId: ASSOCIATION }),
      'mine',
    ],
    ['the meeting is held by the coordinator', coordinator, matter('hold_meeting'), 'mine'],
    [
      'and awaited by the invited',
      representative,
      matter('hold_meeting', { organisationId: ASSOCIATION }),
      'others',
    ],
    ['the release is the press service’s', person('press'), matter('schedule_release'), 'mine'],
    [
      'the owner reports',
      representative,
      matter('report_progress', { organisationId: ASSOCIATION }),
      'mine',
    ],
    [
      'the owner’s office too',
      approver,
      matter('report_progress', { organisationId: 'else', officeId: OFFICE }),
      'mine',
    ],
    [
      'and the coordinator waits',
      coordinator,
      matter('report_progress', { organisationId: ASSOCIATION }),
      'others',
    ],
    [
      'staff of another agency have nothing to do with it',
      person('coordinator', 'else'),
      matter('start_route'),
      null,
    ],
    [
      'an organisation without a voice is the administrator’s',
      person('administrator'),
      matter('invite_representative', { report: null }),
      'mine',
    ],
    ['and nobody else’s', coordinator, matter('invite_representative', { report: null }), null],
  ];
  it.each(cases)('%s', (_rule, actor, given, list) => {
    expect(whoseTurn(actor, given)).toBe(list);
  });

  it('gives a visitor to the house without mandates nothing', () => {
    const nobody: PersonActor = { ...official, mandates: [] };
    for (const kind of DESK_ITEM_KINDS) expect(whoseTurn(nobody, matter(kind))).toBeNull();
  });
});
