import { useSearchParams } from 'react-router';

/** What is searched for lies in the address. */
export function useSearch(): [string, (words: string) => void] {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  return [search, (words) => setParams(words === '' ? {} : { search: words }, { replace: true })];
}
