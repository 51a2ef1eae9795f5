import { UNKNOWN } from '../../../../src/engine/ledger/names/name-index';
import { namesOfScheme } from '../../../../src/engine/ledger/names/scheme-names';
import { schemeOf } from '../../scheme/plan-of';

const ITEMS = [
  { id: 'J1', name: '优秀学生（校级）', points: 1 },
  { id: 'J2', name: '优秀学生(区级)、三好（区）', points: 2 },
  { id: 'J3', name: '好人好事', points: 1 },
  { id: 'J4', name: '好人好事（见义勇为）', points: 5 },
  { id: 'J5', name: '献血（无偿）', points: 3 },
];
const { items, targets } = namesOfScheme(
  schemeOf({
    items: ITEMS,
    base: {
      categories: [
        { id: '1', name: '卫生（庭院）', max: 60 },
        { id: '2', name: '卫生（室内）', max: 40 },
      ],
    },
  }),
);

describe('NameIndex', () => {
  it('tells 2 names apart by what they have in brackets, with a code before and a remark behind', () => {
    const written = [
      '优秀学生（校级）',
      '优秀学生 (校级)',
      'J1 优秀学生（校级）',
      '优秀学生（区级）',
      '优秀学生（区级）（李明）',
      '优秀学生(区级)：李明',
      '三、优秀学生（区级）',
    ];
    expect(written.map((text) => items.find(text))).toEqual([0, 0, 0, 1, 1, 1, 1]);
    expect(['优秀学生（区级）', 'J1 优秀学生（校级）', 'J1优秀学生'].map((text) => items.exact(text))).toEqual([
      1, 0, 0,
    ]);
  });

  it('takes neither of 2 where their brackets are left out or say something else, and suggests both', () => {
    expect(['优秀学生', '优秀学生（三班）', '优秀学生（校级、区级）'].map((text) => items.find(text))).toEqual([
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
    ]);
    expect(items.suggestions('优秀学生')).toEqual(['J1 优秀学生（校级）', 'J2 优秀学生(区级)、三好（区）']);
  });

  it('takes 1 name without brackets for itself, and not with a remark that may mean the other', () => {
    expect(['好人好事', '好人好事（见义勇为）', '好人好事（修路）'].map((text) => items.find(text))).toEqual([
      2,
      3,
      UNKNOWN,
    ]);
  });

  it('goes on to ignore brackets of a name that 1 item has alone, and of a phrase', () => {
    expect(['献血', '献血（李明）', '献血（无偿）', '三好', '三好（市）'].map((text) => items.find(text))).toEqual([
      4, 4, 4, 1, 1,
    ]);
  });

  it('tells 2 columns of the base apart, with the full points behind', () => {
    expect(['卫生（庭院）', '卫生（室内）(40分)', '卫生'].map((text) => targets.find(text))).toEqual([1, 2, UNKNOWN]);
  });
});
