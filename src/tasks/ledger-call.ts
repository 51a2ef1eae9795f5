// What a formula gives LEDGER: its text enters, the settings written into it and the cells it names leave.
import { formulaTokens, type CellArea, type FormulaToken } from '../workbook/formula-text';
import { isLedgerCall } from '../workbook/ledger-call';

/** `named`: the text before the cells: their sheet's name, or a period. */
export type GivenCells = CellArea & { readonly named: string | null };

export type LedgerCall = {
  /** By their labels, as texts; `null` where they are not written into the formula itself. */
  readonly settings: ReadonlyMap<string, string> | null;
  readonly given: readonly GivenCells[];
  /** Cells that it named are gone: `#REF!`. */
  readonly gone: boolean;
  /** It names cells in a way that only the program can follow: a name, a table, another function. */
  readonly indirect: boolean;
};

/** `null` where the formula is not one call of LEDGER. */
export function ledgerCall(formula: string): LedgerCall | null {
  const [equals, call, ...tokens] = formulaTokens(formula);
  if (!isMark(equals, '=') || call?.kind !== 'call' || !isLedgerCall(call.name)) return null;
  const end = isMark(tokens[0], '{') ? tokens.findIndex((token) => isMark(token, '}')) : -1;
  const rest = tokens.slice(end + 1);
  return {
    settings: end < 0 ? null : settingsIn(tokens.slice(1, end)),
    given: rest.flatMap((token, at) => (token.kind === 'cells' ? [{ ...token, named: textBefore(rest, at) }] : [])),
    gone: rest.some(({ kind }) => kind === 'gone'),
    indirect: rest.some(({ kind }) => kind === 'name' || kind === 'call'),
  };
}

/** Of `{"方案","fengsheng";"年度",2022}`. */
function settingsIn(tokens: readonly FormulaToken[]): ReadonlyMap<string, string> {
  const values = tokens.flatMap((token) =>
    token.kind === 'text' ? [token.text] : token.kind === 'number' ? [String(token.value)] : [],
  );
  return new Map(values.flatMap((label, at) => (at % 2 === 0 ? [[label, values[at + 1] ?? ''] as const] : [])));
}

function textBefore(tokens: readonly FormulaToken[], at: number): string | null {
  const before = tokens[at - 2];
  return isMark(tokens[at - 1], ',') && before?.kind === 'text' ? before.text : null;
}

function isMark(token: FormulaToken | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.mark === mark;
}
