// One workbook, its cells against its pane: a book enters; one line for everything that a cell shows otherwise leaves.
import type { YearResult } from '../../../src/engine';
import { callFunction } from '../../../src/functions/call-function';
import { FunctionFailure } from '../../../src/functions/function-failure';
import { LedgerStore } from '../../../src/functions/ledger-store';
import type { ResultCell } from '../../../src/functions/spec';
import { FUNCTIONS } from '../../../src/functions/table';
import { scoreReport } from '../../../src/cli/json/score-report';
import { yearOf } from '../../../src/taskpane/session/session';
import { EARNER_WORDS } from '../../../src/taskpane/wording/earners';
import { formulasWords } from '../../../src/taskpane/wording/formulas';
import { differencesFrom } from '../../cases/differences';
import type { BlankManner, CellResult } from '../excel-functions';
import type { Book } from '../model/book';
import type { FormulaCall } from '../model/formula-call';
import type { Call, Formula, PaneInExcel } from './pane-in-excel';
import { askedOf, askedTables, differencesOf, TICKET, type Asked } from './shown-figures';

const BLANKS = [0, null, ''] as const;
/** The setting that lets LEDGER read the workbook. */
const READS = '读取';

export type Compared = {
  /** The pane shows a year. */
  readonly opened: boolean;
  readonly differences: readonly string[];
};

/** Presses the pane's buttons, and asks everything by every ticket that LEDGER gives. */
export async function compareCells(pane: PaneInExcel, book: Book): Promise<Compared> {
  const result = await pane.openBook(book);
  if (result === null) return { opened: false, differences: [] };
  await pane.press(formulasWords.insertTicket);
  const [ledger] = pane.formulas('LEDGER');
  if (isError(ledger.shown))
    return { opened: true, differences: [`LEDGER: ${String(ledger.shown)} ${pane.core.reasonAt(ledger) ?? ''}`] };
  const opened = { asked: askedOf(result), ledger };
  return {
    opened: true,
    differences: [
      ...(await ticketDifferences(pane, opened)),
      ...bareDifferences(opened),
      ...(await tableDifferences(pane, result)),
    ],
  };
}

type Opened = { readonly asked: readonly Asked[]; readonly ledger: FormulaCall };

/** What the functions answer to the ticket of each way of calling LEDGER; ways with the same ticket are one. */
async function ticketDifferences(pane: PaneInExcel, { asked, ledger }: Opened): Promise<readonly string[]> {
  const ways = waysOf(ledger);
  const differences: string[] = [];
  const tickets = new Map<string, Way>();
  for (const [at, answer] of (await pane.callAs(ways)).entries()) {
    const ticket = valueOf(answer);
    if (!isError(ticket)) tickets.set(ticket, tickets.get(ticket) ?? ways[at]);
    else if (ways[at].isWhole) differences.push(`${ways[at].name}: ${ticket}`);
  }
  for (const [ticket, { name, isWhole }] of tickets) {
    const wanted = isWhole ? asked : asked.filter(isFigure);
    differences.push(
      ...differencesOf(wanted, await pane.callAll(wanted.map(({ formula }) => withTicket(formula, ticket)))).map(
        (line) => `${name}: ${line}`,
      ),
    );
  }
  return differences;
}

/** `isWhole`: never an error, and of the whole workbook with all that there is to say of it. */
type Way = Call & { readonly name: string; readonly isWhole: boolean };

/** As the pane wrote it, and as if somebody had typed its ranges by hand;
 * where it is told where they are, and where not. */
function waysOf(ledger: FormulaCall): readonly Way[] {
  const typed = withoutReading(ledger);
  const way = (call: FormulaCall, blank: BlankManner, tellsAddresses: boolean): Way => ({
    name: `${call === typed ? 'typed by hand, ' : ''}blanks ${JSON.stringify(blank)}${tellsAddresses ? '' : ', no addresses'}`,
    call,
    manner: { blank, tellsAddresses },
    isWhole: call === ledger && tellsAddresses,
  });
  return [
    ...BLANKS.flatMap((blank) => [way(ledger, blank, true), way(typed, blank, false)]),
    way(ledger, 0, false),
    way(typed, 0, true),
  ];
}

