// What is being done, and what was done last: read out by a screen reader when it changes.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { withoutPrivateNumbers } from '../../engine';
import { usePaneState, useSession } from '../session/context';
import { sessionWords } from '../wording/session';

export function Said(): ReactNode {
  const session = useSession();
  const { formulas } = session.host;
  const { busy, notice, outdated } = usePaneState();
  return (
    <div aria-live="polite">
      {busy !== null && (
        <div className="vp-said">
          <span className="vp-turning" aria-hidden="true" />
          <p>{busy}</p>
        </div>
      )}
      {outdated && (
        <div className="vp-said vp-notice vp-warning">
          <p>{sessionWords.outdated}</p>
          <Button size="small" disabled={busy !== null} onClick={() => void session.open()}>
            {sessionWords.again}
          </Button>
        </div>
      )}
      {formulas !== null && <formulas.StaleNotice />}
      {notice !== null && (
        <div className={`vp-said vp-notice vp-${notice.tone}`}>
          <p>{withoutPrivateNumbers(notice.text)}</p>
          <Button size="small" onClick={() => session.dismiss()}>
            {sessionWords.close}
          </Button>
        </div>
      )}
    </div>
  );
}
