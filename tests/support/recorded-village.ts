// A little village's records for three months of 2022, and how a test tells them.
import { dayOf, formatDay } from '../../src/engine/basis/calendar';
import type { Choose, Event, Household, Record, Redemption, Village } from './clerk-pen';
import type { ToldLedger } from './told-ledger';

const HOUSEHOLDS: readonly Household[] = ['张三', '李四', '王五', '张三', '欧阳春', '赵六'].map((head, at) => {
  const group = at < 3 ? 1 : 2;
  return { id: `0${group}0${at + 1}`, head, group: `${group === 1 ? '一' : '二'}组`, resident: at !== 4 };
});

const ITEMS: readonly (readonly [string, readonly string[]])[] = [
  ['J1', ['J1', 'Ｊ１', '好人好事', '“好人好事”', 'J1 好人好事', '好人好事：帮扶', '好人好事、宣传宣讲']],
  ['J3a', ['J3a', 'j3A', '清理蓝棚顶', '清理蓝棚顶（三处）']],
  ['J8', ['J8', 'J8 招商引资', 'J8、招商引资或购捐农资达10万元以上']],
  ['K4b', ['K4b', '乱搭乱建拒不整改', '乱搭乱建 拒不整改']],
];

export function villageOf(choose: Choose): Village {
  const events = HOUSEHOLDS.flatMap((household, at) =>
    [1, 2, 3].map((month): Event => {
      const [item, names] = choose(...ITEMS);
      return { day: dayOf(2022, month, at + 5) as number, household, item, names, count: choose(1, 2, 3) };
    }),
  );
  const records = [1, 2, 3].flatMap((month) =>
    HOUSEHOLDS.map((household): Record => ({
      month,
      household,
      figures: [choose(10, 9.5, 0), choose(30, 29), 20, choose(20, 0), choose(20, 12.5)],
    })),
  );
  const redemptions = HOUSEHOLDS.slice(1).map((household, at): Redemption => ({
    day: dayOf(2022, 4, at + 1) as number,
    household,
    points: choose(10, 2.5),
  }));
  return { households: HOUSEHOLDS, events, records, redemptions };
}

/** What reading must tell of the village, each list sorted: households, events, figures, redemptions, problems. */
export function expectedOf({ households, events, records, redemptions }: Village): readonly (readonly string[])[] {
  return [
    households.map(({ id, head, group, resident }) => `${id} ${head} ${group}${resident ? ' 常住' : ''}`),
    events.map(
      ({ day, household, item, count }) =>
        `${formatDay(day)} ${household.id} ${item}${count === 1 ? '' : ` ×${count}`}`,
    ),
    records.flatMap(({ month, household, figures }) =>
      figures.map((figure, at) => `2022-0${month} ${household.id} ${at + 1}=${figure}`),
    ),
    redemptions.map(({ day, household, points }) => `${formatDay(day)} ${household.id} ${points}分 大米`),
    [],
  ].map((lines) => lines.sort());
}

export function toldOf({
  households,
  events,
  records,
  redemptions,
  problems,
}: ToldLedger): readonly (readonly string[])[] {
  return [households, events, figuresIn(records), redemptions, problems].map((lines) => [...lines].sort());
}

/** `2022-03 0101 1=10 2=30` as one line a figure. */
function figuresIn(records: readonly string[]): readonly string[] {
  return records.flatMap((record) => {
    const [period, id, ...figures] = record.split(' ');
    return figures.map((figure) => `${period} ${id} ${figure}`);
  });
}
