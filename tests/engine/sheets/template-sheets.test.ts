import { readLedger, type CellTable, type CellValue, type Scheme, type SheetModel } from '../../../src/engine';
import { LONGEST_CHOICES } from '../../../src/engine/sheets/model';
import { composeTemplateSheets } from '../../../src/engine/sheets/template-sheets';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';

const headersOf = ({ rows }: SheetModel): readonly CellValue[] => rows[0].cells.map((cell) => cell?.value ?? null);

/** The sheet with rows typed into it, by their headers. */
function filled(model: SheetModel, rows: readonly Readonly<Record<string, CellValue>>[]): CellTable {
  const headers = headersOf(model);
  const unknown = rows.flatMap((row) => Object.keys(row)).filter((header) => !headers.includes(header));
  if (unknown.length > 0) throw new Error(`${model.name} has no ${unknown.join()}`);
  const blank = model.rows.slice(1 + rows.length).map(({ cells }) => cells.map(() => null));
  return {
    sheet: model.name,
    rows: [headers, ...rows.map((row) => headers.map((header) => row[String(header)] ?? null)), ...blank],
  };
}

const choicesFor = (model: SheetModel, header: string): readonly string[] => {
  const validation = model.validations?.find(({ left }) => headersOf(model)[left] === header);
  return validation?.allow.kind === 'list' ? validation.allow.choices : [];
};

