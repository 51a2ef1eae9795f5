import { formatMonth, type LocalDate, monthOf, parseDay } from '../../../src/engine/basis/calendar';
import { openPeriod, periodStates } from '../../../src/engine/year/period-states';
import type { Posting } from '../../../src/engine/year/posting';
import { yearOf } from '../sheets/posted';
import { fengsheng, longyuzhuang } from '../../support/schemes';

const day = (text: string) => parseDay(text) as LocalDate;
const VILLAGE = '户 0101 张三\n户 0102 李四\n记 2022-03-05 0101 J1\n记 2022-04-05 0102 J1';
const march = (changes: Partial<Posting> = {}): Posting => ({
  period: { kind: 'month', first: monthOf(2022, 3) },
  version: 1,
  posted: day('2022-04-08'),
  ends: day('2022-04-11'),
  archived: null,
  ...changes,
});
const stages = (text: string, on: string, postings: readonly Posting[] = []) =>
  periodStates(yearOf(fengsheng, text), postings, day(on)).map(
    ({ period, stage }) => `${formatMonth(period.first)} ${stage}`,
  );

describe('periodStates', () => {
  it.each([
    ['2022-03-31', [], ['2022-03 being-scored']],
    ['2022-04-01', [], ['2022-03 to-be-posted', '2022-04 being-scored']],
    ['2022-04-07', [march()], ['2022-03 to-be-posted', '2022-04 being-scored']],
    ['2022-04-11', [march()], ['2022-03 posted', '2022-04 being-scored']],
    ['2022-04-12', [march()], ['2022-03 notice-over', '2022-04 being-scored']],
    ['2022-04-12', [march({ archived: day('2022-04-12') })], ['2022-03 archived', '2022-04 being-scored']],
    ['2022-04-11', [march({ archived: day('2022-04-12') })], ['2022-03 posted', '2022-04 being-scored']],
  ])('says on %s of 1 or 2 months how far they have come', (on, postings, said) => {
    expect(stages(VILLAGE, on, postings)).toEqual(said);
  });

  it('goes by the first of 2 versions: households whose points were corrected have days of their own', () => {
    const second = march({ version: 2, posted: day('2022-05-09'), ends: day('2022-05-12') });
    expect(stages(VILLAGE, '2022-05-10', [second, march()])[0]).toBe('2022-03 notice-over');
  });

  it('leaves a month being scored while 1 of 2 households is not assessed, or no row is of it', () => {
    const states = (text: string, on: string) => periodStates(yearOf(fengsheng, text), [], day(on));
    const [first] = states('户 0101 张三\n户 0102 李四\n评 2022-03 0101 90', '2022-04-05');
    expect(first).toMatchObject({ stage: 'being-scored', recorded: true, unassessed: 1 });
    expect(states(VILLAGE, '2022-06-05')[2]).toMatchObject({ stage: 'being-scored', recorded: false, unassessed: 0 });
  });

  it('posts 4 quarters of a plan of quarters, and behind them the year', () => {
    const text = ['Q1', 'Q2', 'Q3', 'Q4'].map((q) => `评 2023-${q} 0101 环境整治=38 文明新风=40`).join('\n');
    const year = yearOf(longyuzhuang, `户 0101 张三\n${text}`, {});
    const said = periodStates(year, [], day('2024-01-05')).map(({ period, stage }) => `${period.kind} ${stage}`);
    expect(said).toEqual([...Array.from({ length: 4 }, () => 'quarter to-be-posted'), 'year to-be-posted']);
  });

  it('opens the earliest of 2 months that was not posted', () => {
    const states = periodStates(yearOf(fengsheng, VILLAGE), [march()], day('2022-05-10'));
    expect(openPeriod(states)?.period.first).toBe(monthOf(2022, 4));
  });
});
