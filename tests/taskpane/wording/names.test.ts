import { builtinSchemes } from '../../../src/engine';
import { answersInWords } from '../../../src/taskpane/wording/answers';
import { roleInWords, sheetsAsHead, sheetsInWords } from '../../../src/taskpane/wording/names';

const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);

describe('sheetsInWords', () => {
  it('names 1 sheet, 3 sheets, a series of 12, and the first 3 of 5 that are none', () => {
    expect([['登记'], ['甲', '乙', '丙'], MONTHS, ['签到', '水费', '医保', '党费', '补贴']].map(sheetsInWords)).toEqual(
      ['“登记”表', '“甲”“乙”“丙”3张表', '“1月”到“12月”12张表', '“签到”“水费”“医保”等5张表'],
    );
  });

  it('masks 1 phone number in a sheet’s name', () => {
    expect(sheetsInWords(['王五13800000000'])).not.toContain('13800000000');
  });
});

describe('sheetsAsHead', () => {
  it('heads a line with 1 name, 2 names or a series of 12', () => {
    expect([['登记'], ['上半年', '下半年'], MONTHS].map(sheetsAsHead)).toEqual([
      '登记',
      '上半年、下半年 2张',
      '1月 到 12月 12张',
    ]);
  });
});

describe('roleInWords', () => {
  it('adds the names of 1 item and 1 base target, and leaves a role as it is', () => {
    const [fengsheng] = builtinSchemes();
    const [item] = fengsheng.items;
    const [target] = fengsheng.baseTargets.flatMap((each) => (each.kind === 'total' ? [] : [each]));
    expect(roleInWords(fengsheng, item.id)).toBe(`${item.id} ${item.name}`);
    expect(roleInWords(fengsheng, target.id)).toBe(`${target.id} ${target.name}`);
    expect(roleInWords(null, '项目')).toBe('项目');
  });
});

describe('answersInWords', () => {
  it('says 1 answer on 12 sheets at once', () => {
    expect(
      answersInWords(
        MONTHS.map((sheet) => ({ list: 'sheets', answer: { sheet, use: 'copy' } })),
        null,
      ),
    ).toBe('“1月”到“12月”12张表都是“副本，不用它”');
  });

  it('says 5 kinds of answers', () => {
    expect([
      answersInWords([{ list: 'columns', answer: { sheet: '', header: '内容', role: '项目' } }], null),
      answersInWords([{ list: 'items', answer: { word: '打扫', item: '不计分' } }], null),
      answersInWords([{ list: 'statuses', answer: { word: '待定', counts: true } }], null),
      answersInWords([{ list: 'sheets', answer: { sheet: '水费', use: 'other-subject' } }], null),
      answersInWords([{ list: 'dates', answer: { sheet: '3月', header: '日期' } }], null),
    ]).toEqual([
      '“内容”栏是“项目”',
      '“打扫”是“不计分”',
      '状态“待定”计分',
      '“水费”表是“与积分无关，不用它”',
      '“3月”表的“日期”栏是“月.日”',
    ]);
  });
});
