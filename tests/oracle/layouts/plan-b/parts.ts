// The sheets of Plan B that its layouts are put together from: quarters, the year, the register.
import { PLAN_B_ASPECTS } from '../../plan-tables';
import type { AssessmentRecord, EventRow } from '../../logical-village';
import type { Clerk, Owned } from '../clerk';
import { Page, writeTable, type Column, type TableStyle } from '../page';
import { dayOn, householdIn } from '../sound-village';
import { freeOf, quarterOf } from '../sound-village-b';

export const QUARTERLY = PLAN_B_ASPECTS.filter(({ periods }) => periods === 4);
export const YEARLY = PLAN_B_ASPECTS.filter(({ periods }) => periods === 1);

const ASPECT_WORDS: Readonly<Record<string, readonly string[]>> = {
  环境整治: ['环境整治', '环境整治得分', '环境整治(40分)', '环境整治情况', '环境'],
  文明新风: ['文明新风', '文明新风得分', '文明新风（40分）', '文明新风情况', '新风'],
  党的建设: ['党的建设', '党的建设得分', '党的建设(20分)', '党建'],
  民生保障: ['民生保障', '民生保障得分', '民生保障（20分）', '民生'],
  遵纪守法: ['遵纪守法', '遵纪守法得分', '遵纪守法(20分)', '守法情况'],
};

const IN_WORDS = ['', '一', '二', '三', '四'];

export function quarterName(clerk: Clerk, quarter: number): string {
  return clerk.dice.pick(
    clerk.own
      ? [
          `${quarter}季度`,
          `第${IN_WORDS[quarter]}季度`,
          `${clerk.year}年${IN_WORDS[quarter]}季度`,
          `${IN_WORDS[quarter]}季度评分`,
        ]
      : [`第${IN_WORDS[quarter]}季度`],
  );
}

export function aspectWord(clerk: Clerk, aspect: string): string {
  return clerk.own ? clerk.dice.pick(ASPECT_WORDS[aspect]) : aspect;
}

export const quarterRecords = ({ draft }: Clerk, quarter: number): readonly AssessmentRecord[] =>
  (draft.assessment?.records ?? []).filter(({ period }) => period.includes('Q') && quarterOf(period) === quarter);
export const yearRecords = ({ draft }: Clerk): readonly AssessmentRecord[] =>
  (draft.assessment?.records ?? []).filter(({ period }) => !period.includes('Q'));

export const figureOf = (record: AssessmentRecord, aspect: string): number => record.figures[aspect] as number;

export function aspectColumns(clerk: Clerk, aspects: typeof QUARTERLY): readonly Column<AssessmentRecord>[] {
  return aspects.map(({ id }) => ({
    header: aspectWord(clerk, id),
    cell: (record) => figureOf(record, id),
    summed: true,
  }));
}

export function totalColumn(clerk: Clerk, aspects: typeof QUARTERLY): Column<AssessmentRecord> {
  return {
    header: clerk.word('total'),
    cell: (record) => aspects.reduce((sum, { id }) => sum + figureOf(record, id), 0),
  };
}

export function quarterPage(
  clerk: Clerk,
  quarter: number,
  columns: readonly Column<AssessmentRecord>[],
  style: TableStyle<AssessmentRecord> = {},
): Page {
  const page = new Page(quarterName(clerk, quarter));
  clerk.head(page, `第${IN_WORDS[quarter]}季度农户积分评定表`, columns.length);
  writeTable(page, columns, quarterRecords(clerk, quarter), style);
  clerk.foot(page);
  return page;
}

export function yearPage(
  clerk: Clerk,
  columns: readonly Column<AssessmentRecord>[] = [
    ...clerk.serial<AssessmentRecord>(),
    ...clerk.who<AssessmentRecord>(),
    ...aspectColumns(clerk, YEARLY),
  ],
): Page {
  const page = new Page(clerk.sheetName('annual'));
  clerk.head(page, '度评议得分表', columns.length);
  writeTable(page, columns, yearRecords(clerk));
  clerk.foot(page);
  return page;
}

export type RegisterForm = 'kind' | 'signed' | 'paired' | 'reason and two columns';

function registerFigures(clerk: Clerk, form: RegisterForm): readonly Column<EventRow>[] {
  const text: Column<EventRow> = { header: clerk.word('reason'), cell: (row) => freeOf(row).text };
  const on = (minus: boolean): Column<EventRow> => ({
    header: clerk.word(minus ? 'minusPoints' : 'plusPoints'),
    cell: (row) => (freeOf(row).minus === minus ? clerk.points(freeOf(row).size, 0) : null),
  });
  const reasonOf = (minus: boolean): Column<EventRow> => ({
    header: clerk.word(minus ? 'minusItem' : 'plusItem'),
    cell: (row) => (freeOf(row).minus === minus ? freeOf(row).text : null),
  });
  switch (form) {
    case 'kind':
      return [
        {
          header: clerk.word('kind'),
          cell: (row) => (freeOf(row).minus ? clerk.dice.pick(clerk.own ? ['减分', '扣分'] : ['减分']) : '加分'),
        },
        text,
        { header: clerk.word('points'), cell: (row) => clerk.points(freeOf(row).size, 0) },
      ];
    case 'signed':
      return [
        text,
        { header: clerk.word('points'), cell: (row) => clerk.points(freeOf(row).size, freeOf(row).minus ? -1 : 1) },
      ];
    case 'paired':
      return [reasonOf(false), on(false), reasonOf(true), on(true)];
    case 'reason and two columns':
      return [text, on(false), on(true)];
  }
}

export function registerPage(
  clerk: Clerk,
  form: RegisterForm,
  rows: readonly EventRow[] = clerk.draft.events,
  name = clerk.sheetName('register'),
): Page {
  const page = new Page(name);
  const columns = [
    ...clerk.serial<EventRow>(),
    clerk.date<EventRow>((row) => dayOn(row.on)),
    ...clerk.who<EventRow>(),
    ...registerFigures(clerk, form),
    ...clerk.aside<EventRow>(),
  ];
  clerk.head(page, '加减分登记表', columns.length);
  writeTable(page, columns, rows);
  clerk.foot(page);
  return page;
}

/** What a household's free rows come to, on one side, in some of the year's quarters. */
export function freeRows({ draft }: Clerk, row: Owned, quarters: readonly number[]): readonly EventRow[] {
  return draft.events.filter(
    (event) =>
      householdIn(event) === householdIn(row) && quarters.includes(Math.ceil(Number(dayOn(event.on).slice(5, 7)) / 3)),
  );
}
