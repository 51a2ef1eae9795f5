import { isOurFormula } from '../../../src/workbook/open/is-our-formula';

describe('isOurFormula', () => {
  it.each([
    '=VILLAGE.SCORE(L6,"0101",3)',
    '=village.total(L6)',
    '=IF(A1="",0,VILLAGE.RANK(L6,A1))',
    '=_xldudf_VILLAGE_SCORE(L6)',
    '=-VILLAGE.QUOTA(63)',
  ])('finds 1 call of ours in %s', (formula) => {
    expect(isOurFormula(formula)).toBe(true);
  });

  it.each([
    '=SUM(A1:A3)',
    'VILLAGE.SCORE(L6)',
    '="VILLAGE.SCORE(L6)"',
    '=MYVILLAGE.SCORE(L6)',
    '=A.VILLAGE.SCORE(1)',
    '=VILLAGE.SCORE',
    '="说""=VILLAGE.A(1)"""',
  ])('finds 0 calls of ours in %s', (formula) => {
    expect(isOurFormula(formula)).toBe(false);
  });
});
