import { createContext, useContext, useEffect } from 'react';
import type { ReportHeadFragment } from '../gql/graphql.js';

export interface OpenReport {
  report: ReportHeadFragment;
  /** Grows whenever an act on this report is heard of. */
  changes: number;
  /** Something was done here that the pages of the report should read again. */
  hear: () => void;
}

export const ReportContext = createContext<OpenReport | null>(null);

export function useOpenReport(): OpenReport {
  const open = useContext(ReportContext);
  if (!open) throw new Error('useReport() outside of /reports/:slug');
  return open;
}

/** The report whose frame stands around this page. */
export function useReport(): ReportHeadFragment {
  return useOpenReport().report;
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