function withoutReading({ args: [settings, ...tables], ...rest }: FormulaCall): FormulaCall {
  return {
    ...rest,
    args: [
      (settings as readonly (readonly unknown[])[]).filter(([label]) => label !== READS) as typeof settings,
      ...tables,
    ],
  };
}

/** In a host that shows its functions no workbook: what LEDGER does not refuse is right. */
function bareDifferences({ asked, ledger }: Opened): readonly string[] {
  const wanted = asked.filter(isFigure);
  return [0, null].flatMap((blank) => {
    const store = new LedgerStore();
    const ticket = bareCall(
      store,
      'LEDGER',
      ledger.args.map((argument) =>
        Array.isArray(argument)
          ? (argument as readonly (readonly unknown[])[]).map((row) => row.map((cell) => cell ?? blank))
          : argument,
      ),
    );
    if (isError(ticket)) return [];
    const shown = wanted
      .map(({ formula }) => withTicket(formula, ticket))
      .map(([id, ...given]) => bareCall(store, id, given));
    return differencesOf(wanted, shown).map((line) => `bare, blanks ${JSON.stringify(blank)}: ${line}`);
  });
}

function withTicket([id, ...args]: Formula, ticket: unknown): Formula {
  return [id, ...args.map((argument) => (argument === TICKET ? ticket : argument))];
}

function bareCall(store: LedgerStore, id: string, args: readonly unknown[]): CellResult {
  const value = callFunction(
    FUNCTIONS.find((each) => each.id === id)!,
    args,
    store,
  );
  const shown = (cell: ResultCell): string | number =>
    cell instanceof FunctionFailure ? `#N/A ${cell.message}` : cell;
  return typeof value === 'object' && !(value instanceof FunctionFailure)
    ? value.map((row) => row.map(shown))
    : shown(value);
}

/** What is said of a workbook may be less where only some ranges of it were given, and a breakdown tells other rows. */
function isFigure({ formula: [id] }: Asked): boolean {
  return id !== 'PROBLEMS' && id !== 'EXPLAIN';
}

/** The sheets with tables that spill. */
async function tableDifferences(pane: PaneInExcel, result: YearResult): Promise<readonly string[]> {
  await pane.press(EARNER_WORDS[result.scheme.earner].insertScores);
  await pane.press(formulasWords.insertRanking);
  const asked = askedTables(result).filter(({ formula: [id] }) => FUNCTIONS.some((each) => each.id === id));
  return asked.flatMap((each) => {
    const cells = pane.formulas(each.formula[0]);
    if (cells.length !== 1) return [`${cells.length} cells call ${each.formula[0]}`];
    return differencesOf([each], [pane.spilled(cells[0]) as CellResult]).map((line) => `in its cells, ${line}`);
  });
}

/** Whether the tables that the pane wrote are taken for a ledger when the workbook is read again. */
export async function differencesOnceRead(pane: PaneInExcel): Promise<readonly string[]> {
  const before = yearOf(pane.session!.current());
  const [{ shown }] = pane.formulas('LEDGER');
  await pane.reread();
  const after = yearOf(pane.session!.current());
  if (before === null || after === null) return ['the pane shows no year'];
  const ticket = pane.formulas('LEDGER')[0].shown;
  const { coverage: _sheets, ...report } = scoreReport(before, null);
  return [
    ...differencesFrom(report, scoreReport(after, null), 'read again'),
    ...(shown === ticket ? [] : [`LEDGER: ${String(shown)}, then ${String(ticket)}`]),
  ];
}

function isError(shown: unknown): boolean {
  return typeof shown !== 'string' || shown.startsWith('#');
}

function valueOf(result: CellResult): string {
  return String(Array.isArray(result) ? (result as readonly (readonly unknown[])[])[0][0] : result);
}
