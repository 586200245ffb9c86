import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '#libs/domain';
import { JOURNAL_TYPES, type JournalType } from '#libs/domain/journal';
import { entrySentence } from './entry-sentence.js';

const HASH = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90';

describe('entrySentence', () => {
  const said: [Language, JournalType, object, string][] = [
    [
      'en',
      'proposal.submitted',
      { number: 12, receipt: HASH, late: false },
      'Proposal 12 was submitted; receipt a1b2c3d4e5f6',
    ],
    [
      'en',
      'disposition.decided',
      { number: 3, kind: 'partly_accepted', before: null },
      'A decision was taken on proposal 3: partly accepted',
    ],
    ['ru', 'disposition.decided', { number: 3, kind: 'rejected', before: null }, 'отклонено'],
    ['en', 'proposal.drafted', { kind: 'deletion' }, 'kind: deletion'],
    [
      'kk',
      'consultation.opened',
      { revision: 1, closesAt: '2026-12-11T13:00:00.000Z' },
      '11 желтоқсан 2026, 18:00',
    ],
    [
      'ru',
      'recommendation.due-date-changed',
      { number: 1, before: '2026-12-01', after: '2027-03-01', reason: '2026-12-01' },
      '1 марта 2027',
    ],
    [
      'en',
      'consultation.invited',
      { organisations: ['a', 'b', 'c'] },
      '3 organisations were invited',
    ],
    ['en', 'consultation.invited', { organisations: ['a'] }, '1 organisation was invited'],
    [
      'en',
      'route.signed-off',
      { office: 'chief_of_staff', hash: HASH, position: 2 },
      'office: Chief of staff, hash a1b2c3d4e5f6',
    ],
    [
      'en',
      'mandate.granted',
      { role: 'answering_official', person: 'Somebody' },
      'role: answering official',
    ],
    ['en', 'satisfaction.answered', { number: 2, answer: 'formal_objection' }, 'formal objection'],
    [
      'en',
      'text.imported',
      { language: 'kk', blocks: 20, source: 'draft.docx' },
      'language: Kazakh, blocks: 20',
    ],
  ];
  it.each(said)('says in %s of %s %j: %s', (language, type, facts, words) => {
    expect(entrySentence(language, type, { ...facts })).toContain(words);
  });

  it('leaves what people typed as they typed it', () => {
    const reason = '2026-12-01 $t(common:productName) {{number}}';
    expect(entrySentence('en', 'release.cancelled', { number: 1, reason })).toContain(reason);
  });

  it('has words for every entry in every language', () => {
    for (const language of LANGUAGES)
      for (const type of JOURNAL_TYPES)
        expect(entrySentence(language, type, { list: ['one'] })).not.toContain(type);
  });
});
