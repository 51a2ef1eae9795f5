import { callsLedger } from '../../src/workbook/ledger-call';

describe('callsLedger', () => {
  it.each([
    ['=VILLAGE.LEDGER(A1:C9)', true],
    ['=_xldudf_VILLAGE_LEDGER(A1:C9)', true],
    ['=IF(A1="","",village.ledger(A1:C9))', true],
    ['=VILLAGE.SCORE(台账,"VILLAGE.LEDGER(")', false],
    ['=MYVILLAGE.LEDGER(A1)', false],
    ['台账', false],
  ])('tells of 1 formula %s: %s', (formula, calls) => {
    expect(callsLedger(formula)).toBe(calls);
  });
});
