import enApprovals from './en/approvals.json' with { type: 'json' };
import enCommon from './en/common.json' with { type: 'json' };
import enDesk from './en/desk.json' with { type: 'json' };
import enJournal from './en/journal.json' with { type: 'json' };
import enMail from './en/mail.json' with { type: 'json' };
import enPublic from './en/public.json' with { type: 'json' };
import enRefusals from './en/refusals.json' with { type: 'json' };
import enWriters from './en/writers.json' with { type: 'json' };
import kkApprovals from './kk/approvals.json' with { type: 'json' };
import kkCommon from './kk/common.json' with { type: 'json' };
import kkDesk from './kk/desk.json' with { type: 'json' };
import kkJournal from './kk/journal.json' with { type: 'json' };
import kkMail from './kk/mail.json' with { type: 'json' };
import kkPublic from './kk/public.json' with { type: 'json' };
import kkRefusals from './kk/refusals.json' with { type: 'json' };
import kkWriters from './kk/writers.json' with { type: 'json' };
import ruApprovals from './ru/approvals.json' with { type: 'json' };
import ruCommon from './ru/common.json' with { type: 'json' };
import ruDesk from './ru/desk.json' with { type: 'json' };
import ruJournal from './ru/journal.json' with { type: 'json' };
import ruMail from './ru/mail.json' with { type: 'json' };
import ruPublic from './ru/public.json' with { type: 'json' };
import ruRefusals from './ru/refusals.json' with { type: 'json' };
import ruWriters from './ru/writers.json' with { type: 'json' };

/** The server's part of the catalogue, by language and namespace. The web's lies beside it in `web*.json`. */
export const CATALOGUE = {
  kk: {
    approvals: kkApprovals,
    common: kkCommon,
    desk: kkDesk,
    journal: kkJournal,
    mail: kkMail,
    public: kkPublic,
    refusals: kkRefusals,
    writers: kkWriters,
  },
  ru: {
    approvals: ruApprovals,
    common: ruCommon,
    desk: ruDesk,
    journal: ruJournal,
    mail: ruMail,
    public: ruPublic,
    refusals: ruRefusals,
    writers: ruWriters,
  },
  en: {
    approvals: enApprovals,
    common: enCommon,
    desk: enDesk,
    journal: enJournal,
    mail: enMail,
    public: enPublic,
    refusals: enRefusals,
    writers: enWriters,
  },
};
