// Generated workbooks in the emulated Excel: what the functions show is what the pane shows. Costs 80 s of one core.
import { compareCells } from './compared';
import { GENERATED } from './generated-books';
import { PaneInExcel } from './pane-in-excel';

jest.setTimeout(120_000);

let pane: PaneInExcel;
beforeAll(async () => {
  pane = await PaneInExcel.open();
});
afterAll(() => pane.close());

const opened: string[] = [];

describe('the cells of a generated workbook', () => {
  it.each(GENERATED.map((generated) => [generated.name, generated] as const))(
    'of %s show what the pane shows, with 0 differences',
    async (name, { write }) => {
      const compared = await compareCells(pane, write());
      if (compared.opened) opened.push(name);
      expect(compared.differences.map((line) => line.slice(0, 400))).toEqual([]);
    },
  );

  it('are of 100 workbooks that the pane could score', () => {
    expect(opened.length).toBeGreaterThanOrEqual(100);
  });
});
