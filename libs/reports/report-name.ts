import type { Trilingual } from '#libs/domain';
import { demandTrilingual } from '#libs/platform';

/** A report has a name in each language from the start. */
export const demandReportName = (name: Trilingual, field: string): Trilingual =>
  demandTrilingual(name, field, { min: 3, max: 300 });
