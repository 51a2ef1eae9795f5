// A short word that sorts what it stands beside.
import type { ReactNode } from 'react';

export type BadgeTone = 'danger' | 'warning' | 'quiet';

export function Badge({ tone, children }: { readonly tone: BadgeTone; readonly children: ReactNode }): ReactNode {
  return <span className={`vp-badge vp-badge-${tone}`}>{children}</span>;
}
