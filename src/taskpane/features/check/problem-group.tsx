// The problems of one kind: what they are, then each place, the first few at once.
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { describeProblem, entryAt, problemTitle, type Problem, type Scheme } from '../../../engine';
import type { MendGroup } from '../../../tasks/mend-first';
import { Badge } from '../../components/badge';
import { looks } from '../../components/looks';
import { Part } from '../../components/page';
import { PlaceButton } from '../../components/place-button';
import { checkWords } from '../../wording/check';

const SHOWN_AT_FIRST = 5;
const SHOWN_MORE = 100;

export function ProblemGroup({
  group: { code, effect, problems },
  earner,
}: {
  readonly group: MendGroup;
  readonly earner: Scheme['earner'];
}): ReactNode {
  const [shown, show] = useState(SHOWN_AT_FIRST);
  const first = entryAt(problems, 0);
  const { effect: consequence, mend } = describeProblem(first, earner);
  const { severity } = first;
  return (
    <Part title={checkWords.groupTitle(problemTitle(code, earner), problems.length)}>
      <div className={looks.row}>
        <Badge tone={severity === 'error' ? 'danger' : 'warning'}>{checkWords.severities[severity]}</Badge>
        <Badge tone="quiet">{checkWords.effects[effect]}</Badge>
      </div>
      <p className={looks.quiet}>{`${consequence}。${mend}。`}</p>
      <ul className={looks.plainList}>
        {problems.slice(0, shown).map((problem, at) => (
          <li key={`${problem.sheet} ${problem.row} ${problem.columnIndex} ${at}`}>
            <OneProblem problem={problem} earner={earner} />
          </li>
        ))}
      </ul>
      {problems.length > shown && (
        <div>
          <Button size="small" onClick={() => show(shown + SHOWN_MORE)}>
            {checkWords.more(problems.length - shown)}
          </Button>
        </div>
      )}
    </Part>
  );
}

function OneProblem({ problem, earner }: { readonly problem: Problem; readonly earner: Scheme['earner'] }): ReactNode {
  const { where, what } = describeProblem(problem, earner);
  const { sheet, row, columnIndex } = problem;
  return (
    <>
      <p className={looks.text}>{`${where}：${what}`}</p>
      {sheet !== null && <PlaceButton sheet={sheet} row={row ?? 1} column={columnIndex ?? 0} />}
    </>
  );
}
