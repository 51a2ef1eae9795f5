// The ledgers of the tests in the emulated Excel: what the functions show is what the pane shows.
// Costs 85 s of one core, and generated.test.ts beside it 80 s of the other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreReport } from '../../../src/cli/json/score-report';
import { yearOf } from '../../../src/taskpane/session/session';
import { differencesFrom } from '../../cases/differences';
import { loadBook } from '../model/load-book';
import type { Book } from '../model/book';
import { compareCells, differencesOnceRead } from './compared';
import { PaneInExcel } from './pane-in-excel';

jest.setTimeout(120_000);

const CASES = join(__dirname, '..', '..', 'cases');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(CASES, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`)
    .sort();
const bookOf = (file: string): Promise<Book> => loadBook(new Uint8Array(readFileSync(join(CASES, file))));

type Household = { readonly id: string };

let pane: PaneInExcel;
beforeAll(async () => {
  pane = await PaneInExcel.open();
});
afterAll(() => pane.close());

async function differencesIn(file: string): Promise<readonly string[]> {
  const { differences } = await compareCells(pane, await bookOf(file));
  return [...differences, ...(await differencesOnceRead(pane))].map((line) => line.slice(0, 400));
}

describe('the cells of a sample ledger', () => {
  it.each(filesIn('ledgers'))(
    '%s show what the pane shows and what a second reckoning found, with 0 differences',
    async (file) => {
      expect(await differencesIn(file)).toEqual([]);
      const { households } = JSON.parse(readFileSync(join(CASES, file.replace('.xlsx', '.expected.json')), 'utf8')) as {
        readonly households: readonly Household[];
      };
      const byId = (list: readonly Household[]): object =>
        Object.fromEntries(list.map((household) => [household.id, household]));
      expect(
        differencesFrom(byId(households), byId(scoreReport(yearOf(pane.session!.current())!, null).households)),
      ).toEqual([]);
    },
  );
});

describe('the cells of a clerk’s workbook', () => {
  it.each(filesIn('clerks'))('%s show what the pane shows, with 0 differences', async (file) => {
    expect(await differencesIn(file)).toEqual([]);
  });

  it('printed 0 warnings on the page', () => {
    expect(pane.printed).toEqual([]);
  });
});
