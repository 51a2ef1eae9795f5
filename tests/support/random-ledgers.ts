// Small random ledgers as the rows of `ledgerOf`, for properties.
import fc from 'fast-check';

const DAYS = [
  '2021-12-31',
  '2022-02-28',
  '2022-03-01',
  '2022-03-05',
  '2022-03-31',
  '2022-06-15',
  '2022-09-09',
  '2022-12-01',
  '2022-12-31',
  '2023-01-01',
];
const HOUSEHOLDS = ['0101', '0102', '0103'];
const FENGSHENG_ITEMS = ['J1', 'J2', 'J3a', 'J4', 'J5', 'J6', 'J7', 'J8', 'J9', 'K1', 'K4b', 'K8', 'K9'];

const household = fc
  .tuple(
    fc.constantFrom('', '外出'),
    fc.constantFrom('', '老年', '老年 参评'),
    fc.constantFrom('', '加入 2022-06'),
    fc.constantFrom('', '退出 2022-09', '退出 2022-12'),
  )
  .map((marks) => marks.filter((mark) => mark !== '').join(' '));

const roster = fc
  .tuple(household, household, household)
  .map((all) => all.map((marks, index) => `户 ${HOUSEHOLDS[index]} 户主${index} ${marks}`));

const eventOf = (items: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...DAYS),
      fc.constantFrom(...HOUSEHOLDS),
      fc.constantFrom(...items),
      fc.constantFrom('', '', '×2', '×0.5', '×9'),
      fc.constantFrom('', '「最美家庭」', '「新乡贤」'),
      fc.constantFrom('', '', '止 2022-10-31'),
      fc.constantFrom('', '', '', '作废'),
      fc.constantFrom('0.5分', '6分', '2.25分'),
    )
    .map(([day, id, item, ...rest]) => ['记', day, id, item, ...rest].filter((word) => word !== '').join(' '));

const monthRecord = fc
  .tuple(
    fc.constantFrom('2021-12', '2022-03', '2022-06', '2022-09', '2022-12'),
    fc.constantFrom(...HOUSEHOLDS),
    fc.constantFrom('90', '250/3', '2.1=6 2.2=5.5 缺', '空', '退'),
  )
  .map((words) => ['评', ...words].join(' '));

const quarterRecord = fc
  .tuple(
    fc.constantFrom('2022-Q1', '2022-Q2', '2022-Q4'),
    fc.constantFrom(...HOUSEHOLDS),
    fc.constantFrom('环境整治=38 文明新风=115/3', '环境整治=39.5', '空', '退'),
  )
  .map((words) => ['评', ...words].join(' '));

const yearRecord = fc
  .tuple(fc.constantFrom(...HOUSEHOLDS), fc.constantFrom('党的建设=19 民生保障=20 遵纪守法=18', '党的建设=0 缺'))
  .map(([id, figures]) => `评 2022 ${id} ${figures}`);

/** Rows of a Plan A ledger: roster, events, and in some cases assessments. */
export const fengshengRows = fc
  .tuple(
    roster,
    fc.array(eventOf(FENGSHENG_ITEMS), { maxLength: 25 }),
    fc.uniqueArray(monthRecord, { maxLength: 8, selector: periodOf }),
  )
  .map((parts) => parts.flat());

/** Redemptions beside them. */
export const redemptionRows = fc
  .array(
    fc.tuple(
      fc.constantFrom('2022-04-20', '2022-12-20', '2023-01-20'),
      fc.constantFrom('0101', '0102'),
      fc.constantFrom(30, 12.5, -5),
    ),
    { maxLength: 4 },
  )
  .map((rows) => rows.map((words) => `兑 ${words.join(' ')}`));

/** Rows of a Plan B ledger. */
export const longyuzhuangRows = fc
  .tuple(
    roster,
    fc.array(eventOf(['加分', '减分']), { maxLength: 10 }),
    fc.uniqueArray(quarterRecord, { maxLength: 8, selector: periodOf }),
    fc.uniqueArray(yearRecord, { maxLength: 3, selector: periodOf }),
  )
  .map((parts) => parts.flat());

/** A household has one record a period. */
function periodOf(row: string): string {
  return row.split(' ').slice(0, 3).join(' ');
}
