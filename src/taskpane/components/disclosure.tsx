// A line that opens on what is behind it; what is behind is made only when it is opened.
import { useState, type ReactNode } from 'react';

export function Disclosure({
  head,
  open = false,
  children,
}: {
  readonly head: ReactNode;
  readonly open?: boolean;
  readonly children: () => ReactNode;
}): ReactNode {
  const [shown, show] = useState(open);
  return (
    <div className="vp-disclosure">
      <button type="button" className="vp-line" aria-expanded={shown} onClick={() => show(!shown)}>
        {head}
      </button>
      {shown && <div className="vp-opened">{children()}</div>}
    </div>
  );
}
