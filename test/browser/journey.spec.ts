import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '#libs/domain';
import { describeInBrowser, openBrowser } from '#test/setup/open-browser';
import { openBuiltHouse, type BuiltHouse } from './house.js';
import { answer, linkChange } from './journey/answer.js';
import {
  OFFICES,
  returnReport,
  signOff,
  startAndBeRefused,
  startRoute,
} from './journey/approve.js';
import { companyIn, moveIn } from './journey/company.js';
import {
  closeConsultation,
  holdMeeting,
  openConsultation,
  proposeOnPassage,
  proposeOnSection,
} from './journey/consult.js';
import { promiseAndKeep, publish, readInPublic, readJournal } from './journey/publish.js';
import { changesSeen, createReport, cutRevision, importTexts, revise } from './journey/write.js';
import { wordsIn } from './words.js';

describeInBrowser('A report, by hand and in Kazakh', () => {
  let house: BuiltHouse;
  let browser: Browser;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openBuiltHouse(), openBrowser()]);
    await moveIn(house);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it('goes from its first text to a kept promise', async () => {
    const company = companyIn(browser, house.url);
    const say = wordsIn('kk');

    await createReport(company);
    await importTexts(company);
    await cutRevision(company, 1);

    await openConsultation(company);
    await holdMeeting(company);
    expect(await proposeOnPassage(company)).toContain('№ 1');
    expect(await proposeOnSection(company)).toContain('№ 2');
    const receipts = await house.sql('select number from proposal where receipt_hash is not null');
    expect(receipts).toHaveLength(2);
    await closeConsultation(company);

    const [refusal, places] = await startAndBeRefused(company);
    expect(refusal).toContain(say('refusals:proposals-unanswered.what'));
    expect(places).toEqual([expect.stringContaining('№ 1'), expect.stringContaining('№ 2')]);

    await answer(company, 1, 'accepted', 'Ұсыныс негізді, мәтін соған сай өзгертіледі.');
    await answer(company, 2, 'rejected', 'Деректердің көзі қосымшада көрсетілген.');
    await revise(company);
    await linkChange(company, 1);
    await cutRevision(company, 2);
    expect(await changesSeen(company)).toEqual([expect.stringContaining('№ 1')]);

    await startRoute(company);
    await returnReport(company, OFFICES[0]);
    await startRoute(company);
    for (const office of OFFICES) await signOff(company, office);

    await publish(company);
    for (const language of LANGUAGES)
      expect(await readInPublic(browser, house.url, language)).toEqual({
        lang: language,
        print: '%PDF-',
      });

    await promiseAndKeep(company);
    const journal = await readJournal(company);
    for (const sentence of [
      say('journal:release.due', { number: 1 }),
      say('journal:recommendation.progress-reported', { number: 1, percent: 100 }),
      say('journal:recommendation.done', { number: 1 }),
    ])
      expect(journal).toContain(sentence);
  }, 300_000);
});
