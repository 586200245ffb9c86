import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outline, type Section } from '#libs/domain/document';
import { OpenConsultation } from '#libs/consultations';
import { Organisation } from '#libs/people';
import { systemContext, Work } from '#libs/platform';
import { CutRevision, ImportText, PreviewImport, Revision } from '#libs/reports';
import {
  anOrganisation,
  aPerson,
  aProposal,
  aReport,
  asked,
  CLOSING,
  done,
  IN_TIME,
  openHouse,
  OPENING,
  proposalRow,
  type Consulted,
  type House,
} from '#test/builders/index';
import { readTable } from '#test/builders/read-csv';
import { blocksOf } from './place-anchors.js';

const FOLDER = '../shared/data/nist-sp800-63b';
const present = existsSync(`${FOLDER}/comments.csv`) && existsSync(`${FOLDER}/draft-1.md`);
if (!present) console.log(`${FOLDER} is absent: the real comments were not filed.`);

interface Comment {
  organisation: string;
  /** As filed, such as "Section 5.1.1.2, paragraph 11". */
  reference: string;
  /** The first section that the reference names. */
  number: string;
  text: string;
  wording: string;
}

/** The first comment of each organisation that named a section, until there are ten. */
function tenComments(): Comment[] {
  const first = new Map<string, Comment>();
  for (const row of readTable(readFileSync(`${FOLDER}/comments.csv`, 'utf8'))) {
    const { organisation = '', reference = '', comment = '', suggested_change = '' } = row;
    const number = /\b(?:[A-Z]|\d+)(?:\.\d+)+|\b\d+\b/.exec(reference)?.[0];
    if (organisation === '' || row['document'] !== '63B' || !number) continue;
    if (!first.has(organisation))
      first.set(organisation, {
        organisation,
        reference,
        number,
        text: comment,
        wording: suggested_change,
      });
  }
  return [...first.values()].slice(0, 10);
}

(present ? describe : describe.skip)('ten comments of a real consultation', () => {
  let house: House;
  let consulted: Consulted;
  let sections: Section[];
  const comments = present ? tenComments() : [];

  beforeAll(async () => {
    house = await openHouse();
    const { id: reportId, agencyId } = await aReport(house);
    const coordinator = await aPerson(house, 'coordinator', agencyId);
    const by = asked(coordinator, new Date('2026-03-01T06:00:00Z'));
    const markdown = readFileSync(`${FOLDER}/draft-1.md`, 'utf8');
    const shown = await house
      .get(PreviewImport)
      .execute(by, { reportId, language: 'en', markdown });
    done(await house.get(ImportText).execute(by, done(shown).token));
    const { id: revisionId } = done(await house.get(CutRevision).execute(by, { reportId }));
    const { id: consultationId } = done(
      await house.get(OpenConsultation).execute(asked(coordinator, OPENING), {
        reportId,
        revisionId,
        opensAt: OPENING,
        closesAt: CLOSING,
        parityException: 'The draft was written in English only.',
        openToAll: true,
        organisationIds: [],
      }),
    );
    const organisationId = await anOrganisation(house);
    consulted = {
      reportId,
      agencyId,
      consultationId,
      coordinator,
      organisationId,
      revision: await house.dataSource.getRepository(Revision).findOneByOrFail({ id: revisionId }),
      official: await aPerson(house, 'answering_official', agencyId),
      representative: await aPerson(house, 'representative', organisationId),
    };
    const work = new Work(systemContext(), house.dataSource.manager);
    sections = outline(await blocksOf(work, revisionId), 'en');
  });
  afterAll(() => house.close());

  it('are of ten organisations', () => {
    expect(new Set(comments.map(({ organisation }) => organisation)).size).toBe(10);
  });

  it.each(comments)('$organisation finds “$reference”', async (comment) => {
    const organisationId = await anOrganisation(house, 'business');
    const name = { kk: comment.organisation, ru: comment.organisation, en: comment.organisation };
    await house.dataSource
      .getRepository(Organisation)
      .update({ id: organisationId }, { name, shortName: name });
    const section = sections.find(({ number }) => number === comment.number);
    expect(section).toBeDefined();
    const id = await aProposal(house, consulted, {
      by: await aPerson(house, 'representative', organisationId),
      at: IN_TIME,
      kind: 'comment',
      anchor: { kind: 'section', blockId: section!.blockId },
      text: comment.text,
      justification: '',
      proposedWording: comment.wording,
    });
    expect(await proposalRow(house, id)).toMatchObject({
      organisationId,
      state: 'submitted',
      late: false,
      anchorBlockId: section!.blockId,
      text: comment.text,
      proposedWording: comment.wording === '' ? null : comment.wording,
    });
  });

  it('are numbered from 1 to 10', async () => {
    const rows = await house.dataSource.query<{ number: number }[]>(
      'select number from proposal where consultation_id = $1 order by number',
      [consulted.consultationId],
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
