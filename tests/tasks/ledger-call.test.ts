import { ledgerCall } from '../../src/tasks/ledger-call';

describe('ledgerCall', () => {
  it('finds 2 settings and 2 ranges with their names, as Excel writes them', () => {
    expect(
      ledgerCall('=VILLAGE.LEDGER({"方案","fengsheng";"年度",2022},"登记",登记!$A$1:$D$9,"3月", \'3月\'!A1:B2)'),
    ).toEqual({
      settings: new Map([
        ['方案', 'fengsheng'],
        ['年度', '2022'],
      ]),
      given: [
        { kind: 'cells', named: '登记', sheet: '登记', top: 0, left: 0, bottom: 8, right: 3 },
        { kind: 'cells', named: '3月', sheet: '3月', top: 0, left: 0, bottom: 1, right: 1 },
      ],
      gone: false,
      indirect: false,
    });
  });

  it('finds 0 settings in a formula typed by hand, 1 range of its own sheet, and that more is named indirectly', () => {
    expect(ledgerCall('=_xldudf_VILLAGE_LEDGER("fengsheng",A1:B2,花名册[#全部])')).toMatchObject({
      settings: null,
      given: [{ sheet: null, named: 'fengsheng' }],
      indirect: true,
    });
    expect(ledgerCall('=VILLAGE.LEDGER("fengsheng",#REF!)')).toMatchObject({ given: [], gone: true, indirect: false });
  });

  it.each(['=VILLAGE.SCORE(A1:B2,"0101","2022-03")', '=IF(1,VILLAGE.LEDGER(A1:B2))', '="VILLAGE.LEDGER("', '台账', ''])(
    'is none of 1 call: %s',
    (formula) => {
      expect(ledgerCall(formula)).toBeNull();
    },
  );
});
