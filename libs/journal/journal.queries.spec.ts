import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR, type Actor } from '#libs/platform';
import {
  aConsultation,
  aDraft,
  anOffice,
  anOrganisation,
  aPerson,
  aProposal,
  asked,
  openHouse,
  type Consulted,
  type House,
} from '#test/builders/index';
import { JournalQueries } from './journal.queries.js';

let house: House;
let about: Consulted;
let journal: JournalQueries;

beforeAll(async () => {
  house = await openHouse();
  journal = house.get(JournalQueries);
  about = await aConsultation(house);
  await aDraft(house, about);
  await aProposal(house, about);
});
afterAll(() => house.close());

const read = async (actor: Actor, first = 50, after?: string) => {
  const args = after === undefined ? { first } : { first, after };
  return journal.list(asked(actor), { ...args, reportId: about.reportId });
};
const typesFor = async (actor: Actor): Promise<string[]> =>
  (await read(actor)).edges.map(({ node }) => node.type).toSorted();

describe('the journal of a report', () => {
  const open = ['consultation.opened', 'proposal.submitted'];
  const own = ['proposal.drafted', 'proposal.drafted'];

  it('shows the public what is public', async () => {
    expect(await typesFor(VISITOR)).toEqual(open);
  });

  it('shows an organisation its drafts, and no other organisation', async () => {
    expect(await typesFor(about.representative)).toEqual([...open, ...own].toSorted());
    const stranger = await aPerson(house, 'representative', await anOrganisation(house));
    expect(await typesFor(stranger)).toEqual(open);
  });

  it('shows staff their own acts, but no draft of an organisation', async () => {
    expect(await typesFor(about.coordinator)).toEqual([...open, 'revision.cut'].toSorted());
  });

  it('comes page by page, newest first, and counts what the viewer may read', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await read(about.representative, 1, after);
      expect(page.totalCount).toBe(4);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
    } while (after !== undefined);
    const whole = (await read(about.representative)).edges.map(({ node }) => node.id);
    expect(seen).toEqual(whole);
    const times = (await read(about.representative)).edges.map(({ node }) => node.at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('names the organisation for a representative, organisation and role for staff', async () => {
    const { edges } = await read(VISITOR);
    const by = new Map(edges.map(({ node }) => [node.type, node.by]));
    expect(by.get('proposal.submitted')).toBe(`Organisation ${about.organisationId.slice(0, 4)}`);
    expect(by.get('consultation.opened')).toBe(
      `Organisation ${about.agencyId.slice(0, 4)}, coordinator`,
    );
    expect(JSON.stringify(edges)).not.toContain(about.coordinator.name);
  });

  it('names an office before anything else, and the house for what the clock did', async () => {
    const officeId = await anOffice(house, about.agencyId, 'head_of_agency');
    const head = await aPerson(house, 'approver', about.agencyId, officeId);
    const entry = `insert into journal_entry (id, type, at, person_id, person_name, subject_kind, subject_id, facts, visibility, request_id, report_id)
      values ($1, 'route.completed', now(), $2, $3, 'route', $1, '{}', 'public', 'r', $4)`;
    await house.dataSource.query(entry, [
      crypto.randomUUID(),
      head.personId,
      head.name,
      about.reportId,
    ]);
    await house.dataSource.query(entry, [crypto.randomUUID(), null, null, about.reportId]);
    const { edges } = await read(VISITOR, 2);
    expect(edges.map(({ node }) => node.by).toSorted()).toEqual(['System', 'head_of_agency']);
  });

  it('answers for one entry as it does for many', async () => {
    const [drafted] = (await read(about.representative)).edges.filter(
      ({ node }) => node.type === 'proposal.drafted',
    );
    const id = drafted?.node.id ?? '';
    expect(await journal.one(asked(about.representative), id)).toEqual(drafted?.node);
    expect(await journal.one(asked(about.coordinator), id)).toBeNull();
    expect(await journal.one(asked(VISITOR), id)).toBeNull();
  });
});
