// A page of the pane: its heading, and what it says below.
import type { ReactNode } from 'react';
import { usePageStyles } from './styles';

export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const styles = usePageStyles();
  return (
    <section className={styles.page} aria-label={title}>
      <h1 className={styles.heading}>{title}</h1>
      {children}
    </section>
  );
}

/** A part of a page under a heading of its own. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const styles = usePageStyles();
  return (
    <div className={styles.card}>
      <h2 className={styles.subheading}>{title}</h2>
      {children}
    </div>
  );
}

/** Where there is nothing to show: why, and what to do. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ReactNode }): ReactNode {
  const styles = usePageStyles();
  return (
    <div className={styles.card} role="status">
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
