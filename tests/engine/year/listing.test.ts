import {
  groupOf,
  hasIds,
  headOf,
  idOrder,
  listingOrder,
  namesakes,
  periodsAssessedOf,
  printedPoints,
  sharersOfRank,
} from '../../../src/engine/year/listing';
import type { Household } from '../../../src/engine/ledger/types';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { SIX, yearOf } from '../sheets/posted';

function household(id: string, head: string, group = '一组'): Household {
  return { id, head, headAsWritten: head, group } as Household;
}

describe('hasIds', () => {
  it('tells 户号 from names that stand in for them', () => {
    expect(hasIds([household('0101', '张三')])).toBe(true);
    expect(hasIds([household('0101', '')])).toBe(true);
    expect(hasIds([household('张三', '张三'), household('二组李四', '李四')])).toBe(false);
  });
});

describe('idOrder', () => {
  it('puts 9 before 10, A2 before A10 and 1-9 before 1-10', () => {
    const order = (...ids: readonly string[]): readonly string[] => {
      const all = ids.map((id, index) => household(id, `户${index}`));
      return [...ids.keys()].sort(idOrder(all)).map((index) => ids[index]);
    };
    expect(order('10', '9', '0101')).toEqual(['9', '10', '0101']);
    expect(order('A10', 'A2')).toEqual(['A2', 'A10']);
    expect(order('1-10', '1-9', '02-1')).toEqual(['1-9', '1-10', '02-1']);
  });

  it('keeps the order of the 2 roster rows where names stand for 户号', () => {
    const all = [household('张三', '张三'), household('丁一', '丁一')];
    expect([1, 0].sort(idOrder(all))).toEqual([0, 1]);
  });
});

describe('listingOrder', () => {
  it('orders 2 tied households by 户号 although the roster has them the other way round', () => {
    const year = yearOf(fengsheng, '户 0102 乙\n户 0101 甲\n户 0103 丙\n记 2022-12-03 0103 J1');
    expect(listingOrder(year)).toEqual([2, 1, 0]);
  });
});

describe('namesakes', () => {
  it('finds the 2 of 4 households that share group and name', () => {
    const all = [household('1', '张三'), household('2', '张三', '二组'), household('3', '张三'), household('4', '')];
    expect([...namesakes(all, [0, 1, 2, 3])]).toEqual([0, 2]);
    expect([...namesakes(all, [0, 1, 3])]).toEqual([]);
  });
});

describe('sharersOfRank', () => {
  it('counts 2 households of rank 1 and 0 of rank 2', () => {
    expect([...sharersOfRank(Int32Array.from([1, 3, 1]))]).toEqual([0, 2, 0, 1]);
    expect([...sharersOfRank(new Int32Array(0))]).toEqual([0]);
  });
});

describe('headOf and groupOf', () => {
  it('print the name as written, the 户号 where there is none, and 1 group', () => {
    expect(headOf({ ...household('0101', '张三'), headAsWritten: '张 三' })).toBe('张 三');
    expect(headOf(household('0101', ''))).toBe('0101');
    expect(groupOf(household('0101', '张三', '一组'))).toBe('一组');
  });
});

describe('periodsAssessedOf', () => {
  it('takes the fewer of 2 and 3 quarters', () => {
    const year = yearOf(
      longyuzhuang,
      '户 0101 甲\n评 2022-Q1 0101 环境整治=38 文明新风=40\n评 2022-Q2 0101 环境整治=38 文明新风=40\n评 2022-Q3 0101 文明新风=40',
    );
    expect(periodsAssessedOf(0, year.scores)).toBe(2);
  });
});

describe('printedPoints', () => {
  it('rounds a mean of 115/3 to 38.33, half away from zero', () => {
    const year = yearOf(longyuzhuang, '户 0101 甲\n评 2022-Q1 0101 文明新风=115/3');
    expect(printedPoints(year.scores.aspects[1].score[0], year.scores)).toBe(38.33);
    expect(printedPoints(yearOf(fengsheng, SIX).scores.total[0], yearOf(fengsheng, SIX).scores)).toBe(1204);
  });
});
