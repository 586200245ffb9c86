import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aReportToApprove,
  askGraphql,
  aSubmittedProposal,
  openServedHouse,
  signedIn,
  type ServedHouse,
} from '#test/builders/index';

interface Held {
  report: { heldBy: { text: string; placeCount: number; places: { label: string }[] }[] };
}

describe('what holds a report with many proposals', () => {
  let house: ServedHouse;
  beforeAll(async () => {
    house = await openServedHouse();
  });
  afterAll(() => house.close());

  it('names the first and counts the others, so that it stays as short as with few', async () => {
    const given = await aReportToApprove(house);
    const headers = await signedIn(house, given.coordinator);
    const ask = async (places = 'places') => {
      const query = `query ($id: ID!) { report(id: $id) { heldBy { text placeCount ${places} { label } } } }`;
      const { report } = await askGraphql<Held>(house, headers, query, { id: given.reportId });
      return report.heldBy[0]!;
    };
    const many = Array.from({ length: 40 }, (_, index) => index + 1);
    for (const number of many) await aSubmittedProposal(house, given, number);

    expect(await ask()).toEqual({
      text: '40 proposals have no answer',
      placeCount: 40,
      places: many.slice(0, 6).map((number) => ({ label: `№ ${number}` })),
    });
    expect((await ask('places(first: 2)')).places).toHaveLength(2);
    expect((await ask('places(first: -1)')).places).toEqual([]);
  });
});
