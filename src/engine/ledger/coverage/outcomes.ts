// The account of a workbook: every sheet, what was found in it and what was read of it enter;
// one outcome for every cell leaves, with whatever was not understood by name.
import type { CellValue } from '../../basis/cells';
import { identityOf, isHeaderText, type TableSource } from '../rows/read-context';
import { isRegister } from '../table-roles';
import { type SheetView, widthOf } from '../sheet-view';
import type { Lens } from '../tables/column-profile';
import { isOurs } from '../tables/find-tables';
import { GUESSED, RESULTS } from '../tables/table-role';
import { columnsOf } from './columns';
import { isEmpty, isHeading, type Loose, looseRows, withoutHeadings } from './loose-cells';
import { mayBeBase } from './may-be-base';
import type { PostedList } from './posted-lists';
import { rowsOfProse, withProse } from './prose';
import { reasonInBody, reasonOutside } from './row-reasons';
import { isAtStake, type Subject, subjectOf } from './subject';
import type { AsideReason, BlockCoverage, Coverage, Outcome, RowsCoverage, SheetCoverage } from './types';

/** What reading left beside the ledger. */
export type ReadingAccount = {
  readonly views: readonly SheetView[];
  /** Every table found; those in `chosen` were read. */
  readonly sources: readonly TableSource[];
  readonly chosen: ReadonlySet<TableSource>;
  /** By table number: rows of the view that are no rows of the ledger. */
  readonly rowsAside: ReadonlyMap<number, readonly number[]>;
  /** Likewise, rows that a person said are not for points. */
  readonly rowsByPerson: ReadonlyMap<number, readonly number[]>;
  /** By table number: tables whose rows were dropped since they stand in another one too. */
  readonly copies: ReadonlySet<number>;
  /** By table number: lists beside surer tables. */
  readonly posted: ReadonlyMap<number, PostedList>;
  /** What a person said of whole sheets. */
  readonly said: ReadonlyMap<string, AsideReason>;
  /** Sheets whose title says which household they are about. */
  readonly ofHousehold: ReadonlySet<string>;
  readonly lens: Lens;
};

/** What was not understood, before it is a problem. Rows 0-based in the sheet. */
export type Finding =
  | {
      readonly kind: 'sheet';
      readonly sheet: string;
      readonly subject: Subject;
      readonly source: TableSource | null;
      readonly posted?: PostedList;
      readonly byDay?: string; // an item in it, where it has a row a household and a column a day
    }
  | { readonly kind: 'figures'; readonly sheet: string; readonly subject: Subject }
  | {
      readonly kind: 'rows';
      readonly sheet: string;
      readonly top: number;
      readonly bottom: number;
      readonly subject: Subject;
    }
  | {
      readonly kind: 'column';
      readonly source: TableSource;
      readonly index: number;
      readonly header: string;
      readonly withoutItem: boolean;
    };

export type Account = { readonly coverage: Coverage; readonly findings: readonly Finding[] };

const READ: Outcome = { kind: 'read' };
const LOST: Outcome = { kind: 'not-understood' };
const aside = (reason: AsideReason): Outcome => ({ kind: 'aside', reason });

/** The account of the whole workbook, in its order. */
export function accountOf(account: ReadingAccount): Account {
  const findings: Finding[] = [];
  const sheets = account.views.map((view) => sheetOf(view, account, findings));
  return { coverage: { sheets }, findings };
}

function sheetOf(view: SheetView, account: ReadingAccount, findings: Finding[]): SheetCoverage {
  const { sheet, hidden = false } = view.table;
  const whole = (outcome: Outcome): SheetCoverage => ({ sheet, hidden, outcome, blocks: [] });
  if (isOurs(view.table)) return whole(aside('ours'));
  if (view.rows.every((row) => isEmpty(row))) return whole(aside('blank'));
  const said = account.said.get(sheet);
  if (said !== undefined) return whole(aside(said));
  const tables = bodiesIn(account.sources.filter((source) => source.view.table === view.table));
  const blocks = tables.map((body) => tableBlock(body, account, findings));
  const loose = looseRows(view, blocks);
  const gaps = loose.flatMap((run) => gapBlocks(view, withoutHeadings(run, blocks, account.lens), account, findings));
  const headings = loose.flatMap((run) =>
    run.filter((piece) => isHeading(piece, blocks, account.lens)).map((piece) => pieceBlock([piece], aside('header'))),
  );
  const all = [...blocks, ...gaps, ...headings].sort((a, b) => a.top - b.top || a.left - b.left);
  const outcome = tables.length === 0 && rowsOfProse(view.rows, account.lens) > 0 ? LOST : outcomeOfAll(all);
  if (tables.length === 0 && outcome.kind === 'not-understood') mergeSheetFindings(sheet, view, account, findings);
  return tables.length === 0 ? whole(outcome) : { sheet, hidden, outcome, blocks: all };
}

