import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { UseQueryResponse, UseQueryState } from 'urql';
import { Loading } from './loading.js';
import { Notice } from './notice.js';

interface Props<Data> {
  of: UseQueryState<Data> | UseQueryResponse<Data>;
  shape?: 'page' | 'text' | 'rows';
  children: (data: Data) => ReactNode;
}

/** A query's answer; until then its shape, and in its place the reason when there is none. */
export function Loaded<Data>({ of, shape, children }: Props<Data>) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [state, again] = Array.isArray(of) ? of : [of, undefined];
  if (state.data) return children(state.data);
  if (state.fetching || !state.error) return <Loading shape={shape} />;
  const codes = state.error.graphQLErrors.map((fault) => String(fault.extensions['code']));
  if (codes.some((code) => /NOT_SIGNED_IN|UNAUTHENTICATED/.test(code)))
    return (
      <Notice title={t('trouble.signInFirst')}>
        <Button component={Link} to={`/sign-in?to=${encodeURIComponent(pathname)}`}>
          {t('frame.signIn')}
        </Button>
      </Notice>
    );
  if (codes.some((code) => /NOT_PERMITTED|FORBIDDEN/.test(code)))
    return (
      <Notice tone="waits" title={t('trouble.notPermitted')}>
        <p>{t('trouble.notPermittedAdvice')}</p>
      </Notice>
    );
  return (
    <Notice tone="bad" role="alert" title={t('trouble.unread')}>
      <p>{t('trouble.unreadAdvice')}</p>
      {again && (
        <Button variant="default" onClick={() => again({ requestPolicy: 'network-only' })}>
          {t('trouble.again')}
        </Button>
      )}
    </Notice>
  );
}
