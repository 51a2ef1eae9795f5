// A page of the pane: its heading, and what it says below.
import type { ReactNode } from 'react';
import { withoutPrivateNumbers } from '../../engine';
import { looks } from './looks';

export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={looks.page} aria-label={title}>
      <h1 className={looks.heading}>{title}</h1>
      {children}
    </section>
  );
}

/** A part of a page under a heading of its own. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={looks.card}>
      <h2 className={looks.subheading}>{withoutPrivateNumbers(title)}</h2>
      {children}
    </div>
  );
}

/** Where there is nothing to show: why, and what to do. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ReactNode }): ReactNode {
  return (
    <div className={looks.card} role="status">
      <p className={looks.text}>{withoutPrivateNumbers(text)}</p>
      {children}
    </div>
  );
}
