import { bonus, complaintsOf, problemsOf, schemeOf } from '../plan-of';

type Keys = Readonly<Record<string, unknown>>;

const from = (startMonth: number, more: Keys = {}): Keys => ({ year: { kind: 'sum-of-months', startMonth, ...more } });

describe('checkPlanYear', () => {
  it('takes quarters in years from April, July or October, and in no other of 11 months', () => {
    const quarters = (start: number) => complaintsOf({ ...from(start, { kind: 'sum-of-periods', period: 'quarter' }) });
    expect(Array.from({ length: 12 }, (_, at) => at + 1).filter((start) => quarters(start).length === 0)).toEqual([
      1, 4, 7, 10,
    ]);
    expect(quarters(8)).toEqual(['period-across-years year.period']);
  });

  it('takes half-years in years from July, pairs of months from any of 6 odd months', () => {
    const cap = (start: number, per: string) =>
      complaintsOf({ ...from(start), items: [bonus('J1', '好人好事')], caps: [{ of: 'J1', per, points: 5 }] });
    const starts = Array.from({ length: 12 }, (_, at) => at + 1);
    expect(starts.filter((start) => cap(start, 'half-year').length === 0)).toEqual([1, 7]);
    expect(starts.filter((start) => cap(start, 'two-months').length === 0)).toEqual([1, 3, 5, 7, 9, 11]);
    expect(
      starts.filter((start) => ['event', 'day', 'week', 'month', 'year'].every((per) => cap(start, per).length === 0)),
    ).toHaveLength(12);
  });

  it('looks at every place where a period stands: 13 of them', () => {
    const plan = {
      ...from(2, { kind: 'sum-of-periods', period: 'half-year' }),
      base: { categories: [{ name: '环境整治', max: 40, period: 'quarter' }] },
      items: [
        bonus('J1', '好人好事', { unit: '季', group: 'g' }),
        bonus('J2', '义务劳动', { counting: 'once-a-half-year', repeatPer: 'quarter', repeatFactors: [1, 2] }),
        { id: 'J3', name: '志愿服务', unit: '小时', tierPer: 'two-months', tiers: [{ from: 5, points: 1 }] },
        {
          id: 'V1',
          name: '轻度违纪',
          kind: 'veto',
          effects: [{ effect: 'score-at-most', points: 60, per: 'quarter' }],
        },
      ],
      groups: [{ id: 'g', highestPer: 'quarter' }],
      caps: [{ of: 'g', per: 'quarter', points: 5 }],
      floors: [{ per: 'quarter', points: 0 }],
      vetoes: [
        {
          name: '不及格',
          when: [{ of: 'base', below: 24 }],
          per: 'quarter',
          effects: [{ effect: 'score-at-most', points: 60, per: 'half-year' }],
        },
      ],
      awards: { kind: 'thresholds', per: 'quarter', tiers: [{ name: '优秀', atLeast: 90 }] },
    };
    expect(
      complaintsOf(plan)
        .filter((complaint) => complaint.startsWith('period-across-years'))
        .map((complaint) => complaint.split(' ')[1]),
    ).toEqual([
      'year.period',
      'base.categories[0].period',
      'items[0].unit',
      'items[1].repeatPer',
      'items[1].counting',
      'items[2].tierPer',
      'groups[0].highestPer',
      'caps[0].per',
      'floors[0].per',
      'vetoes[0].per',
      'items[3].effects[0].per',
      'vetoes[0].effects[0].per',
      'awards.per',
    ]);
  });

  it('lets a version leave the month out or say it again, but not say another: 1 problem', () => {
    const version = (year: Keys): Keys => ({
      versions: [{ from: '2024-07', year: { kind: 'sum-of-periods', ...year } }],
    });
    expect(schemeOf({ ...from(7), ...version({}) }).yearStart).toBe(7);
    expect(complaintsOf({ ...from(7), ...version({ startMonth: 7 }) })).toEqual([]);
    expect(complaintsOf({ ...from(7), ...version({ startMonth: 1 }) })).toEqual([
      'year-start-changed versions[0].year.startMonth',
    ]);
    expect(complaintsOf(version({ startMonth: 7 }))).toContain('year-start-changed versions[0].year.startMonth');
  });

  it('lets the way of the year change in its first month, July, and not in January', () => {
    const version = (month: string): Keys => ({
      ...from(7),
      versions: [{ from: month, year: { kind: 'mean-of-scores' } }],
    });
    expect(complaintsOf(version('2024-07'))).toEqual([]);
    expect(problemsOf(version('2024-01')).map(({ code, facts }) => [code, facts])).toEqual([
      ['year-changed-midyear', { start: 7 }],
    ]);
  });

  it('warns of a group credited in June where the year ends in June and nothing is carried over', () => {
    const plan = (postedIn: number): Keys => ({
      ...from(7),
      items: [bonus('J1', '引进项目', { group: 'g' })],
      groups: [{ id: 'g', postedIn }],
      redemption: { carryOver: false },
    });
    expect(complaintsOf(plan(6))).toEqual(['(reset-wipes redemption.carryOver)']);
    expect(complaintsOf(plan(12))).toEqual([]);
  });
});
