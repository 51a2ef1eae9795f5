// The button that makes the plan the workbook's own.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Scheme } from '../../../engine';
import { putPlan } from '../../../tasks/put-plan';
import { looks } from '../../components/looks';
import { useSession } from '../../session/context';
import { planWords } from '../../wording/plan';

/** Puts the plan into the workbook as the sheet 积分方案, for a clerk to edit. */
export function PutPlan({ json, scheme }: { readonly json: unknown; readonly scheme: Scheme }): ReactNode {
  const session = useSession();
  const put = () =>
    void session.perform(
      planWords.putting,
      async () => planWords.put(scheme.name, await putPlan(session.host.workbook, json)),
      'reopen',
    );
  return (
    <>
      <p className={looks.quiet}>{planWords.putHelp}</p>
      <div>
        <Button onClick={put}>{planWords.putButton}</Button>
      </div>
    </>
  );
}
