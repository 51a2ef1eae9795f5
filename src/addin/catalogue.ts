// The function table as the pane's formula builder knows it, with each function's result over the opened ledger.
import { entryAt, type CellTable, type YearResult } from '../engine';
import { callFunction } from '../functions/call-function';
import { LedgerStore } from '../functions/ledger-store';
import { FunctionFailure } from '../functions/function-failure';
import { PARTS } from '../functions/parts';
import { SeenRange } from '../functions/seen-workbook';
import type { FunctionSpec, ResultCell } from '../functions/spec';
import { FUNCTIONS } from '../functions/table';
import { ledgerRanges, ledgerSettings } from '../tasks/ledger-formula';
import type { FunctionCatalogue, Preview } from '../taskpane/features/formulas/catalogue';

/** The functions that a person asks something with: LEDGER itself is inserted ready-made. */
const ASKING = FUNCTIONS.filter(({ id }) => id !== 'LEDGER');
/** The first parameter of every function that asks a ledger. */
const LEDGER_PARAMETER = '台账';

export function functionCatalogue(): FunctionCatalogue {
  const store = new LedgerStore();
  return {
    functions: ASKING.map((spec) => ({
      id: spec.id,
      description: spec.description,
      parameters: typedParameters(spec),
      result: spec.result.help,
      examples: spec.examples,
    })),
    parts: PARTS,
    preview: (id, args, opened) =>
      previewOf(
        ASKING.find((spec) => spec.id === id),
        args,
        opened,
        store,
      ),
  };
}

function typedParameters({ parameters }: FunctionSpec): FunctionSpec['parameters'] {
  return parameters.filter(({ name }) => name !== LEDGER_PARAMETER);
}

type Opened = { readonly tables: readonly CellTable[]; readonly result: YearResult };

function previewOf(
  spec: FunctionSpec | undefined,
  args: readonly string[],
  opened: Opened,
  store: LedgerStore,
): Preview {
  if (spec === undefined) return { kind: 'rows', rows: [['']] };
  const ticket = entryAt(spec.parameters, 0).name === LEDGER_PARAMETER ? [ticketOf(opened, store)] : [];
  const value = callFunction(spec, [...ticket, ...args.map(typedValue)], store);
  if (value instanceof FunctionFailure) return { kind: 'failure', message: value.message };
  return {
    kind: 'rows',
    rows: Array.isArray(value)
      ? (value as readonly (readonly ResultCell[])[]).map((row) => row.map(shown))
      : [[shown(value as ResultCell)]],
  };
}

/** The ledger as the cell of LEDGER reads it. */
function ticketOf({ tables, result }: Opened, store: LedgerStore): unknown {
  const ranges = ledgerRanges(result, tables).flatMap((area) => [
    area.sheet,
    new SeenRange(NOT_LOOKED_AT, tables, area),
  ]);
  const loaded = callFunction(entryAt(FUNCTIONS, 0), [ledgerSettings(tables), ...ranges], store);
  return loaded instanceof FunctionFailure ? null : loaded;
}

/** The cells are those of the workbook: what a host would hand over beside it is of no account. */
const NOT_LOOKED_AT = [[null, null]];

function typedValue(text: string): string | number | null {
  const typed = text.trim();
  return typed === '' ? null : /^\d{1,4}$/.test(typed) ? Number(typed) : typed.replace(/^"(.*)"$/, '$1');
}

function shown(cell: ResultCell): string | number {
  return cell instanceof FunctionFailure ? cell.message : cell;
}
