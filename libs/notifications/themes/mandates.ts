import { inLanguage, type Role } from '#libs/domain';
import { translate } from '#libs/platform';
import type { LetterRule, Theme } from '../letter-rule.js';
import { PLACES } from '../places.js';
import type { Recipient } from '../recipients.js';

interface AboutMandate {
  readonly role: Role;
  readonly holder: Recipient;
}

const toHolder: LetterRule<AboutMandate> = {
  audience: 'person',
  to: async ({ holder }) => [holder],
  facts: ({ role, holder }, language) => ({
    role: translate(language, `common:roles.${role}`),
    organisation: inLanguage(holder.organisation, language),
  }),
  path: PLACES.desk,
};

export const mandates: Theme<AboutMandate> = {
  topic: null,
  read: async ({ subjectId }, ask) => {
    const [row] = await ask<Recipient & { role: Role }>(
      `select m.role, p.id as "personId", p.email, p.language, o.id as "organisationId", o.name as organisation
       from mandate m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
       where m.id = $1`,
      [subjectId],
    );
    return row === undefined ? null : { role: row.role, holder: row };
  },
  letters: { 'mandate.granted': [toHolder], 'mandate.revoked': [toHolder] },
};
