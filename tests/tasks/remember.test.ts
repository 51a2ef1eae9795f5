import { NO_SETTINGS, type TableBinding } from '../../src/engine';
import { openLedger } from '../../src/tasks/open-ledger';
import { rememberSettings, withBinding, withoutBinding } from '../../src/tasks/remember';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';
import { NOTHING_ASKED } from './opened';

const STRANGE = `
# Sheet1
甲 乙 丙
2022-03-05 0101 J1
`;
const BINDING: TableBinding = { role: 'events', sheet: 'Sheet1', headerRow: 1, columns: { A: '日期', B: '户号', C: '项目' } };
const NONE = NO_SETTINGS;

describe('rememberSettings', () => {
  it('has a table of 1 row read where a person said it is, at the next opening too', async () => {
    const workbook = new OpenWorkbook(tablesOf(STRANGE));
    expect((await openLedger(workbook, NOTHING_ASKED)).kind).toBe('no-ledger');
    await rememberSettings(workbook, withBinding(NONE, BINDING));
    const outcome = await openLedger(workbook, NOTHING_ASKED);
    expect(outcome.kind === 'opened' && outcome.result.scores.householdCount).toBe(1);
    expect(workbook.tables[1]).toMatchObject({ sheet: '积分设置', hidden: true });
  });
});

describe('withBinding', () => {
  it('keeps 1 word on each header row, the latest', () => {
    const twice = withBinding(withBinding(NONE, BINDING), { ...BINDING, role: 'redemptions' });
    expect(twice.bindings.map(({ role }) => role)).toEqual(['redemptions']);
    expect(withoutBinding(twice, { sheet: 'Sheet1', headerRow: 1 }).bindings).toEqual([]);
  });
});