function outcomeOfAll(blocks: readonly BlockCoverage[]): Outcome {
  const outcomes = blocks.map(({ outcome }) => outcome);
  if (outcomes.some(({ kind }) => kind === 'read')) return READ;
  if (outcomes.some(({ kind }) => kind === 'not-understood')) return LOST;
  const table =
    blocks.find(({ roles }) => roles.length > 0) ??
    blocks.find(({ outcome }) => outcome.kind === 'aside' && outcome.reason === 'other-subject');
  return table?.outcome ?? aside('note');
}

// A sheet of which nothing was read is one finding, not one for each of its blocks.
function mergeSheetFindings(sheet: string, view: SheetView, { lens }: ReadingAccount, findings: Finding[]): void {
  for (let at = findings.length - 1; at >= 0; at--) {
    const finding = findings[at];
    if (finding.kind === 'rows' && finding.sheet === sheet) findings.splice(at, 1);
  }
  findings.push({
    kind: 'sheet',
    sheet,
    subject: withProse(subjectOf(view.rows, sheet, lens), view.rows, lens),
    source: null,
  });
}

/** Tables over the same rows of the same columns: base points and events of one list. */
function bodiesIn(sources: readonly TableSource[]): readonly (readonly TableSource[])[] {
  const bodies = new Map<string, TableSource[]>();
  for (const source of sources) {
    const key = `${source.table.headerTop}/${source.table.bodyTop}/${source.view.left}`;
    bodies.set(key, [...(bodies.get(key) ?? []), source]);
  }
  return [...bodies.values()];
}

function tableBlock(body: readonly TableSource[], account: ReadingAccount, findings: Finding[]): BlockCoverage {
  const [{ table, view }] = body;
  const read = body.filter((source) => account.chosen.has(source) && !account.copies.has(source.number));
  const place = {
    top: Math.min(table.headerTop, table.bodyTop),
    bottom: Math.max(table.bodyBottom, table.headerBottom),
    left: view.left,
    right: rightOf(body),
    bodyTop: table.bodyTop,
  };
  const roles = body.map((source) => source.table.role);
  findings.push(...postedFindings(body, account));
  if (read.length === 0)
    return { ...place, roles, outcome: outcomeOfUnread(body, account, findings), columns: [], rows: [] };
  const { columns, lost } = columnsOf(
    body,
    read,
    body.filter(({ number }) => account.copies.has(number) || account.posted.has(number)),
  );
  for (const { index, header, withoutItem } of lost)
    findings.push({ kind: 'column', source: read[0], index, header, withoutItem });
  return {
    ...place,
    roles: read.map((source) => source.table.role),
    outcome: READ,
    columns,
    rows: rowsOf(read[0], account),
  };
}

/** The first list of a body of which rows stand nowhere else. */
function postedFindings(body: readonly TableSource[], { posted }: ReadingAccount): readonly Finding[] {
  const source = body.find(({ number }) => posted.get(number)?.alone);
  const list = source && posted.get(source.number);
  return list
    ? [
        {
          kind: 'sheet',
          sheet: source.table.sheet,
          subject: { households: list.rows, itemRows: 0, word: '' },
          source,
          posted: list,
        },
      ]
    : [];
}

function rightOf([{ view }]: readonly TableSource[]): number {
  return view.left + Math.max(0, widthOf(view) - 1);
}

