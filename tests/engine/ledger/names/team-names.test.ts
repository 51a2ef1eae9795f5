import { HouseholdIndex } from '../../../../src/engine/ledger/names/households';
import { listedIn, teamOf } from '../../../../src/engine/ledger/names/team-names';
import { ledgerOf } from '../../../support/ledger-of';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { fengsheng } from '../../../support/schemes';

const tables = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 甲立 | 一组
  '0102 | 乙明 | 一组
  '0103 | 丁和平 | 二组
  '0104 | 戊强 | 一组
  '0105 | 戊强 | 二组
`;
const index = new HouseholdIndex(readLedger(tables, fengsheng).roster.households);
const team = (id: string | null, head: string | null, group: string | null = null) =>
  teamOf({ id, head, group }, index);

describe('listedIn', () => {
  it.each([
    ['甲、乙、丙', ['甲', '乙', '丙'], null],
    ['甲，乙；丙/丁', ['甲', '乙', '丙', '丁'], null],
    ['甲\n乙', ['甲', '乙'], null],
    ['甲、乙等3户', ['甲', '乙'], 3],
    ['甲、乙，共两户', ['甲', '乙'], 2],
    ['甲、王二家', ['甲', '王二家'], null],
    ['张三', ['张三'], null],
    ['#N/A', ['#N/A'], null],
    ['', [], null],
  ])('reads %j as %j, said to be %j', (cell, names, stated) => {
    expect(listedIn(cell)).toEqual({ names, stated });
  });
});

describe('teamOf', () => {
  it('finds 3 households by names, by 户号 and by both', () => {
    const all = { households: [0, 1, 2], fault: null };
    expect(team(null, '甲立、乙明、丁和平')).toEqual(all);
    expect(team('0101，0102；0103', null)).toEqual(all);
    expect(team('0101/0102', null)).toBeNull();
    expect(team('0101、0102、0103', '甲立、乙明、丁和平')).toEqual(all);
  });

  it('takes 和 for a mark between 2 names only where both are somebody', () => {
    expect(team(null, '甲立、乙明和丁和平')?.households).toEqual([0, 1, 2]);
    expect(team(null, '甲立和乙明')?.households).toEqual([0, 1]);
    expect(team(null, '丁和平')).toBeNull();
    expect(team(null, '甲立、己和平')?.fault).toMatchObject({ why: 'unknown', name: '己和平' });
  });

  it('tells 2 of one name apart by the row\u2019s group, or says so', () => {
    expect(team(null, '甲立、戊强', '二组')?.households).toEqual([0, 4]);
    expect(team(null, '甲立、戊强')?.fault).toMatchObject({ why: 'ambiguous', name: '戊强' });
    expect(team('0101、0104', '甲立、戊强')?.households).toEqual([0, 3]);
  });

  it.each([
    ['0101、0102', '甲立', 'uneven'],
    [null, '甲立、乙明等3户', 'uneven'],
    [null, '甲立、甲立', 'twice'],
    [null, '甲立 乙明', 'spaced'],
    [null, '甲立　乙明', 'spaced'],
    [null, '甲立等3户', 'uneven'],
    ['0101、0199', null, 'unknown'],
    ['0101、0102', '甲立、丁和平', 'unknown'],
  ])('refuses 户号 %j with 户主 %j: %s', (id, head, why) => {
    expect(team(id, head)?.fault?.why).toBe(why);
  });

  it('names 0 digits of a number that the mark between 2 names cuts', () => {
    expect(team(null, '甲立/138/1234/5678')?.fault).toMatchObject({ why: 'unknown', name: '（号码已隐去）' });
  });

  it('is no team of 1 name', () => {
    expect(team('0101', '甲立')).toBeNull();
    expect(team(null, null)).toBeNull();
    expect(team(null, '甲 立')).toBeNull();
    expect(team(null, '甲立 己某')).toBeNull();
  });
});
