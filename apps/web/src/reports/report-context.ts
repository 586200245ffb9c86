import { createContext, useContext, useEffect } from 'react';
import type { ReportHeadFragment } from '../gql/graphql.js';

export interface OpenReport {
  report: ReportHeadFragment;
  /** Grows whenever an act on this report is heard of. */
  changes: number;
}

export const ReportContext = createContext<OpenReport | null>(null);

/** The report whose frame stands around this page. */
export function useReport(): ReportHeadFragment {
  const open = useContext(ReportContext);
  if (!open) throw new Error('useReport() outside of /reports/:slug');
  return open.report;
}

/** Reads again whenever somebody acted on this report. */
export function useReadAgainOnChange(
  readAgain: (options: { requestPolicy: 'network-only' }) => void,
) {
  const changes = useContext(ReportContext)?.changes ?? 0;
  useEffect(() => {
    if (changes > 0) readAgain({ requestPolicy: 'network-only' });
  }, [changes, readAgain]);
}
