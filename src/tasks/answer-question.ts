// A person's answer to a question, kept in the workbook: what was typed enters, 积分设置 is written, and what that changes
// leaves.
import {
  chooseScheme,
  COLUMN_ROLES,
  columnIndex,
  compact,
  entryAt,
  headerKey,
  namesOfScheme,
  nearest,
  NOT_SCORED,
  readLedger,
  SHEET_WORDS,
  sheetUse,
  textOf,
  type Answer,
  type CellTable,
  type Ledger,
  type Scheme,
} from '../engine';
import type { PlainSheet } from '../workbook/desk';
import type { Workbook } from '../workbook/port';
import { planOfTables, type PlanProblem } from './read-plan';
import { rememberSettings, withAnswer } from './remember';

/** What a person typed: one matter, and what it is. `null`: not given; a sheet beside a column says which sheet's. */
export type TypedAnswer = {
  readonly sheet: string | null;
  readonly column: string | null;
  readonly item: string | null;
  readonly status: string | null;
  /** What it is; '' for a column of dates. */
  readonly as: string;
  readonly dates: boolean;
};

/** Rows that reading took, and errors that it found. */
export type ReadingEffect = { readonly rows: number; readonly errors: number };

export type AnswerOutcome =
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      readonly replaced: readonly Answer[];
      readonly before: ReadingEffect;
      readonly after: ReadingEffect;
    }
  /** The workbook has no such sheet, column or wording; `near`: what may have been meant, or all sheets. */
  | {
      readonly kind: 'unknown-matter';
      readonly matter: 'sheet' | 'column' | 'word';
      readonly asked: string;
      readonly near: readonly string[];
    }
  /** It cannot be that; `near` what may have been meant, `may` what may be written. */
  | {
      readonly kind: 'unknown-use';
      readonly asked: string;
      readonly near: readonly string[];
      readonly may: readonly string[];
    }
  /** A setting that cannot be read would be lost when the sheet is written anew. `row` 1-based. */
  | { readonly kind: 'settings-faulty'; readonly row: number }
  | { readonly kind: 'plan-faulty'; readonly problems: readonly PlanProblem[] };

/** `year`: of the plan. */
export type AnswerOptions = {
  readonly schemes: readonly Scheme[];
  readonly scheme: Scheme | null;
  readonly year: number | null;
};

type WritableWorkbook = Workbook & { readonly writePlainSheet: (sheet: PlainSheet) => Promise<void> };

/** Reads the workbook, keeps the answer in it, and reads it again. Only `answered` has changed anything.
 * Throws HostFailure. */
export async function answerQuestion(
  workbook: WritableWorkbook,
  typed: TypedAnswer,
  { schemes, scheme: asked, year }: AnswerOptions,
): Promise<AnswerOutcome> {
  const tables = await workbook.readTables();
  const plan = asked === null ? planOfTables(tables) : null;
  if (plan !== null && plan.scheme === null) return { kind: 'plan-faulty', problems: plan.problems };
  const scheme = asked ?? plan?.scheme ?? chooseScheme(tables, schemes).scheme;
  const read = (cells: readonly CellTable[]): Ledger => readLedger(cells, scheme, year === null ? {} : { year });
  const ledger = read(tables);
  const faulty = ledger.problems.find(({ code }) => code === 'setting-invalid');
  if (faulty !== undefined) return { kind: 'settings-faulty', row: faulty.row ?? 1 };
  const answer = resolve(typed, { tables: tables.filter(({ generated }) => generated !== true), ledger, scheme });
  if ('kind' in answer) return answer;
  const { settings, replaced } = withAnswer(ledger.settings, answer);
  await rememberSettings(workbook, settings);
  return {
    kind: 'answered',
    answer,
    replaced,
    before: effectOf(ledger),
    after: effectOf(read(await workbook.readTables())),
  };
}

function effectOf({ tables, problems }: Ledger): ReadingEffect {
  const rows = tables.reduce((sum, { taken, rowsRead }) => sum + (taken ? rowsRead : 0), 0);
  return { rows, errors: problems.filter(({ severity }) => severity === 'error').length };
}

type Refused = Exclude<AnswerOutcome, { kind: 'answered' }>;
type Known = { readonly tables: readonly CellTable[]; readonly ledger: Ledger; readonly scheme: Scheme };

function resolve(typed: TypedAnswer, known: Known): Answer | Refused {
  const { sheet, column, item, status, as } = typed;
  const sheets = known.tables.map((table) => table.sheet);
  if (sheet !== null && !sheets.includes(sheet)) {
    const near = nearest(sheet, sheets);
    return { kind: 'unknown-matter', matter: 'sheet', asked: sheet, near: near.length > 0 ? near : sheets };
  }
  if (column !== null) return columnAnswer(typed, column, known);
  if (item !== null) return wordAnswer(item, known) ?? itemAnswer(item, as, known.scheme);
  if (status !== null) return wordAnswer(status, known) ?? statusAnswer(status, as);
  const use = sheetUse(as);
  return use === undefined ? unknownUse(as, SHEET_WORDS) : { list: 'sheets', answer: { sheet: sheet ?? '', use } };
}

