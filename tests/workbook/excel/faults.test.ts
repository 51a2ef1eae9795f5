// Excel fails: at every request of whatever we write, in every way, once and from then on.
// The clerk's sheets must be as they were, a new sheet there whole or not at all.
import { startUp } from '../../../src/tasks/start-up';
import { HostFailure } from '../../../src/workbook/port';
import { DISPATCH_ERRORS, FAULT_KINDS, type Fault } from '../../host/emulated-excel';
import { ExcelPage } from '../../host/excel-page';
import { bookOf, sheetNamed } from '../../host/model/book-of';
import { PLAIN_LOOK, type Book } from '../../host/model/book';
import { tablesOf } from '../../support/little-workbook';
import type { Calculate } from '../../support/open-workbook';
import { LEDGER, SCENARIOS, type Host, type Scenario } from './written-tasks';

jest.setTimeout(120_000);

const calculate: Calculate = (formula) =>
  formula.includes('SCORES(')
    ? [
        [105, '0101'],
        [104.5, '0102'],
      ]
    : formula.includes('LEDGER(')
      ? '台账 1行 #0a'
      : 63;

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

/** The village's workbook, its sheet 登记 protected without a password. */
function openVillage(): Host {
  const { excel } = page;
  excel.open(bookOf(tablesOf(LEDGER).map(({ sheet, rows }) => ({ name: sheet, rows }))), calculate);
  excel.recalculate();
  sheetNamed(excel.book, '登记').protection = { password: null, options: { allowSort: true } };
  excel.book.selection = { sheet: sheetNamed(excel.book, '得分').id, area: { top: 6, left: 3, bottom: 6, right: 3 } };
  return page.newHost();
}

/** Every way in which one request goes wrong. */
const WAYS: readonly Pick<Fault, 'kind' | 'code'>[] = FAULT_KINDS.flatMap((kind) =>
  (kind === 'halfway' ? DISPATCH_ERRORS.slice(0, 1) : DISPATCH_ERRORS).map((code) => ({ kind, code })),
);

type Attempt = { readonly host: Host; readonly before: unknown; readonly failure: unknown };

async function attempt(scenario: Scenario, fault: Omit<Fault, 'at'> & { readonly at: number }): Promise<Attempt> {
  const host = openVillage();
  const write = await scenario(host);
  const before = seen(page.excel.book);
  page.excel.requests = 0;
  page.excel.fault = fault;
  const failure = await write().then(
    () => null,
    (reason: unknown) => reason,
  );
  page.excel.fault = null;
  return { host, before, failure };
}

/** How many requests it takes when all goes well, and what is there then. */
async function undisturbed(scenario: Scenario): Promise<{ readonly requests: number; readonly done: unknown }> {
  const write = await scenario(openVillage());
  page.excel.requests = 0;
  await write();
  return { requests: page.excel.requests, done: seen(page.excel.book) };
}

/** What a person can tell of a workbook: no numbers of the host's own, no cells without a value and a look. */
function seen({ sheets, names, date1904, structureProtected }: Book): unknown {
  const shown = sheets.map(({ id: _, cells, ...sheet }) => ({
    ...sheet,
    cells: [...cells]
      .filter(([, { value, look }]) => value !== null || JSON.stringify(look) !== JSON.stringify(PLAIN_LOOK))
      .sort(([a], [b]) => a - b),
  }));
  return structuredClone({ sheets: shown, names, date1904, structureProtected });
}

function isSentence(failure: unknown): failure is HostFailure {
  return failure instanceof HostFailure && /\p{Script=Han}.*：.*请/u.test(failure.message);
}

/** How many of a scenario's requests go wrong in turn, each in every way;
 * what `look` says of the outcome, where it says anything. */
async function eachFault(
  scenario: Scenario,
  onwards: boolean,
  look: (attempt: Attempt, done: unknown) => Promise<string | null>,
): Promise<{ readonly attempts: number; readonly wrong: readonly string[] }> {
  const { requests, done } = await undisturbed(scenario);
  const faults = Array.from({ length: requests }, (_, index) =>
    WAYS.map((way): Fault => ({ ...way, at: index + 1, onwards })),
  ).flat();
  const wrong: string[] = [];
  for (const fault of faults) {
    const said = await look(await attempt(scenario, fault), done);
    if (said !== null) wrong.push(`${said}: ${fault.kind} ${fault.code} at request ${fault.at} of ${requests}`);
  }
  return { attempts: faults.length, wrong };
}

describe.each(SCENARIOS)('%s', (_, scenario) => {
  it('leave the workbook as it was, or are there whole, when 1 request goes wrong, whichever and however', async () => {
    const { attempts, wrong } = await eachFault(scenario, false, async ({ before, failure }, done) => {
      if (failure !== null && !isSentence(failure)) return 'no sentence';
      return same(seen(page.excel.book), failure === null ? done : before) ? null : 'another workbook';
    });
    expect(wrong).toEqual([]);
    expect(attempts).toBeGreaterThanOrEqual(2 * WAYS.length);
  });

  it('say what may be left when Excel does nothing any more from 1 request on; the next start removes what is not whole', async () => {
    const { wrong } = await eachFault(scenario, true, async ({ host, before, failure }, done) => {
      if (!isSentence(failure)) return 'no sentence';
      await host.desk.removeLeftovers();
      const now = seen(page.excel.book);
      if (same(now, before) || same(now, done)) return null;
      if (/已经出现的新表是写完的/u.test(failure.message))
        return wholeSheets(now, before, done) ? null : 'a sheet that is not whole';
      return /可能只改了一部分|保护可能没能恢复/u.test(failure.message)
        ? null
        : `not a word of what is left (${failure.message})`;
    });
    expect(wrong).toEqual([]);
  });
});

type Seen = { readonly sheets: readonly { readonly name: string }[] };

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, mapsToo) === JSON.stringify(b, mapsToo);
}

function mapsToo(_: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
}

/** Whether the sheets that were there before are as they were, and each other one is as it is in the end. */
function wholeSheets(now: unknown, before: unknown, done: unknown): boolean {
  const [{ sheets }, { sheets: former }, { sheets: latter }] = [now, before, done] as readonly Seen[];
  return (
    same(sheets.slice(0, former.length), former) &&
    sheets.slice(former.length).every((sheet) => latter.some((each) => same(each, sheet)))
  );
}

describe('startUp after a broken writing', () => {
  it('removes 4 drafts of award sheets and says their names', async () => {
    const [, award] = SCENARIOS[0];
    const { host, before, failure } = await attempt(award, { at: 2, kind: 'lost', code: 5012, onwards: true });
    expect((failure as HostFailure).message).toContain('名字是“~村积分临时”的表没有写完');
    expect((await startUp(host.desk)).removed).toEqual([
      '~村积分临时',
      '~村积分临时(2)',
      '~村积分临时(3)',
      '~村积分临时(4)',
    ]);
    expect(seen(page.excel.book)).toEqual(before);
  });
});
