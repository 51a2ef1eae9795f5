// What the pane knows and does, without a word about React: a workbook that a person has open enters, what is to be shown
// leaves as one state. Everything that is done goes through `perform`, so that nothing fails unseen.
import { NO_SETTINGS, type CellTable, type LedgerSettings, type Scheme, type YearResult } from '../../engine';
import { ledgerOpened } from '../../tasks/preview-answers';
import { openTables, type OpenOptions, type OpenOutcome } from '../../tasks/open-ledger';
import type { Desk } from '../../workbook/desk';
import type { FormulasPart } from './formulas-part';
import { HostFailure, type Workbook } from '../../workbook/port';
import { NO_FORMULAS, type FormulasState } from './formulas-state';
import { Listeners } from '../../workbook/listeners';
import type { PaneTab } from './pane-tab';
import { sessionWords } from '../wording/session';

export type PaneWhere = 'excel' | 'wps' | 'page';

export type PaneHost = {
  readonly workbook: Workbook;
  readonly desk: Desk;
  /** The day that sheets are dated with, as `2022-12-31`. */
  readonly today: () => string;
  /** What the pane stands beside. */
  readonly where: PaneWhere;
  /** Of our functions in its cells; `null` where it calculates none, and nothing is said of formulas. */
  readonly formulas: FormulasPart | null;
};

export type Notice = { readonly tone: 'success' | 'warning' | 'error'; readonly text: string };

/** `opening`: sheets read so far and in all, `null` before the first. */
export type LedgerState =
  | { readonly kind: 'opening'; readonly progress: { readonly done: number; readonly all: number } | null }
  | {
      readonly kind: 'read';
      readonly tables: readonly CellTable[];
      readonly outcome: OpenOutcome;
      readonly settings: LedgerSettings;
    }
  | { readonly kind: 'failed'; readonly message: string };

export type ReadLedger = Extract<LedgerState, { kind: 'read' }>;

export type PaneState = {
  readonly tab: PaneTab;
  readonly ledger: LedgerState;
  /** What is being done; `null` when nothing is. */
  readonly busy: string | null;
  /** What was done last, in one sentence. */
  readonly notice: Notice | null;
  /** Somebody has changed cells since the ledger was read. */
  readonly outdated: boolean;
  /** The household whose page 得分 shows: its number in the roster. */
  readonly household: number | null;
  /** The row, 1-based, whose problems alone the page 核对 shows; `null` for all. */
  readonly row: { readonly sheet: string; readonly row: number } | null;
  readonly formulas: FormulasState;
};

export class Session {
  private state: PaneState = {
    tab: 'ledger',
    ledger: { kind: 'opening', progress: null },
    busy: null,
    notice: null,
    outdated: false,
    household: null,
    row: null,
    formulas: NO_FORMULAS,
  };
  private readonly listeners = new Listeners();
  private cancelled = false;
  private listening = false;
  private looking: Promise<void> = Promise.resolve();
  private readings = 0;
  /** What was stale when the person would not hear of it. */
  private leftStale = '';

  constructor(
    readonly host: PaneHost,
    readonly schemes: readonly Scheme[],
  ) {}

  readonly subscribe = this.listeners.add;

  readonly current = (): PaneState => this.state;

  show(tab: PaneTab): void {
    this.change({ tab, household: null, row: null });
  }

  showHousehold(household: number | null): void {
    this.change({ tab: 'scores', household });
  }

  /** Shows what is wrong with one row, 1-based. */
  checkRow(sheet: string, row: number): void {
    this.change({ tab: 'check', household: null, row: { sheet, row } });
  }

  dismiss(): void {
    this.change({ notice: null });
  }

  /** How formulas are to name the cell of LEDGER, as a person types it or as it was just put there. */
  setTicket(ticket: string, typed: boolean): void {
    this.change({ formulas: { ...this.state.formulas, ticket, typed } });
  }

  /** Says no more of the formulas that are stale now, until others are or they lack something else. */
  leaveStale(): void {
    this.leftStale = this.host.formulas?.staleKey(this.state.formulas.stale) ?? '';
    this.change({ formulas: { ...this.state.formulas, stale: [] } });
  }

  /** Resolves when the formulas of the workbook have been looked at since the last reading. Never rejects. */
  lookedAtFormulas(): Promise<void> {
    return this.looking;
  }

  /** Ends a reading that is under way; what was read before stays. */
  cancel(): void {
    this.cancelled = true;
  }

