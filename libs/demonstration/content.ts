import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Disposition,
  GeneralPosition,
  Language,
  Office,
  OrganisationKind,
  ProposalKind,
  Role,
  Trilingual,
} from '#libs/domain';

const FOLDER = path.join(import.meta.dirname, 'content');

export interface OrganisationContent {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: Trilingual;
  readonly shortName: Trilingual;
  readonly email: string;
}

export interface PersonaContent {
  readonly key: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly office?: Office;
  readonly email: string;
  readonly name: Trilingual;
}

export interface ReportContent {
  readonly slug: string;
  readonly title: Trilingual;
  readonly subject: Trilingual;
  readonly period: { readonly start: string; readonly end: string };
}

export type AnchorContent =
  | { readonly kind: 'report' }
  | { readonly kind: 'section'; readonly block: number }
  | {
      readonly kind: 'passage';
      readonly block: number;
      readonly language: Language;
      readonly exact: string;
    };

export interface ProposalContent {
  readonly key: string;
  readonly organisation: string;
  readonly kind: ProposalKind;
  readonly anchor: AnchorContent;
  readonly language: Language;
  readonly text: string;
  readonly justification: string;
  readonly proposedWording: string | null;
  readonly state: 'submitted' | 'draft' | 'late';
  readonly disposition: {
    readonly kind: Disposition;
    readonly reason: Trilingual;
    readonly duplicateOf?: string;
    readonly exception?: Trilingual;
  } | null;
  readonly incorporatedIn?: readonly number[];
}

export interface EditContent {
  readonly proposal: string | null;
  readonly edit: 'replace' | 'insert_after' | 'remove';
  readonly block: number;
  readonly kk: string | null;
  readonly ru: string | null;
  readonly en: string | null;
}

export interface MeetingContent {
  readonly title: Trilingual;
  readonly venue: Trilingual;
  readonly moderator: string;
  readonly presenter: string;
  readonly agenda: readonly { readonly minutes: number; readonly title: Trilingual }[];
  readonly present: readonly string[];
  readonly interventions: readonly {
    readonly organisation: string;
    readonly position: GeneralPosition;
    readonly text: Trilingual;
  }[];
  readonly conclusion: Trilingual;
}

export interface InstructionContent {
  readonly key: string;
  readonly number: number;
  readonly text: Trilingual;
  readonly indicator: Trilingual;
  readonly owner: { readonly organisation: string; readonly office: Office | null };
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly progress: readonly {
    readonly on: string;
    readonly percent: number;
    readonly note: Trilingual;
  }[];
  readonly proposals: readonly string[];
}

/** One file of the content as data; the folder's README says what refers to what. */
export function content<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as T;
}

export function text(file: string): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}
