// What the pane has of formulas, as its host hands it in: pages, and the look at the workbook.
import type { ComponentType } from 'react';
import type { CellTable, YearResult } from '../../engine';
import type { lookAtFormulas, staleKey } from './look-at-formulas';

export type OpenedYear = { readonly result: YearResult; readonly tables: readonly CellTable[] };

export type FormulasPart = {
  readonly Page: ComponentType;
  readonly FirstSteps: ComponentType<{ readonly opened: OpenedYear }>;
  readonly StaleNotice: ComponentType;
  readonly look: typeof lookAtFormulas;
  readonly staleKey: typeof staleKey;
};
