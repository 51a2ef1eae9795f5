// How a clerk keeps 基础分评定, for `Clerk`: a sheet a month or one for all, categories, sub-items or one
// figure, wide or long.
import type { CellValue } from '../../src/engine/basis/cells';
import { type Column, type Pen, type Record, type Sheet, sheetOf } from './clerk-pen';

const CATEGORIES = ['爱党爱国', '人居环境', '遵纪守法', '乡风文明', '示范带动'];
const MAXIMA = [10, 30, 20, 20, 20];

/** `figures` are the five categories of each month; every way of writing them down keeps all five. */
export function assessmentSheets(pen: Pen, records: readonly Record[]): readonly Sheet[] {
  return pen.choose(monthlySheets, monthsStacked, oneSheet, wideSheet, longSheet, sheetsOfAspects)(pen, records);
}

function figureColumns(pen: Pen): readonly Column<Record>[] {
  return CATEGORIES.map((name, at) => ({
    header: pen.choose(
      name,
      `${name}(${MAXIMA[at]}分)`,
      `${at + 1}.${name}`,
      `“${name}”（${MAXIMA[at]}分）`,
      `${name}\n得分`,
    ),
    cell: ({ figures }) => pen.figure(figures[at]),
  }));
}

function totalColumn(pen: Pen): readonly Column<Record>[] {
  const total: Column<Record> = {
    header: pen.choose('合计', '基础分', '总分', '基础分合计'),
    cell: ({ figures }) => figures.reduce((sum, figure) => sum + figure, 0),
  };
  return pen.choose(true, false) ? [total] : [];
}

function period(pen: Pen): Column<{ readonly month: number }> {
  return {
    header: pen.choose('月份', '评定月份'),
    cell: ({ month }) =>
      pen.choose<CellValue>(
        `${pen.year}-0${month}`,
        `${pen.year}年${month}月`,
        `${month}月`,
        month,
        pen.year * 100 + month,
        `${month}月份`,
      ),
  };
}

function monthlySheets(pen: Pen, records: readonly Record[]): readonly Sheet[] {
  const columns = pen.columns<Record>([...pen.whose(), ...figureColumns(pen), ...totalColumn(pen)]);
  const name = pen.choose(
    (month: number) => `${month}月`,
    (month: number) => `${pen.year}年${month}月`,
    (month: number) => `${month}月基础分`,
    (month: number) => `${pen.year}.${month}`,
    (month: number) => `评定${'甲乙丙'[month - 1]}`,
  );
  return [1, 2, 3].map((month) =>
    sheetOf(
      name(month),
      `${pen.year}年${month}月基础分评定表`,
      columns,
      records.filter((record) => record.month === month),
    ),
  );
}

function monthsStacked(pen: Pen, records: readonly Record[]): readonly Sheet[] {
  const columns = pen.columns<Record>([...pen.whose(), ...figureColumns(pen)]);
  const parts = [1, 2, 3].map((month) =>
    sheetOf(
      '',
      '',
      columns,
      records.filter((record) => record.month === month),
    ),
  );
  const rows = parts.flatMap(({ header, body }, at) => [
    ...(at === 0 ? [] : [[], [`${pen.year}年${at + 1}月`], ...header]),
    ...body,
  ]);
  return [{ name: '基础分评定', title: `${pen.year}年1月`, header: parts[0].header, body: rows }];
}

function oneSheet(pen: Pen, records: readonly Record[]): readonly Sheet[] {
  return [
    sheetOf(
      '基础分评定',
      '',
      pen.columns<Record>([period(pen), ...pen.whose(), ...figureColumns(pen), ...totalColumn(pen)]),
      records,
    ),
  ];
}

function longSheet(pen: Pen, records: readonly Record[]): readonly Sheet[] {
  const rows = records.flatMap((record) =>
    CATEGORIES.map((name, at) => ({
      ...record,
      name: pen.choose(name, `${at + 1}.${name}`, `${name}（${MAXIMA[at]}分）`),
      figure: record.figures[at],
    })),
  );
  const columns = pen.columns<(typeof rows)[number]>([
    period(pen),
    ...pen.whose(),
    { header: pen.choose('项目', '评定项目'), cell: ({ name }) => name },
    { header: pen.choose('得分', '分值', '积分'), cell: ({ figure }) => pen.figure(figure) },
  ]);
  return [sheetOf('基础分评定', '基础分评定表', columns, rows)];
}

/** One sheet a category. */
function sheetsOfAspects(pen: Pen, records: readonly Record[]): readonly Sheet[] {
  const columns = figureColumns(pen);
  return CATEGORIES.map((name, at) =>
    sheetOf(`${name}评分`, `${name}评分表`, pen.columns<Record>([period(pen), ...pen.whose(), columns[at]]), records),
  );
}

function wideSheet(pen: Pen, records: readonly Record[]): readonly Sheet[] {
  const whose = pen.whose();
  const overCategories = pen.choose(true, false);
  const months = pen.choose(
    ['1月', '2月', '3月'],
    ['一月份', '二月份', '三月份'],
    [`${pen.year}年1月`, `${pen.year}年2月`, `${pen.year}年3月`],
  );
  const [outer, inner] = overCategories ? [CATEGORIES, months] : [months, CATEGORIES];
  const first = [
    ...whose.map(({ header }) => header),
    ...outer.flatMap((name) => [name, ...inner.slice(1).map(() => null)]),
  ];
  const second = [...whose.map(() => null), ...outer.flatMap(() => inner)];
  const households = [...new Set(records.map(({ household }) => household))];
  const body = households.map((household) => {
    const own = records.filter((record) => record.household === household);
    const figure = (category: number, month: number): CellValue => pen.figure(own[month].figures[category]);
    return [
      ...whose.map(({ cell }, at) => cell({ household }, at)),
      ...outer.flatMap((_o, o) => inner.map((_i, i) => (overCategories ? figure(o, i) : figure(i, o)))),
    ];
  });
  return [{ name: '基础分评定', title: `${pen.year}年基础分评定表`, header: [first, second], body }];
}
