import { isFormLine, isNoteRow, isTotalRow } from '../../../../src/engine/ledger/tables/no-rows';

describe('isTotalRow', () => {
  it.each([
    ['合计'],
    ['小计'],
    ['总计'],
    ['共计'],
    ['一组小计'],
    ['本页合计'],
    ['合 计'],
    ['合　计：'],
    ['总计（分）'],
    ['(合计)'],
    ['全村总计'],
    ['共计63户'],
    ['合计:12'],
    ['满分'],
    ['标准分（100分）'],
    ['承前页'],
    ['过次页'],
    ['转下页'],
    ['接上页'],
    ['本页小计'],
    ['本月合计'],
    ['本月累计'],
    ['平均分'],
    ['最高分'],
  ])('takes a row labelled %j for no row', (label) => {
    expect(isTotalRow([null, label, 3], [])).toBe(true);
  });

  it.each([
    ['计春花'],
    ['合计划'],
    ['统计员'],
    ['0101'],
    ['总计划科'],
    ['分值'],
    ['2户'],
    ['3人'],
    ['平均主义'],
    ['户主'],
    [`${'x'.repeat(32765)}合计`],
    ['张三'],
  ])('takes a row that begins with %j for a row', (label) => {
    expect(isTotalRow([label, 3], [])).toBe(false);
  });

  it('looks at the first text and at the 1 column given', () => {
    expect(isTotalRow(['一组', null, '小计', 3], [2])).toBe(true);
    expect(isTotalRow(['一组', null, '小计', 3], [])).toBe(false);
    expect(isTotalRow([3, '合计'], [])).toBe(false);
    expect(isTotalRow([], [5])).toBe(false);
  });

  it.each(['2户', '共30户', '59条', '总户数', '共 30 户'])(
    'takes a row with %s in the 1 column of households for no row',
    (label) => {
      expect(isTotalRow([null, label, 7], [1])).toBe(true);
      expect(isTotalRow([null, label, 7], [2])).toBe(false);
    },
  );
});

describe('isNoteRow', () => {
  it.each([
    [[]],
    [[null, '', '　']],
    [[null, '以上年末在村居住为准']],
    [['说明：常住户以上年末为准', 3]],
    [['注', '1.常住户…', '2.…']],
    [['备注', '空着的算1次']],
    [['填表人：张三', null, '审核人：李四']],
    [['评议小组长：', '张三', '驻村干部：', '李四', '村委会(盖章)：', '2022年12月31日']],
    [['制表', '张三', '审核', '李四']],
    [['油房村', '单位：油房村村委会', '填报时间：2022年']],
    [['村务监督委员会', '王五', '赵六']],
  ])('takes %j for no row', (row) => {
    expect(isNoteRow(row)).toBe(true);
  });

  it.each([
    [['0101', 'J1']],
    [[1, '2022-03-05 10:30', '0101']],
    [['2022-03-05 10:30', '0101', 'J1']],
    [[44625, '0101', 'J1', '单位：三组', 5]],
    [['张三', '好人好事：帮扶']],
    [['10:30', '0101']],
  ])('takes %j for a row', (row) => {
    expect(isNoteRow(row)).toBe(false);
  });

  it('takes no row at all for 1 hole', () => {
    expect(isNoteRow(undefined)).toBe(true);
  });
});

describe('isFormLine', () => {
  it.each([
    [['单位：油房村', null, '填报时间：2022年']],
    [['月份：2022年3月']],
    [[null, '填报单位（盖章）：']],
    [['户号', '户主', '填报时间：2022年']],
  ])('takes %j for a line of the form', (row) => {
    expect(isFormLine(row)).toBe(true);
  });

  it.each([[['户号', '户主']], [['户号：', '户主：']], [['日期', '户号']], [[44625, '0101']], [[]]])(
    'takes %j for none',
    (row) => {
      expect(isFormLine(row)).toBe(false);
    },
  );
});
