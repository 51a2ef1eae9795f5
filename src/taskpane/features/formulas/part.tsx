// What the pane has of formulas, handed in where its host calculates ours, so that no other host is given it:
// the catalogue of functions enters; the page 公式, the first steps of 帮助, the note on what is stale and the look at the
// workbook leave.
import { StaleNotice } from '../../components/stale-notice';
import type { FormulasPart } from '../../session/formulas-part';
import { lookAtFormulas, staleKey } from '../../session/look-at-formulas';
import type { FunctionCatalogue } from './catalogue';
import { FirstSteps } from './first-steps';
import { FormulasPage } from './formulas-page';

export function formulasPart(functions: FunctionCatalogue): FormulasPart {
  return {
    Page: () => <FormulasPage functions={functions} />,
    FirstSteps: ({ opened }) => <FirstSteps opened={opened} functions={functions} />,
    StaleNotice,
    look: lookAtFormulas,
    staleKey,
  };
}
