import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import styles from './page.module.css';

interface Props {
  title: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** The acts of the page, at the right of its title. */
  acts?: ReactNode;
  children?: ReactNode;
}

/** A page with its title. The title names the window, and takes the focus when the page is opened. */
export function Page({ title, lead, acts, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    document.title = `${title} · Talqy`;
  }, [title]);
  useEffect(() => {
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {acts && <div className={styles.acts}>{acts}</div>}
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}