describe('composeTemplateSheets', () => {
  it('makes 4 sheets of 丰盛’s plan, none of them marked as ours', () => {
    const models = composeTemplateSheets(fengsheng);
    expect(models.map(({ name, mark }) => [name, mark])).toEqual([
      ['花名册', null],
      ['加减分登记', null],
      ['基础分评定', null],
      ['兑换登记', null],
    ]);
    expect(headersOf(models[0])).toEqual(['户号', '户主', '村民小组', '是否常住', '上年结转', '备注']);
    expect(headersOf(models[1])).toEqual(['日期', '户号', '户主', '项目', '数量', '止期', '依据', '备注']);
    expect(headersOf(models[2]).slice(0, 4)).toEqual(['月份', '户号', '户主', '1.1 宣传政策、发放资料']);
    expect(headersOf(models[3])).toEqual(['日期', '户号', '户主', '兑换物品', '消耗积分', '领取人签字', '备注']);
  });

  it('makes a sheet for quarters and 1 for the year of 龙雨庄’s plan', () => {
    const models = composeTemplateSheets(longyuzhuang);
    expect(models.map(({ name }) => name)).toEqual(['花名册', '加减分登记', '基础分评定', '基础分评定(年度)']);
    expect(headersOf(models[0])).toEqual(['户号', '户主', '村民小组', '是否常住', '老年户', '自愿参加', '备注']);
    expect(headersOf(models[2])).toEqual(['季度', '户号', '户主', '环境整治', '文明新风', '备注']);
    expect(headersOf(models[3])).toEqual(['年度', '户号', '户主', '党的建设', '民生保障', '遵纪守法', '备注']);
  });

  it.each([fengsheng, longyuzhuang])(
    'offers lists of 2 choices or more, none longer than a spreadsheet keeps: $id',
    (scheme: Scheme) => {
      const lists = composeTemplateSheets(scheme).flatMap(({ validations = [] }) =>
        validations.flatMap(({ allow }) => (allow.kind === 'list' ? [allow.choices] : [])),
      );
      expect(lists.length).toBeGreaterThan(0);
      for (const choices of lists)
        expect([choices.join(',').length <= LONGEST_CHOICES, choices.length > 1, new Set(choices).size]).toEqual([
          true,
          true,
          choices.length,
        ]);
    },
  );

  it('offers 21 items by number and the first words of their names, where whole names are too long for a list', () => {
    const choices = choicesFor(composeTemplateSheets(fengsheng)[1], '项目');
    expect(choices.slice(0, 3)).toEqual(['J1 好人好事', 'J2 志愿服务', 'J3a 清理蓝棚顶']);
    expect(choices).toHaveLength(21);
  });

  it('offers 2 items by numbers alone where nothing else tells them apart or fits', () => {
    const item = fengsheng.items[0];
    const long = (id: string): typeof item => ({ ...item, id, name: '长'.repeat(130), aliases: [] });
    expect(
      choicesFor(composeTemplateSheets(withRules(fengsheng, { items: [long('A1'), long('A2')] }))[1], '项目'),
    ).toEqual(['A1', 'A2']);
    expect(choicesFor(composeTemplateSheets(withRules(fengsheng, { items: [long('A,1')] }))[1], '项目')).toEqual([
      '长'.repeat(130),
    ]);
  });

  it('calls 2 columns 编号 and 姓名 where persons earn points, and asks for their class', () => {
    const { participants } = fengsheng.versions[0].rules;
    const plan: Scheme = {
      ...withRules(fengsheng, { participants: { ...participants, classes: ['党员', '群众'] } }),
      earner: 'person',
      classes: ['党员', '群众'],
    };
    const [roster] = composeTemplateSheets(plan);
    expect(headersOf(roster).slice(0, 2)).toEqual(['编号', '姓名']);
    expect(choicesFor(roster, '人员类别')).toEqual(['党员', '群众']);
  });

  it('is read back with 0 problems once rows are typed in: 丰盛', () => {
    const [roster, events, assessment, redemptions] = composeTemplateSheets(fengsheng);
    const figures = Object.fromEntries(
      (assessment.validations ?? []).map(({ left, allow }) => [
        String(headersOf(assessment)[left]),
        allow.kind === 'number' ? allow.to : null,
      ]),
    );
    const items = choicesFor(events, '项目');
    expect(items).toHaveLength(fengsheng.items.length);
    const ledger = readLedger(
      [
        filled(roster, [
          { 户号: '0101', 户主: '张三', 村民小组: '一组', 是否常住: '是', 上年结转: 20 },
          { 户号: '0102', 户主: '李四', 村民小组: '一组', 是否常住: '否' },
        ]),
        filled(
          events,
          items.map((item) => ({
            日期: 44900,
            户号: '0101',
            户主: '张三',
            项目: item,
            数量: 1,
            止期: 44926,
            依据: '记录',
            备注: '',
          })),
        ),
        filled(assessment, [
          { 月份: '2022-12', 户号: '0101', 户主: '张三', ...figures },
          { 月份: 44896, 户号: '0102', 户主: '李四', ...figures },
        ]),
        filled(redemptions, [
          { 日期: 44905, 户号: '0101', 户主: '张三', 兑换物品: '大米', 消耗积分: 5, 领取人签字: '张三' },
        ]),
      ],
      fengsheng,
    );
    expect(ledger.problems).toEqual([]);
    expect([
      ledger.roster.households.length,
      ledger.events.length,
      ledger.assessment.length,
      ledger.redemptions.length,
    ]).toEqual([2, items.length, 2, 1]);
    expect(ledger.tables.flatMap(({ unreadHeaders }) => unreadHeaders)).toEqual([]);
  });

  it('is read back with 0 problems once rows are typed in: 龙雨庄', () => {
    const [roster, events, quarters, year] = composeTemplateSheets(longyuzhuang);
    const ledger = readLedger(
      [
        filled(roster, [
          { 户号: '0101', 户主: '张三', 村民小组: '一组', 是否常住: '是', 老年户: '否' },
          { 户号: '0102', 户主: '李四', 村民小组: '一组', 是否常住: '是', 老年户: '是', 自愿参加: '是' },
        ]),
        filled(events, [
          { 日期: 45000, 户号: '0101', 户主: '张三', 项目: '修路出工', 类别: '加分', 数量: 1, 分值: 2 },
          { 日期: 45001, 户号: '0102', 户主: '李四', 项目: '乱倒垃圾', 类别: '减分', 数量: 1, 分值: 1 },
        ]),
        filled(quarters, [
          { 季度: '2023年第一季度', 户号: '0101', 户主: '张三', 环境整治: 40, 文明新风: 38.5 },
          { 季度: '2023年第一季度', 户号: '0102', 户主: '李四', 环境整治: 30, 文明新风: 35 },
        ]),
        filled(year, [
          { 年度: 2023, 户号: '0101', 户主: '张三', 党的建设: 20, 民生保障: 18, 遵纪守法: 20 },
          { 年度: 2023, 户号: '0102', 户主: '李四', 党的建设: 20, 民生保障: 18, 遵纪守法: 20 },
        ]),
      ],
      longyuzhuang,
    );
    expect(ledger.problems).toEqual([]);
    expect([ledger.roster.households.length, ledger.events.length, ledger.assessment.length]).toEqual([2, 2, 4]);
    expect(ledger.tables.flatMap(({ unreadHeaders }) => unreadHeaders)).toEqual([]);
  });
});
