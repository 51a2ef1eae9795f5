// A plan's file pasted in: checked at once, every fault by its place, and what it would change before it is put into
// the workbook.
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { CellTable } from '../../../engine';
import { planOfText } from '../../../tasks/read-plan';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { planWords } from '../../wording/plan';
import { PlanChange } from './plan-change';
import { PutPlan } from './put-plan';

export function PlanImport({ tables }: { readonly tables: readonly CellTable[] }): ReactNode {
  const [shown, show] = useState(false);
  const [text, type] = useState('');
  const plan = useMemo(() => (text.trim() === '' ? null : planOfText(text)), [text]);
  if (!shown)
    return (
      <div>
        <Button onClick={() => show(true)}>{planWords.import}</Button>
      </div>
    );
  return (
    <Part title={planWords.import}>
      <Field label={planWords.paste}>
        <Textarea rows={6} value={text} onChange={(_, { value }) => type(value)} />
      </Field>
      {plan !== null && plan.problems.length > 0 && (
        <ul className={looks.list}>
          {plan.problems.map((problem, at) => (
            <li key={at}>{problem.text}</li>
          ))}
        </ul>
      )}
      {plan !== null && plan.scheme !== null && (
        <>
          <p className={looks.text}>{planWords.readable(plan.scheme.name)}</p>
          <PlanChange tables={tables} scheme={plan.scheme} />
          <PutPlan json={plan.json} scheme={plan.scheme} />
        </>
      )}
    </Part>
  );
}
