// 方案: which plan the ledger is scored by, what it says, and what another one would change before it is taken.
import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { builtinFile, describeScheme, documentLines, entryAt, layoutJson } from '../../../engine';
import { planOfFile, planOfTables, type PlanReading } from '../../../tasks/read-plan';
import { rememberSettings } from '../../../tasks/remember';
import { Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { usePaneState, useSession } from '../../session/context';
import { schemeOf, type ReadLedger } from '../../session/session';
import { planWords } from '../../wording/plan';
import { Reading } from '../../components/opened-only';
import { PlanChange } from './plan-change';
import { PlanDraft } from './plan-draft';
import { PlanImport } from './plan-import';
import { PlanText } from './plan-text';
import { PutPlan } from './put-plan';

export function PlanPage(): ReactNode {
  const { ledger } = usePaneState();
  return (
    <Page title={planWords.title}>
      {ledger.kind === 'opening' && <Reading />}
      {ledger.kind === 'read' && <Plans read={ledger} />}
    </Page>
  );
}

function Plans({ read }: { readonly read: ReadLedger }): ReactNode {
  const own = useMemo(() => planOfTables(read.tables), [read.tables]);
  return own === null ? <ChoosePlan read={read} /> : <OwnPlan plan={own} />;
}

/** The workbook's own sheet 积分方案 decides: it is edited there. */
function OwnPlan({ plan }: { readonly plan: PlanReading }): ReactNode {
  return (
    <>
      <Part title={planWords.own}>
        <p className={looks.text}>{planWords.ownHelp}</p>
        {plan.problems.length === 0 ? (
          <p className={looks.text}>{planWords.noProblems}</p>
        ) : (
          <ul className={looks.list}>
            {plan.problems.map((problem, at) => (
              <li key={at}>
                {problem.cell === null ? '' : `${problem.cell}：`}
                {problem.text}
              </li>
            ))}
          </ul>
        )}
      </Part>
      {plan.file !== null && (
        <PlanText
          lines={documentLines(describeScheme({ json: plan.json, file: plan.file }, plan.scheme))}
          json={layoutJson(plan.json)}
        />
      )}
    </>
  );
}

function ChoosePlan({ read }: { readonly read: ReadLedger }): ReactNode {
  const session = useSession();
  // Also where nothing could be read by it: else nobody gets back from a plan that does not fit.
  const current = schemeOf(read.outcome) ?? entryAt(session.schemes, 0);
  const [id, choose] = useState(current.id);
  const chosen = session.schemes.find((scheme) => scheme.id === id) ?? current;
  const file = useMemo(() => planOfFile(builtinFile(chosen.id)), [chosen]);
  const take = () =>
    void session.perform(
      planWords.taking,
      async () => {
        await rememberSettings(session.host.desk, { ...read.settings, scheme: chosen.id });
        return planWords.taken(chosen.name);
      },
      'reopen',
    );
  return (
    <>
      <Part title={planWords.choose}>
        <Field label={planWords.plan}>
          <Select value={id} onChange={(_, { value }) => choose(value)}>
            {session.schemes.map((scheme) => (
              <option key={scheme.id} value={scheme.id}>
                {scheme.name}
              </option>
            ))}
          </Select>
        </Field>
        {chosen.id !== current.id && <PlanChange tables={read.tables} scheme={chosen} />}
        {chosen.id !== current.id && (
          <div>
            <Button appearance="primary" onClick={take}>
              {planWords.take}
            </Button>
          </div>
        )}
        <PutPlan json={file.json} scheme={chosen} />
      </Part>
      <PlanDraft tables={read.tables} />
      <PlanImport tables={read.tables} />
      {file.file !== null && (
        <PlanText
          lines={documentLines(describeScheme({ json: file.json, file: file.file }, file.scheme))}
          json={layoutJson(file.json)}
        />
      )}
    </>
  );
}
