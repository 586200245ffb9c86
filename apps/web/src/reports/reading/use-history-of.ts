import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** Opens what became of one block from revision to revision. */
export function useHistoryOf(slug: string | undefined): (blockId: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (blockId) => void navigate(`/reports/${slug}/history/${encodeURIComponent(blockId)}`),
    [navigate, slug],
  );
}
