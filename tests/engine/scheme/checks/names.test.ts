import { bonus, complaintsOf, problemsOf } from '../plan-of';

describe('checkNames', () => {
  it('refuses 2 names that are one after the matching rules', () => {
    const problems = problemsOf({ items: [bonus('J1', '“好人” 好事：件'), bonus('J2', '好人好事：每件')] });
    const facts = { name: '好人好事', first: 'J1 “好人” 好事：件', firstPath: 'items[0]', second: 'J2 好人好事：每件' };
    expect(problems).toEqual([
      { code: 'names-overlap', severity: 'error', path: 'items[1]', value: '好人好事', facts },
    ]);
  });

  it.each([
    ['an id in full width', bonus('Ｊ１', '乙')],
    ['a whole name', bonus('J2', '甲')],
    ['a phrase between 、', bonus('J2', '乙、甲')],
    ['an alias', bonus('J2', '乙', { aliases: ['甲'] })],
    ['an honour', bonus('J2', '乙', { aliases: [], honours: ['甲'], unit: '项荣誉·月' })],
    ['the id of another as alias', bonus('J2', '乙', { aliases: ['j1'] })],
  ])('refuses 2 items that share %s', (_, second) => {
    expect(complaintsOf({ items: [bonus('J1', '甲'), second] })).toEqual(['names-overlap items[1]']);
  });

  it('reports a pair once, however many of its 3 names overlap', () => {
    expect(complaintsOf({ items: [bonus('J1', '甲、乙、丙'), bonus('J2', '乙、丙、甲')] })).toEqual([
      'names-overlap items[1]',
    ]);
  });

  it('tells 4 names apart that differ in brackets alone, and neither of 2 that are alike in them', () => {
    expect(
      complaintsOf({
        items: [
          bonus('J1', '优秀学生（校级）'),
          bonus('J2', '优秀学生（区级）'),
          bonus('J3', '优秀学生'),
          bonus('J4', '三好、优秀学生（市级）'),
        ],
      }),
    ).toEqual([]);
    expect(complaintsOf({ items: [bonus('J1', '优秀学生（校级）'), bonus('J2', '优秀学生 (校级)')] })).toEqual([
      'names-overlap items[1]',
    ]);
    expect(
      complaintsOf({
        base: {
          categories: [
            { name: '卫生（庭院）', max: 1 },
            { name: '卫生（室内）', max: 1 },
          ],
        },
      }),
    ).toEqual([]);
  });

  it('names the item of which 1 phrase is the other’s name', () => {
    expect(
      problemsOf({ items: [bonus('J1', '好人好事'), bonus('J2', '拾金不昧、好人好事')] }).map(
        ({ facts }) => facts.phrase,
      ),
    ).toEqual(['J2 拾金不昧、好人好事']);
  });

  it('lets an item name itself 3 times', () => {
    expect(complaintsOf({ items: [bonus('J1', '甲', { aliases: ['甲', 'Ｊ１'] })] })).toEqual([]);
  });

  it('refuses a category, a sub-item and the base that share 1 name', () => {
    const categories = [
      { name: '甲', items: [{ id: '1', name: '甲', max: 1 }] },
      { name: '乙', max: 1, aliases: ['基础分'] },
    ];
    expect(complaintsOf({ base: { categories } })).toEqual([
      'names-overlap base.categories[1]',
      'names-overlap base.categories[0].items[0]',
    ]);
  });

  it('lets a category share its name with 1 item, since they stand in different tables', () => {
    expect(complaintsOf({ base: { categories: [{ name: '甲', max: 1 }] }, items: [bonus('J1', '甲')] })).toEqual([]);
  });

  it('refuses a name of an earlier version for another item', () => {
    const complaints = complaintsOf({
      items: [bonus('J1', '甲')],
      versions: [{ from: '2023-01', remove: ['J1'], items: [bonus('J2', '甲')] }],
    });
    expect(complaints).toEqual(['names-overlap versions[0].items[0]']);
  });

  it('refuses 4 names of which nothing is left to match', () => {
    const items = [bonus('(1)', '（甲）', { aliases: ['：乙'], honours: ['“”'], unit: '项荣誉·月' })];
    expect(complaintsOf({ items })).toEqual([
      'name-unmatchable items[0].id',
      'name-unmatchable items[0].name',
      'name-unmatchable items[0].aliases[0]',
      'name-unmatchable items[0].honours[0]',
    ]);
  });
});
