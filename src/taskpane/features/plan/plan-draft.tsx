// The text of a paper pasted in: a plan drafted from it, each sentence beside what it became, before it is put into the
// workbook.
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { annotatedDraft, describeDraft, draftFromText, type CellTable, type DraftSaying } from '../../../engine';
import { planOfFile } from '../../../tasks/read-plan';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { planWords } from '../../wording/plan';
import { PlanChange } from './plan-change';
import { PutPlan } from './put-plan';

export function PlanDraft({ tables }: { readonly tables: readonly CellTable[] }): ReactNode {
  const [shown, show] = useState(false);
  const [text, type] = useState('');
  const drafted = useMemo(() => (text.trim() === '' ? null : draftOf(text)), [text]);
  if (!shown)
    return (
      <div>
        <Button onClick={() => show(true)}>{planWords.draft}</Button>
      </div>
    );
  return (
    <Part title={planWords.draft}>
      <p className={looks.quiet}>{planWords.draftHelp}</p>
      <Field label={planWords.pastePaper}>
        <Textarea rows={6} value={text} onChange={(_, { value }) => type(value)} />
      </Field>
      {drafted !== null && drafted.sayings.length === 0 && <p className={looks.text}>{planWords.nothingFound}</p>}
      {drafted !== null && drafted.sayings.length > 0 && <Sayings sayings={drafted.sayings} />}
      {drafted !== null && drafted.plan.problems.length > 0 && (
        <ul className={looks.list}>
          {drafted.plan.problems.map((problem, at) => (
            <li key={at}>{problem.text}</li>
          ))}
        </ul>
      )}
      {drafted !== null && drafted.sayings.length > 0 && drafted.plan.scheme !== null && (
        <>
          <PlanChange tables={tables} scheme={drafted.plan.scheme} />
          <PutPlan json={drafted.plan.json} scheme={drafted.plan.scheme} />
        </>
      )}
    </Part>
  );
}

function draftOf(text: string): {
  readonly sayings: readonly DraftSaying[];
  readonly plan: ReturnType<typeof planOfFile>;
} {
  const draft = draftFromText(text, planWords.draftName);
  return { sayings: describeDraft(draft), plan: planOfFile(annotatedDraft(draft)) };
}

/** What is to be checked, and what was not used, stands out. */
function Sayings({ sayings }: { readonly sayings: readonly DraftSaying[] }): ReactNode {
  const unsure = sayings.filter(({ doubts }) => doubts.length > 0).length;
  const unused = sayings.filter(({ left }) => left.length > 0).length;
  return (
    <>
      <p className={looks.text}>{planWords.tally(sayings.length, unsure, unused)}</p>
      <ul className={looks.list}>
        {sayings.map(({ clause, text, became, doubts, left }, at) => (
          <li key={at}>
            <div>
              {clause} {text}
            </div>
            {became.map((part) => (
              <div key={part} className={looks.quiet}>
                {planWords.became(part)}
              </div>
            ))}
            {doubts.length > 0 && (
              <div>
                <strong>{planWords.check(doubts)}</strong>
              </div>
            )}
            {left.length > 0 && (
              <div>
                <strong>{planWords.left(left)}</strong>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
