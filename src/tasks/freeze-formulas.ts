// 固化为数值: formulas become values, unless a cell of LEDGER were among them that other formulas go on asking:
// they would show errors from the next opening on, when nobody remembers what the value in that cell was.
import type { CellPlace, Desk, FormulaCell, FormulaScope } from '../workbook/desk';
import { formulaTokens } from '../workbook/formula-text';
import { callsLedger } from '../workbook/ledger-call';
import { sheetNameKey } from '../workbook/sheet-name';
import { isErrorText } from '../engine';
import { isWithin } from './stale-formulas';

/** A cell with LEDGER, and the first formula outside of what was to be frozen that uses it. */
export type UsedLedger = { readonly ledger: CellPlace; readonly usedBy: CellPlace; readonly users: number };

export type FreezeOutcome =
  | { readonly kind: 'frozen'; readonly count: number }
  /** Nothing was frozen. */
  | { readonly kind: 'in-use'; readonly ledgers: readonly UsedLedger[] };

/** Throws HostFailure. */
export async function freezeFormulas(desk: Desk, scope: FormulaScope): Promise<FreezeOutcome> {
  const ledgers = scope === 'workbook' ? [] : await usedLedgers(desk, scope);
  return ledgers.length > 0 ? { kind: 'in-use', ledgers } : { kind: 'frozen', count: await desk.freezeFormulas(scope) };
}

async function usedLedgers(desk: Desk, scope: FormulaScope): Promise<readonly UsedLedger[]> {
  const frozen = await desk.formulas(scope);
  // One that shows an error is left alone.
  const ledgers = frozen.filter(({ formula, value }) => callsLedger(formula) && !isErrorText(value));
  if (ledgers.length === 0) return [];
  const keys = new Set(frozen.map(keyOf));
  const others = (await desk.formulas('workbook')).filter((cell) => !keys.has(keyOf(cell)));
  const used: UsedLedger[] = [];
  for (const ledger of ledgers) {
    const names = new Set((await desk.namesOf(ledger)).map(sheetNameKey));
    const users = others.filter((other) => asks(other, ledger, names));
    const [usedBy] = users;
    if (usedBy !== undefined) used.push({ ledger, usedBy, users: users.length });
  }
  return used;
}

function asks({ sheet, formula }: FormulaCell, ledger: CellPlace, names: ReadonlySet<string>): boolean {
  return formulaTokens(formula).some((token) =>
    token.kind === 'name'
      ? names.has(sheetNameKey(token.name))
      : token.kind === 'cells' && isWithin(ledger, [{ ...token, sheet: token.sheet ?? sheet }]),
  );
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet} ${row} ${column}`;
}
