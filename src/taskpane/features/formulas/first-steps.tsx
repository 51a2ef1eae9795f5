// Worked lines that lead from one table to the whole ledger, written with the ledger that is open.
import { useMemo, type ReactNode } from 'react';
import { entryAt, headOf, periodInWords } from '../../../engine';
import { exampleFormulas } from '../../../tasks/example-formulas';
import type { OpenedYear } from '../../session/formulas-part';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { usePaneState } from '../../session/context';
import { formulasWords } from '../../wording/formulas';
import { asArgument } from './argument';
import type { FunctionCatalogue, Preview } from './catalogue';

export function FirstSteps({
  opened,
  functions,
}: {
  readonly opened: OpenedYear;
  readonly functions: FunctionCatalogue;
}): ReactNode {
  const { formulas } = usePaneState();
  const ticket = formulas.ticket === '' ? formulasWords.ticketMissing : formulas.ticket;
  const examples = useMemo(
    () => exampleFormulas(opened.result, opened.tables, ticket),
    [opened.result, opened.tables, ticket],
  );
  const figure = useMemo(
    () =>
      examples === null
        ? null
        : figureShown(functions.preview('SCORE', [asArgument('户', examples.household.id), examples.period], opened)),
    [examples, functions, opened.result],
  );
  if (examples === null) return null;
  const [who, when] = [`${examples.household.id} ${headOf(examples.household)}`, periodInWords(examples.period)];
  return (
    <Part title={formulasWords.steps}>
      <p className={looks.quiet}>{formulasWords.whereWritten}</p>
      <ol className={looks.list}>
        {examples.bare !== null && (
          <Step formula={examples.bare.formula} says={formulasWords.stepBare(examples.bare.range, who)} />
        )}
        <Step formula={examples.ledger} says={formulasWords.stepLedger} />
        <Step formula={examples.named} says={formulasWords.stepNamed(who, when, figure)} />
      </ol>
      <p className={looks.quiet}>{formulasWords.stepTables}</p>
    </Part>
  );
}

/** `null` where the preview has none. */
function figureShown(preview: Preview): string | null {
  return preview.kind === 'rows' ? String(entryAt(preview.rows, 0)[0]) : null;
}

function Step({ formula, says }: { readonly formula: string; readonly says: string }): ReactNode {
  return (
    <li>
      <p className={looks.text}>
        <code>{formula}</code>
      </p>
      <p className={looks.quiet}>{says}</p>
    </li>
  );
}
