import { complaintsOf } from '../plan-of';

const monthly = {
  base: {
    categories: [
      { name: '甲', max: 40 },
      { name: '乙', max: 20 },
    ],
  },
};
const averaged = { year: { kind: 'mean-of-periods' } };

describe('checkVersions', () => {
  it('refuses 2 versions from one month and 1 before another', () => {
    const versions = ['2023-07', '2023-07', '2023-01'].map((from) => ({ from }));
    expect(complaintsOf({ versions })).toEqual([
      'versions-not-ascending versions[1].from',
      'versions-not-ascending versions[2].from',
    ]);
  });

  it('takes a change from sums to means in month 1 and refuses it in month 7', () => {
    expect(complaintsOf({ ...monthly, versions: [{ from: '2023-01', ...averaged }] })).toEqual([]);
    expect(complaintsOf({ ...monthly, versions: [{ from: '2023-07', ...averaged }] })).toEqual([
      'year-changed-midyear versions[0].from',
    ]);
  });

  it('refuses other periods to average from month 7 on', () => {
    const versions = [{ from: '2023-07', base: { categories: [{ name: '甲', max: 40, period: 'quarter' }] } }];
    expect(complaintsOf({ ...monthly, ...averaged, versions })).toEqual(['year-changed-midyear versions[0].from']);
  });

  it('takes other points from month 7 on, also in a year of means: 50 for 40', () => {
    expect(
      complaintsOf({
        ...monthly,
        ...averaged,
        versions: [{ from: '2023-07', base: { categories: [{ name: '甲', max: 50 }] } }],
      }),
    ).toEqual([]);
    expect(complaintsOf({ ...monthly, versions: [{ from: '2023-07', remove: ['乙'] }] })).toEqual([]);
  });
});