// A table that was not read: a copy, the clerk's own list of results, or one that is only guessed.
function outcomeOfUnread(body: readonly TableSource[], account: ReadingAccount, findings: Finding[]): Outcome {
  const [source] = body;
  if (isRegister(source.table.role)) return aside('register');
  if (account.copies.has(source.number)) return aside('copy');
  const { view, table } = source;
  const subject = subjectIn(
    view.rows.slice(Math.max(0, table.headerTop - view.top), table.bodyBottom - view.top + 1),
    { sheet: table.sheet, title: source.title },
    account,
  );
  if (postedFindings(body, account).length > 0) return LOST;
  if (account.posted.get(source.number)?.rows && body.every(({ unknown }) => unknown.length === 0))
    return aside('summary');
  if (!isAtStake(subject) && !mayBeBase(source, account.lens))
    return aside(source.table.confidence > GUESSED ? 'summary' : 'other-subject');
  const handsOut = body.some(
    ({ table: { columns } }) =>
      columns.some(({ kind }) => kind === 'goods') &&
      columns.some(({ kind }) => kind === 'date' || kind === 'count' || kind === 'unit-price'),
  );
  // A second roster, or a list posted of what stands elsewhere: all of it was understood.
  if (
    source.table.confidence > GUESSED &&
    body.every(({ unknown }) => unknown.length === 0) &&
    !handsOut &&
    !(table.role === 'roster' && /兑|换|领|扣|减/u.test(`${table.sheet} ${source.title}`))
  )
    return aside('summary');
  if (source.table.confidence === RESULTS && subject.itemRows === 0 && !handsOut) return aside('summary');
  findings.push({
    kind: 'sheet',
    sheet: table.sheet,
    subject,
    source: source.table.confidence === RESULTS ? null : source,
  });
  return LOST;
}

/** In a sheet whose title names a household every row is of it. */
function subjectIn(
  rows: readonly (readonly CellValue[] | undefined)[],
  { sheet, title }: { readonly sheet: string; readonly title: string },
  { lens, ofHousehold }: ReadingAccount,
): Subject {
  return subjectOf(rows, `${sheet} ${title}`, lens, ofHousehold.has(sheet));
}

/** The body rows that were passed over, in runs of one reason. */
function rowsOf(source: TableSource, { rowsAside, rowsByPerson }: ReadingAccount): readonly RowsCoverage[] {
  const byPerson = new Set(rowsByPerson.get(source.number));
  const rows = [...(rowsAside.get(source.number) ?? []), ...byPerson];
  if (rows.length === 0) return [];
  const identity = identityOf(source);
  const runs: { top: number; bottom: number; outcome: Outcome; reason: AsideReason }[] = [];
  for (const at of [...new Set(rows)].sort((a, b) => a - b)) {
    const row = source.view.rows[at] ?? [];
    if (isEmpty(row)) continue;
    const reason = byPerson.has(at) ? 'by-person' : reasonInBody(row, identity);
    const last = runs[runs.length - 1];
    const place = at + source.view.top;
    if (last !== undefined && last.bottom === place - 1 && last.reason === reason) last.bottom = place;
    else runs.push({ top: place, bottom: place, outcome: aside(reason), reason });
  }
  return runs.map(({ top, bottom, outcome }) => ({ top, bottom, outcome }));
}

function pieceBlock(part: readonly Loose[], outcome: Outcome): BlockCoverage {
  return {
    top: part[0].row,
    bottom: part[part.length - 1].row,
    left: part[0].left,
    right: part[0].right,
    outcome,
    roles: [],
    bodyTop: null,
    columns: [],
    rows: [],
  };
}

/** A run of rows outside all tables: pieces of a page, and what may be rows of figures. */
function gapBlocks(
  view: SheetView,
  run: readonly Loose[],
  account: ReadingAccount,
  findings: Finding[],
): readonly BlockCoverage[] {
  if (run.length === 0) return [];
  const figures = run.filter(({ cells }) => reasonOutside(cells) === null);
  if (figures.length === 0) {
    const parts: Loose[][] = [];
    for (const piece of run) {
      const last = parts[parts.length - 1];
      if (last !== undefined && reasonOutside(last[0].cells) === reasonOutside(piece.cells)) last.push(piece);
      else parts.push([piece]);
    }
    return parts.map((part) => pieceBlock(part, aside(reasonOutside(part[0].cells) ?? 'note')));
  }
  // A header with nothing below it: a form that was not filled in.
  if (figures.every(({ cells }) => isHeaderText(cells) && !cells.some((cell) => account.lens.people.isNamed(cell))))
    return [pieceBlock(run, aside('header'))];
  const subject = subjectIn(
    run.map(({ cells }) => cells),
    { sheet: view.table.sheet, title: '' },
    account,
  );
  if (!isAtStake(subject)) return [pieceBlock(run, aside('other-subject'))];
  findings.push({
    kind: 'rows',
    sheet: view.table.sheet,
    top: figures[0].row,
    bottom: figures[figures.length - 1].row,
    subject,
  });
  return [pieceBlock(run, LOST)];
}