  /** Reads the workbook anew. Never rejects: a failure is shown. */
  async open(): Promise<void> {
    const former = this.state.ledger;
    this.cancelled = false;
    this.change({ ledger: { kind: 'opening', progress: null }, outdated: false });
    try {
      const tables = await this.host.workbook.readTables({
        progress: (done, all) => this.change({ ledger: { kind: 'opening', progress: { done, all } } }),
        cancelled: () => this.cancelled,
      });
      this.change({ ledger: readState(tables, this.schemes) });
      this.listen();
      this.looking = this.lookAtFormulas((this.readings += 1));
    } catch (failure) {
      const message = sentenceOf(failure);
      const wasCancelled = failure instanceof HostFailure && failure.reason === 'cancelled';
      this.change(
        wasCancelled && former.kind === 'read'
          ? { ledger: former, notice: { tone: 'warning', text: message } }
          : { ledger: { kind: 'failed', message } },
      );
    }
  }

  /**
   * Does one thing that a person asked for: says what is being done, then what was done, or why not.
   * `action` returns the sentence that says what it did, with its tone where it was not done after all, `null` when nothing
   * is worth saying. Never rejects.
   */
  async perform(
    doing: string,
    action: () => Promise<string | Notice | null>,
    then: 'reopen' | 'stay' = 'stay',
  ): Promise<boolean> {
    if (this.state.busy !== null) return false;
    this.change({ busy: doing, notice: null });
    try {
      const said = await action();
      if (then === 'reopen') await this.open();
      this.change({ busy: null, notice: typeof said === 'string' ? { tone: 'success', text: said } : said });
      return true;
    } catch (failure) {
      this.change({ busy: null, notice: { tone: 'error', text: sentenceOf(failure) } });
      return false;
    }
  }

  /** After the ledger is shown, which does not wait for it. */
  private async lookAtFormulas(reading: number): Promise<void> {
    const { ledger } = this.state;
    const result = yearOf(this.state);
    const part = this.host.formulas;
    if (part === null) return;
    if (ledger.kind !== 'read' || result === null)
      return this.change({ formulas: { ...this.state.formulas, stale: [], failure: null } });
    try {
      const { ticket, stale } = await part.look(this.host.desk, { result, tables: ledger.tables });
      if (reading !== this.readings) return;
      const { formulas } = this.state;
      this.change({
        formulas: {
          ...formulas,
          ...(formulas.typed ? {} : { ticket }),
          stale: part.staleKey(stale) === this.leftStale ? [] : stale,
          failure: null,
        },
      });
    } catch (failure) {
      if (reading === this.readings)
        this.change({ formulas: { ...this.state.formulas, stale: [], failure: sentenceOf(failure) } });
    }
  }

  /** A change while something is done here is ours: what is done reads anew where it has to. */
  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    this.host.desk.onChange(() => {
      if (this.state.busy === null && this.state.ledger.kind === 'read' && !this.state.outdated)
        this.change({ outdated: true });
    });
  }

  private change(part: Partial<PaneState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.tell();
  }
}

/** The scored year, where there is one. */
export function yearOf({ ledger }: Pick<PaneState, 'ledger'>): YearResult | null {
  return ledger.kind === 'read' && ledger.outcome.kind === 'opened' ? ledger.outcome.result : null;
}

/** Who earns the points by the plan at hand; households where nothing could be read by any. */
export function earnerOf({ ledger }: Pick<PaneState, 'ledger'>): Scheme['earner'] {
  if (ledger.kind !== 'read') return 'household';
  const { outcome } = ledger;
  return schemeOf(outcome)?.earner ?? 'household';
}

/** The plan that the workbook was read by; `null` where its own is faulty. */
export function schemeOf(outcome: OpenOutcome): Scheme | null {
  if (outcome.kind === 'opened') return outcome.result.scheme;
  return outcome.kind === 'plan-faulty' ? null : outcome.scheme;
}

/** The workbook decides plan, year and months by itself. */
export function optionsOf(schemes: readonly Scheme[]): OpenOptions {
  return { schemes, scheme: null, year: null, start: null, asOf: null, residents: null };
}

function readState(tables: readonly CellTable[], schemes: readonly Scheme[]): LedgerState {
  const outcome = openTables(tables, optionsOf(schemes));
  return { kind: 'read', tables, outcome, settings: ledgerOpened(outcome)?.settings ?? NO_SETTINGS };
}

/** A failure of the host has its sentence; a mistake of ours is owned up to, without a stack. */
function sentenceOf(failure: unknown): string {
  return failure instanceof HostFailure ? failure.message : sessionWords.ourMistake;
}
