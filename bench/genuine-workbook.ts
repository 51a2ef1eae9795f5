// A town's workbook read and a village's award sheets written through the genuine office.js before the emulated Excel:
// prints requests and milliseconds. Started by excel.ts in a process of its own, without being built.
import { parseDay, type LocalDate } from '../src/engine';
import { addAwardSheets } from '../src/tasks/award-sheets';
import { openTables } from '../src/tasks/open-ledger';
import { ExcelPage } from '../tests/host/excel-page';
import { bookOf } from '../tests/host/model/book-of';
import { PLAN_A } from './engine-path';
import { median } from './measure';
import { SIZES, syntheticLedger, type Size } from './synthetic-ledger';

const TOWN = { name: 'town', rows: 20_000, households: 1_000 };
const ROUNDS = 7;
const DAY = parseDay('2022-12-31') as LocalDate;

export type Went = { readonly requests: number; readonly milliseconds: number };

function opened(page: ExcelPage, size: Size): ReturnType<ExcelPage['newHost']> {
  page.excel.open(bookOf(syntheticLedger(size, 'serial').tables.map(({ sheet, rows }) => ({ name: sheet, rows }))));
  return page.newHost();
}

async function timed({ excel }: ExcelPage, work: () => Promise<unknown>): Promise<Went> {
  excel.requests = 0;
  const start = performance.now();
  await work();
  return { requests: excel.requests, milliseconds: performance.now() - start };
}

/** The median of several rounds, each over a workbook opened anew. */
async function rounds(once: () => Promise<Went>): Promise<Went> {
  const all: Went[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await once());
  return { requests: all[0].requests, milliseconds: median(all.map(({ milliseconds }) => milliseconds)) };
}

async function writing(page: ExcelPage): Promise<Went> {
  const { workbook } = opened(page, SIZES.S);
  const outcome = openTables(await workbook.readTables(), {
    schemes: [PLAN_A],
    scheme: null,
    year: null,
    start: null,
    asOf: null,
    residents: null,
  });
  if (outcome.kind !== 'opened') throw new Error(`the synthetic workbook was not opened: ${outcome.kind}`);
  return timed(page, () => addAwardSheets(workbook, outcome.result, { village: '某村', date: DAY }));
}

async function main(): Promise<void> {
  const page = await ExcelPage.open();
  const reading = (size: Size) =>
    rounds(() => {
      const { workbook } = opened(page, size);
      return timed(page, () => workbook.readTables());
    });
  console.log(
    JSON.stringify({
      town: await reading(TOWN),
      village: await reading(SIZES.S),
      award: await rounds(() => writing(page)),
    }),
  );
  page.close();
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
