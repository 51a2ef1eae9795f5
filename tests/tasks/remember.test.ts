import { NO_SETTINGS, type TableBinding } from '../../src/engine';
import { openLedger } from '../../src/tasks/open-ledger';
import { rememberSettings, withAnswer, withBinding, withoutBinding } from '../../src/tasks/remember';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';
import { NOTHING_ASKED } from './opened';

const STRANGE = `
# Sheet1
甲 乙 丙
2022-03-05 0101 J1
`;
const BINDING: TableBinding = {
  role: 'events',
  sheet: 'Sheet1',
  headerRow: 1,
  columns: { A: '日期', B: '户号', C: '项目' },
};
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

  it('finds 1 sheet again that has a phone in its name, and keeps no phone', async () => {
    const sheet = '登记13800005567';
    const workbook = new OpenWorkbook(tablesOf(STRANGE.replace('Sheet1', sheet)));
    await rememberSettings(workbook, { ...withBinding(NONE, { ...BINDING, sheet }), village: '油房村13800005567' });
    expect(JSON.stringify(workbook.tables[1].rows)).not.toContain('1380');
    const outcome = await openLedger(workbook, NOTHING_ASKED);
    expect(outcome.kind === 'opened' && outcome.result.scores.householdCount).toBe(1);
  });
});

describe('withBinding', () => {
  it('keeps 1 word on each header row, the latest', () => {
    const twice = withBinding(withBinding(NONE, BINDING), { ...BINDING, role: 'redemptions' });
    expect(twice.bindings.map(({ role }) => role)).toEqual(['redemptions']);
    expect(withoutBinding(twice, { sheet: 'Sheet1', headerRow: 1 }).bindings).toEqual([]);
  });
});

describe('withAnswer', () => {
  const ITEM = { list: 'columns', answer: { sheet: '', header: '内容', role: '项目' } } as const;
  const NOTE = { list: 'columns', answer: { sheet: '', header: ' 内容：', role: '备注' } } as const;

  it('keeps 1 answer on a matter, the latest, and gives the one that no longer stands', () => {
    const first = withAnswer(NONE, ITEM);
    expect([first.settings.answers.columns, first.replaced]).toEqual([[ITEM.answer], []]);
    const second = withAnswer(first.settings, NOTE);
    expect([second.settings.answers.columns, second.replaced]).toEqual([[NOTE.answer], [ITEM]]);
  });

  it('changes 0 settings when the answer is there already', () => {
    const { settings } = withAnswer(NONE, ITEM);
    expect(withAnswer(settings, ITEM)).toEqual({ settings, replaced: [] });
  });

  it('lets 2 tables of a sheet stand beside each other, and a copy take the place of both', () => {
    const of = (use: 'roster' | 'events' | 'copy') => ({ list: 'sheets', answer: { sheet: '台账', use } }) as const;
    const both = withAnswer(withAnswer(NONE, of('roster')).settings, of('events'));
    expect([both.settings.answers.sheets.length, both.replaced]).toEqual([2, []]);
    const copy = withAnswer(both.settings, of('copy'));
    expect([copy.settings.answers.sheets, copy.replaced]).toEqual([[of('copy').answer], [of('roster'), of('events')]]);
  });
});
