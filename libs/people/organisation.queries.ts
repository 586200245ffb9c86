import { Injectable } from '@nestjs/common';
import type { Language, OrganisationKind, Trilingual } from '#libs/domain';
import {
  connection,
  inOrder,
  pageOf,
  Rows,
  type Connection,
  type Loaders,
  type PageArgs,
} from '#libs/platform';
import { containing } from './containing.js';

export interface OrganisationRow {
  id: string;
  kind: OrganisationKind;
  name: Trilingual;
  shortName: Trilingual;
  email: string | null;
}

export interface OfficeRow {
  id: string;
  key: string;
  name: Trilingual;
  organisationId: string;
}

const COLUMNS = `o.id, o.kind, o.name, o.short_name as "shortName", o.email`;
const OFFICE = `f.id, f.key, f.name, f.organisation_id as "organisationId"`;

/** Alphabets differ: Kazakh puts ә after а and і after ы, which only its own collation knows. */
const COLLATIONS: Readonly<Record<Language, string>> = {
  kk: 'kk-x-icu',
  ru: 'ru-x-icu',
  en: 'en-x-icu',
};

@Injectable()
export class OrganisationQueries {
  constructor(private readonly rows: Rows) {}

  /** In the alphabet of the reader's language. */
  async list(
    language: Language,
    args: PageArgs & { search?: string | undefined },
  ): Promise<Connection<OrganisationRow>> {
    const page = pageOf(args);
    const name = `(o.name->>'${language}') collate "${COLLATIONS[language]}"`;
    const filter = `($1::text is null
      or concat_ws(' ', o.name->>'kk', o.name->>'ru', o.name->>'en', o.short_name->>'kk', o.short_name->>'ru', o.short_name->>'en') ilike $1)`;
    const wanted = [containing(args.search)];
    const rows = await this.rows.many<OrganisationRow>(
      `select ${COLUMNS} from organisation o
       where ${filter} and ($2::text is null or (${name}, o.id) > ($2, $3::uuid))
       order by ${name}, o.id limit $4`,
      [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
    const total = await this.rows.one<{ count: number }>(
      `select count(*)::int as count from organisation o where ${filter}`,
      wanted,
    );
    return connection(rows, page, total?.count ?? 0, (row) => [row.name[language], row.id]);
  }

  /** Through the request's loader: many ids, one query. */
  byId(loaders: Loaders, id: string): Promise<OrganisationRow | null> {
    return loaders
      .of<string, OrganisationRow | null>(OrganisationQueries, async (ids) => {
        const rows = await this.rows.many<OrganisationRow>(
          `select ${COLUMNS} from organisation o where o.id = any($1)`,
          [ids],
        );
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  officeById(loaders: Loaders, id: string): Promise<OfficeRow | null> {
    return loaders
      .of<string, OfficeRow | null>(this.officeById, async (ids) => {
        const rows = await this.rows.many<OfficeRow>(
          `select ${OFFICE} from office f where f.id = any($1)`,
          [ids],
        );
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** In the order of the usual route. */
  offices(): Promise<OfficeRow[]> {
    return this.rows.many(`select ${OFFICE} from office f order by f.position, f.key, f.id`);
  }
}
