import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../shared/page.js';

interface Props {
  /** A new place begins without the old one's fault. */
  place: string;
  children: ReactNode;
}

/** A page that broke, or whose code could not be fetched, leaves the frame standing. */
export class FaultBoundary extends Component<Props, { broken: string | null }> {
  override state = { broken: null };

  static getDerivedStateFromProps(props: Props, state: { broken: string | null }) {
    return state.broken !== null && state.broken !== props.place ? { broken: null } : null;
  }

  override componentDidCatch(): void {
    this.setState({ broken: this.props.place });
  }

  override render(): ReactNode {
    return this.state.broken === null ? this.props.children : <Fault />;
  }
}

export function Fault() {
  const { t } = useTranslation();
  return (
    <Page title={t('trouble.broken')} lead={t('trouble.brokenAdvice')}>
      <Button onClick={() => location.reload()}>{t('trouble.again')}</Button>
    </Page>
  );
}
