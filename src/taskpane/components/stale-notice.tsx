// On every page: which LEDGER formulas do not read all of the ledger any more, and the click that mends them.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { withoutPrivateNumbers } from '../../engine';
import { usePaneState, useSession } from '../session/context';
import { staleWords } from '../wording/stale';

export function StaleNotice(): ReactNode {
  const session = useSession();
  const { busy, formulas } = usePaneState();
  const circular = formulas.stale.filter((each) => each.circular);
  const mendable = formulas.stale.filter((each) => !each.circular);
  const update = () =>
    void session.perform(
      staleWords.updating,
      async () => {
        await session.host.desk.rewriteFormulas(mendable);
        return staleWords.updated(mendable.length);
      },
      'reopen',
    );
  const leave = (
    <Button size="small" onClick={() => session.leaveStale()}>
      {staleWords.leave}
    </Button>
  );
  return (
    <>
      {mendable.length > 0 && (
        <div className="vp-said vp-notice vp-warning vp-long">
          <p>{withoutPrivateNumbers(staleWords.lacking(mendable))}</p>
          <Button size="small" appearance="primary" disabled={busy !== null} onClick={update}>
            {staleWords.update}
          </Button>
          {leave}
        </div>
      )}
      {circular.length > 0 && (
        <div className="vp-said vp-notice vp-warning vp-long">
          <p>{withoutPrivateNumbers(staleWords.circular(circular))}</p>
          {mendable.length === 0 && leave}
        </div>
      )}
    </>
  );
}
