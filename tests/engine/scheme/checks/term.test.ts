import { complaintsOf } from '../plan-of';

const J1 = { id: 'J1', name: '好人好事', points: 2 };
const year = { kind: 'sum-of-months', termYears: 2, termFrom: 2023 };
const tiers = [{ name: '优秀', atLeast: 300 }];

describe('checkTerm', () => {
  it('takes a term of 2 years whose tiers ask for more than 1 year comes to', () => {
    const caps = [{ of: 'bonus', per: 'year', points: 200 }];
    expect(complaintsOf({ items: [J1], year, caps, awards: { kind: 'thresholds', tiers } })).toEqual([]);
  });

  it('refuses 1 half of it, and another in a later version', () => {
    expect(complaintsOf({ items: [J1], year: { kind: 'sum-of-months', termYears: 2 } })).toEqual([
      'key-alone year.termYears',
    ]);
    const versions = [{ from: '2025-01', year: { ...year, termYears: 3 } }];
    expect(complaintsOf({ items: [J1], year, versions })).toEqual(['term-changed versions[0].year.termYears']);
  });

  it.each<[string, object, string]>([
    ['rows that are valid for months', { items: [{ ...J1, validMonths: 3 }] }, 'items[0].validMonths'],
    [
      'keys for ties',
      { awards: { kind: 'places', tiers: [{ name: '先进', places: 1 }], tieKeys: ['higher-bonus'] } },
      'awards.tieKeys',
    ],
    [
      'a tier by counts',
      { awards: { kind: 'thresholds', tiers: [{ name: '优秀', conditions: [{ of: 'J1', in: 'rows', atLeast: 3 }] }] } },
      'awards.tiers[0]',
    ],
    [
      'a result by counts',
      { results: [{ name: '提醒', when: [{ of: 'J1', in: 'rows', below: 3 }] }] },
      'results[0].when[0]',
    ],
    ['a day that clears', { year: { ...year, clearedOn: '06-30' } }, 'year.clearedOn'],
    ['bounds row by row', { running: { most: 100 } }, 'running'],
  ])('refuses %s beside it: 1 complaint', (_, more, path) => {
    expect(complaintsOf({ items: [J1], year, ...more })).toEqual([`term-alone ${path}`]);
  });
});
