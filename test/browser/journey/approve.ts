import { press, write } from '../hands.js';
import type { Company } from './company.js';
import { SLUG } from './write.js';

const APPROVAL = `/app/reports/${SLUG}/approval`;

export const OFFICES = [
  'department-director',
  'chief-of-staff',
  'head-of-agency',
  'office-of-head-of-state',
] as const;

/** @returns what is said beside the button, and the places it leads to */
export async function startAndBeRefused({ as }: Company): Promise<[string, string[]]> {
  const { page, say, open } = await as('coordinator');
  await open(APPROVAL);
  await press(page, say('web-approvals:start.act'));
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  return [await refusal.innerText(), await refusal.getByRole('link').allInnerTexts()];
}

export async function startRoute({ as }: Company): Promise<void> {
  const { page, say, open } = await as('coordinator');
  await open(APPROVAL);
  await press(page, say('web-approvals:start.act'));
  await page.getByText(say('web-approvals:state.running', { number: 2 })).waitFor();
}

export async function returnReport({ as }: Company, office: string): Promise<void> {
  const { page, say, open } = await as(office);
  await open(APPROVAL);
  await press(page, say('web-approvals:act.return'));
  await write(page, say('web-approvals:act.remarks'), 'Кіріспеде баяндаманың мақсаты айтылсын.');
  await press(page, say('web-approvals:act.return'));
  await page.getByText(say('web-approvals:state.returned', { number: 2 })).waitFor();
}

export async function signOff({ as }: Company, office: string): Promise<void> {
  const { page, say, open } = await as(office);
  await open(APPROVAL);
  const sign = page.getByRole('button', { name: say('web-approvals:act.sign') });
  await sign.click();
  await sign.waitFor({ state: 'detached' });
}
