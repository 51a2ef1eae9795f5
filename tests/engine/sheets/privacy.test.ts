// Every list that is posted, composed from a ledger full of what nobody else may read.
import { composeAwardFile, composeAwardSheet } from '../../../src/engine/sheets/award-sheet';
import { composeGroupSheet } from '../../../src/engine/sheets/group-sheet';
import { composeHonoursSheet } from '../../../src/engine/sheets/honours-sheet';
import { composeNoticeSheet } from '../../../src/engine/sheets/notice-sheet';
import { composeRankingFile, composeRankingSheet } from '../../../src/engine/sheets/ranking-sheet';
import { composeResultSheet } from '../../../src/engine/sheets/result-sheet';
import type { SheetModel } from '../../../src/engine/sheets/model';
import { WorkCalendar } from '../../../src/engine/basis/workdays';
import { evaluateYear, readLedger, type Month, type YearResult } from '../../../src/engine';
import { monthHonours } from '../../../src/engine/year/month-honours';
import { ledgerOf } from '../../support/ledger-of';
import { bonus, schemeOf } from '../scheme/plan-of';
import { linesOfSheet, POSTING } from './posted';

const DECEMBER = (2022 * 12 + 11) as Month;

const BOOK = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 身份证号 | 联系电话 | 银行卡号 | 家庭成员 | 住址 | 是否常住
  '0101 | 张三 | 一组 | '11010119900307723X | '13812345678 | '6222020200112233445 | 张小宝、李梅 | 花园路8号 | 否
  '0102 | 李四 13912345678 | 一组 | '110101199003077264 | '13712345678 | '6222020200112233452 | 李大宝 | 花园路9号 | 是
  '0103 | 王五 | 二组 | '110101199003077299 | '13612345678 | '6222020200112233460 | 王大宝 | 花园路7号 | 是
  # 登记
  日期 | 户号 | 项目 | 数量 | 备注
  2022-12-01 | '0101 | J1 | 9 | 电话13812345678
  2022-12-01 | '0102 | J1 | 5 | 社区戒毒回访
  2022-12-01 | '0103 | J1 | 4 |
  2022-12-02 | '0102 | K2 | 1 | 社区戒毒
  2022-12-03 | '0101 | K1 | 1 | 乱倒垃圾
  2022-12-04 | '0101 | F1 | 1 | 吸毒
  # 荣誉登记
  月份 | 户号 | 结果 | 原因 | 红旗编号
  2022-12 | '0103 | 不授予 | 聚众赌博 | 旗007
  # 异议登记
  提出日期 | 提出人 | 户号 | 所属月份 | 异议事项
  2022-12-30 | 赵告状 | '0103 | 2022-12 | 邻里举报赌博
`;

const PLAN = schemeOf({
  base: {
    categories: [
      { id: '1', name: '环境卫生', max: 60 },
      { id: '2', name: '远离邪教', max: 40, sensitive: true },
    ],
  },
  items: [
    bonus('J1', '好人好事'),
    { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 2 },
    { id: 'K2', name: '社区戒毒', kind: 'deduction', points: 3, sensitive: true },
    { id: 'F1', name: '吸毒', kind: 'freeze', sensitive: true },
  ],
  redemption: {},
  groupRanking: { name: '小组', by: 'mean', per: 'year' },
  honour: { name: '乡村治理示范户', min: 2, max: 3 },
  results: [{ name: '警告信', when: [{ of: 'K1', in: 'rows', atLeast: 1 }] }],
  awards: { kind: 'places', skipFrozen: true, tieKeys: [], tiers: [{ name: '先进', places: 1, prize: 50 }] },
});

/** What no list on a board may hold, whoever it is about. */
const NEVER = [
  /\d{15}/u,
  /1[3-9]\d{9}/u,
  /张小宝|李梅|李大宝|王大宝|花园路/u,
  /戒毒|邪教|吸毒|赌博|赵告状|举报/u,
  /环境卫生|基础分|余额(?!，不减)|暂停兑换/u,
  /不是常住户|没评上/u,
  /旗007/u,
];

function boardSheets(year: YearResult): readonly SheetModel[] {
  const notice = {
    village: '油房村',
    month: DECEMBER,
    posted: POSTING.date,
    end: new WorkCalendar().noticeEnd(POSTING.date, 3),
    masked: false,
    corrections: [],
  };
  const honours = monthHonours(year, DECEMBER);
  return [
    composeAwardSheet(year, POSTING),
    composeRankingSheet(year, POSTING),
    composeNoticeSheet(year, notice),
    composeGroupSheet(year, POSTING),
    composeResultSheet(year, POSTING),
    honours === null ? null : composeHonoursSheet(year, honours, { ...POSTING, copy: 'board' }),
  ].filter((sheet) => sheet !== null);
}

describe('posted lists', () => {
  const year = evaluateYear(readLedger(BOOK, PLAN, {}), PLAN, {});

  it('hold 0 private numbers, members, items, deductions, balances and reasons, on each of 6 sheets', () => {
    const sheets = boardSheets(year);
    expect(sheets).toHaveLength(6);
    for (const sheet of sheets)
      for (const never of NEVER)
        expect([sheet.name, linesOfSheet(sheet).join('\n').match(never)]).toEqual([sheet.name, null]);
  });

  it('leave 1 marked thing to the copies that are kept, and 0 private numbers to those', () => {
    const kept = [composeAwardFile(year, POSTING), composeRankingFile(year, POSTING)]
      .map(linesOfSheet)
      .flat()
      .join('\n');
    expect(kept).toMatch(/远离邪教|基础分/u);
    expect(kept).not.toMatch(/\d{15}|1[3-9]\d{9}|张小宝/u);
  });
});
