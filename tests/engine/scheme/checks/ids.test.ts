import { bonus, complaintsOf, problemsOf } from '../plan-of';

describe('checkIds', () => {
  it('refuses 2 items of one id, naming the second and the first', () => {
    const problems = problemsOf({ items: [bonus('J1', '甲'), bonus('J1', '乙')] });
    expect(problems).toEqual([
      { code: 'id-repeated', severity: 'error', path: 'items[1].id', value: 'J1', facts: { first: 'items[0]' } },
    ]);
  });

  it('refuses 1 id for an item and a group, since a cap could mean both', () => {
    expect(complaintsOf({ items: [bonus('J1', '甲', { group: 'J1' })], groups: [{ id: 'J1' }] })).toEqual([
      'id-repeated groups[0].id',
    ]);
  });

  it('refuses 2 categories of one name when neither has an id', () => {
    const categories = [
      { name: '甲', max: 1 },
      { name: '甲', max: 1 },
    ];
    expect(complaintsOf({ base: { categories } })).toEqual(['id-repeated base.categories[1].name']);
  });

  it('refuses 1 id for sub-items of 2 categories', () => {
    const categories = [
      { name: '甲', items: [{ id: '1', name: '子', max: 1 }] },
      { name: '乙', items: [{ id: '1', name: '丑', max: 1 }] },
    ];
    expect(complaintsOf({ base: { categories } })).toEqual(['id-repeated base.categories[1].items[0].id']);
  });
});