function columnAnswer(
  { sheet, as, dates }: TypedAnswer,
  column: string,
  { tables, ledger, scheme }: Known,
): Answer | Refused {
  const headers = headersOf(
    tables.filter((table) => sheet === null || table.sheet === sheet),
    ledger,
  );
  const header = headers.get(headerKey(column)) ?? (sheet === null ? undefined : headerAt(ledger, sheet, column));
  if (header === undefined)
    return { kind: 'unknown-matter', matter: 'column', asked: column, near: nearest(column, [...headers.values()]) };
  if (dates) return { list: 'dates', answer: { sheet: sheet ?? '', header } };
  const role = roleOf(as, scheme);
  if (role === null)
    return unknownUse(
      as,
      [
        ...COLUMN_ROLES,
        ...scheme.items.flatMap(({ id, name }) => [id, name]),
        ...scheme.baseTargets.map(({ name }) => name),
      ],
      COLUMN_ROLES,
    );
  return { list: 'columns', answer: { sheet: sheet ?? '', header, role } };
}

/** Rows in which a header may stand, where no table was found. */
const ROWS_WITH_HEADERS = 60;
const LONGEST_HEADER = 40;

/** Headers by their key, as they are written: those of the coverage, and every short text near the top of a sheet. */
function headersOf(tables: readonly CellTable[], { coverage }: Ledger): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const add = (text: string): void => {
    const key = headerKey(text);
    if (key !== '' && !headers.has(key)) headers.set(key, text);
  };
  const names = new Set(tables.map(({ sheet }) => sheet));
  for (const { sheet, blocks } of coverage.sheets)
    if (names.has(sheet)) for (const { columns } of blocks) for (const { header } of columns) add(header);
  for (const { rows } of tables) {
    for (const cell of rows.slice(0, ROWS_WITH_HEADERS).flat())
      if (cell !== null && typeof cell !== 'boolean' && String(cell).length <= LONGEST_HEADER) add(String(cell));
  }
  return headers;
}

/** The header of a column that is named by its letters, where a table with it was found. */
function headerAt({ coverage }: Ledger, sheet: string, letters: string): string | undefined {
  if (!/^[A-Za-z]{1,3}$/u.test(letters)) return undefined;
  const index = columnIndex(letters);
  const columns = coverage.sheets
    .filter((one) => one.sheet === sheet)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.columns));
  return columns.find((column) => column.index === index && column.header !== '')?.header;
}

/** A word of COLUMN_ROLES, an item by its id, or a base target as typed; `null` for none. */
function roleOf(word: string, scheme: Scheme): string | null {
  const role = COLUMN_ROLES.find((known) => known === compact(word));
  if (role !== undefined) return role;
  const names = namesOfScheme(scheme);
  const item = names.items.placeNamed(word);
  if (item !== null) return entryAt(scheme.items, item).id;
  return names.targets.placeNamed(word) === null ? null : word;
}

function itemAnswer(word: string, as: string, scheme: Scheme): Answer | Refused {
  const place = compact(as) === NOT_SCORED ? null : namesOfScheme(scheme).items.placeNamed(as);
  const item = compact(as) === NOT_SCORED ? NOT_SCORED : place === null ? undefined : entryAt(scheme.items, place).id;
  if (item !== undefined) return { list: 'items', answer: { word, item } };
  return unknownUse(
    as,
    [NOT_SCORED, ...scheme.items.flatMap(({ id, name }) => [id, name])],
    [NOT_SCORED, ...scheme.items.map(({ id, name }) => (id === name ? id : `${id} ${name}`))],
  );
}

function statusAnswer(word: string, as: string): Answer | Refused {
  const use = compact(as).replace(/[分入]$/u, '');
  return use === '计' || use === '不计'
    ? { list: 'statuses', answer: { word, counts: use === '计' } }
    : unknownUse(as, ['计', '不计']);
}

/** Refuses a wording that no cell holds, and that is not asked about: a slip of the pen would be kept for ever. */
function wordAnswer(word: string, { tables, ledger }: Known): Refused | null {
  const sought = compact(word);
  if (ledger.questions.some((question) => compact(question.word) === sought)) return null;
  if (
    tables.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && compact(textOf(cell)) === sought)))
  )
    return null;
  return {
    kind: 'unknown-matter',
    matter: 'word',
    asked: word,
    near: nearest(
      word,
      ledger.questions.map((question) => question.word),
    ),
  };
}

function unknownUse(asked: string, known: readonly string[], may: readonly string[] = known): Refused {
  return { kind: 'unknown-use', asked, near: nearest(asked, known), may };
}
