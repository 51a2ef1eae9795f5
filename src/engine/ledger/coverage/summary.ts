// The account of a workbook in few figures: its coverage enters, what was set aside and what was not understood leaves.
import type { AsideReason, BlockCoverage, Coverage, Outcome, SheetCoverage } from './types';

/** A sheet, or a part of one, that was set aside. */
export type SetAside = {
  /** Whole sheets, and blocks of sheets that were read, each sheet and reason once. */
  readonly sheets: readonly { readonly sheet: string; readonly reason: AsideReason }[];
  /** Columns of tables that were read, how many of each reason; the commonest first. */
  readonly columns: readonly { readonly reason: AsideReason; readonly count: number }[];
  /** Rows of tables that were read, how many of each reason; the commonest first. */
  readonly rows: readonly { readonly reason: AsideReason; readonly count: number }[];
};

/** Whatever has an outcome `not-understood`. Nothing is named twice: not a column of a block, nor a block of a sheet,
 * that is itself named. */
export type NotUnderstood = {
  readonly sheets: readonly string[];
  readonly columns: readonly {
    readonly sheet: string;
    readonly header: string;
    readonly index: number;
    readonly block: BlockCoverage;
  }[];
  /** 0-based, both inclusive. */
  readonly rows: readonly { readonly sheet: string; readonly top: number; readonly bottom: number }[];
};

/** Blocks that are no part of a table's list of rows: a person who asks what was left out does not mean these. */
const OF_THE_PAGE: ReadonlySet<AsideReason> = new Set([
  'title',
  'header',
  'sub-heading',
  'note',
  'blank',
  'unfilled',
  'total-row',
  'signature',
]);

export function setAside({ sheets }: Coverage): SetAside {
  const whole = new Map<string, { sheet: string; reason: AsideReason }>();
  const columns = new Map<AsideReason, number>();
  const rows = new Map<AsideReason, number>();
  for (const sheet of sheets) {
    if (sheet.outcome.kind !== 'read') addWhole(whole, sheet.sheet, sheet.outcome);
    else {
      for (const block of sheet.blocks) {
        addWhole(whole, sheet.sheet, block.outcome);
        if (block.outcome.kind !== 'read') continue;
        for (const column of block.columns) if (column.outcome.kind === 'aside') add(columns, column.outcome.reason, 1);
        for (const run of block.rows)
          if (run.outcome.kind === 'aside') add(rows, run.outcome.reason, run.bottom - run.top + 1);
      }
    }
  }
  return { sheets: [...whole.values()], columns: counted(columns), rows: counted(rows) };
}

export function notUnderstood({ sheets }: Coverage): NotUnderstood {
  const read = sheets.filter(({ outcome }) => outcome.kind !== 'not-understood');
  const blocks = read.flatMap((sheet) => sheet.blocks.map((block) => ({ sheet: sheet.sheet, block })));
  return {
    sheets: sheets.filter((sheet) => sheet.outcome.kind === 'not-understood').map(({ sheet }) => sheet),
    columns: blocks.flatMap(({ sheet, block }) =>
      block.outcome.kind !== 'read'
        ? []
        : block.columns
            .filter(({ outcome }) => outcome.kind === 'not-understood')
            .map(({ header, index }) => ({ sheet, header, index, block })),
    ),
    rows: blocks.flatMap(({ sheet, block }) =>
      [
        block.outcome.kind === 'not-understood' ? [block] : [],
        block.outcome.kind === 'read' ? block.rows.filter(({ outcome }) => outcome.kind === 'not-understood') : [],
      ]
        .flat()
        .map(({ top, bottom }) => ({ sheet, top, bottom })),
    ),
  };
}

/** The sheet of that name; `undefined` where the coverage has none. */
export function coverageOf({ sheets }: Coverage, name: string): SheetCoverage | undefined {
  return sheets.find(({ sheet }) => sheet === name);
}

function addWhole(whole: Map<string, { sheet: string; reason: AsideReason }>, sheet: string, outcome: Outcome): void {
  if (outcome.kind !== 'aside' || OF_THE_PAGE.has(outcome.reason)) return;
  whole.set(JSON.stringify([sheet, outcome.reason]), { sheet, reason: outcome.reason });
}

function add(counts: Map<AsideReason, number>, reason: AsideReason, count: number): void {
  counts.set(reason, (counts.get(reason) ?? 0) + count);
}

function counted(
  counts: ReadonlyMap<AsideReason, number>,
): readonly { readonly reason: AsideReason; readonly count: number }[] {
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
