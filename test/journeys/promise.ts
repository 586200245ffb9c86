import type { Company } from './cast.js';

export async function promise(
  company: Company,
  reportId: string,
  proposalId: string,
): Promise<string> {
  const { id } = await company
    .as('coordinator')
    .act<{ id: string }>(
      'addRecommendation(input: $input)',
      'Recommendation',
      'id status',
      '$input: AddRecommendationInput!',
      {
        input: {
          reportId,
          text: {
            kk: 'Өңірлік сауалнама өткізу',
            ru: 'Провести региональный опрос',
            en: 'Hold a regional survey',
          },
          ownerOrganisationId: company.cast.organisations.get('agency'),
          dueOn: '2099-12-31',
          proposalIds: [proposalId],
        },
      },
    );
  return id;
}

export function keep(
  { as }: Company,
  id: string,
): Promise<{ status: string; percent: number; doneAt: string }> {
  return as('coordinator').act(
    'reportProgress(id: $id, percent: 100, note: $note)',
    'Recommendation',
    'status percent doneAt',
    '$id: ID!, $note: String!',
    { id, note: 'Сауалнама барлық өңірде өтті.' },
  );
}
