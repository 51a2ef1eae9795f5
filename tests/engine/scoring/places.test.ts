import { namesOf, placeOfRow } from '../../../src/engine/scoring/places';
import { ledgerOf } from '../../support/ledger-columns';
import { TABLE } from '../../support/ledger-tables';
import { fengsheng } from '../../support/schemes';

const ledger = ledgerOf(fengsheng, '户 0101 张三');

describe('placeOfRow', () => {
  it('names sheet, row 7 and the column with its header', () => {
    expect(placeOfRow(ledger, TABLE.redemptions, 7, 'points')).toEqual({
      sheet: '兑换登记',
      row: 7,
      column: '消耗积分',
      columnIndex: 2,
    });
  });

  it('leaves the column out where the table has 0 of the kind', () => {
    expect(placeOfRow(ledger, TABLE.roster, 7, 'points')).toEqual({
      sheet: '花名册',
      row: 7,
      column: null,
      columnIndex: null,
    });
  });
});

describe('namesOf', () => {
  it('gives 户号 and 户主, 2 facts and nothing private', () => {
    expect(namesOf(ledger.roster.households[0])).toEqual({ household: '0101', head: '张三' });
  });
});
