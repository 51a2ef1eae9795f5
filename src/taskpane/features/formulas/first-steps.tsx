// Three worked lines that lead from one table to the whole ledger, written with the ledger that is open.
import type { ReactNode } from 'react';
import { formatMonth, headOf } from '../../../engine';
import { exampleFormulas } from '../../../tasks/example-formulas';
import type { OpenedYear } from '../../components/opened-only';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { usePaneState } from '../../session/context';
import { formulasWords } from '../../wording/formulas';

export function FirstSteps({ opened }: { readonly opened: OpenedYear }): ReactNode {
  const { formulas } = usePaneState();
  const examples = exampleFormulas(opened.result, opened.tables, formulas.ticket === '' ? formulasWords.ticketMissing : formulas.ticket);
  if (examples === null) return null;
  const [who, when] = [`${examples.household.id} ${headOf(examples.household)}`, formatMonth(examples.month)];
  return (
    <Part title={formulasWords.steps}>
      <p className={looks.quiet}>{formulasWords.whereWritten}</p>
      <ol className={looks.list}>
        {examples.bare !== null && <Step formula={examples.bare.formula} says={formulasWords.stepBare(examples.bare.range, who, when)} />}
        <Step formula={examples.ledger} says={formulasWords.stepLedger} />
        <Step formula={examples.named} says={formulasWords.stepNamed(who, when)} />
      </ol>
      <p className={looks.quiet}>{formulasWords.stepTables}</p>
    </Part>
  );
}

function Step({ formula, says }: { readonly formula: string; readonly says: string }): ReactNode {
  return (
    <li>
      <p className={looks.text}><code>{formula}</code></p>
      <p className={looks.quiet}>{says}</p>
    </li>
  );
}
