import { monthOf } from '../../../src/engine/basis/calendar';
import { countResidents, isResidentAtYearEnd } from '../../../src/engine/ranking/residents';
import { ledgerOf } from '../../support/ledger-columns';
import { fengsheng } from '../../support/schemes';

const ledger = ledgerOf(
  fengsheng,
  `
  户 a
  户 b 外出
  户 c 退出 2022-11
  户 d 退出 2022-12
  户 e 加入 2022-12
  户 f 加入 2023-01`,
);

describe('isResidentAtYearEnd', () => {
  it('takes who lives there on 31 December: 3 of 6 households', () => {
    expect(
      ledger.roster.households.map((household) => isResidentAtYearEnd(household, { first: monthOf(2022, 1) })),
    ).toEqual([true, false, false, true, true, false]);
  });

  it('takes who lives there on 30 November in a year from December: 3 of 6 households', () => {
    expect(
      ledger.roster.households.map((household) => isResidentAtYearEnd(household, { first: monthOf(2021, 12) })),
    ).toEqual([true, false, true, true, false, false]);
  });
});

describe('countResidents', () => {
  it('counts 3 in 2022 and 3 in 2023', () => {
    const participates = new Uint8Array(6).fill(1);
    expect(
      [2022, 2023].map((year) => countResidents(ledger, { first: monthOf(year, 1), participates }, 'participants')),
    ).toEqual([
      { counted: 3, absent: 0 },
      { counted: 3, absent: 0 },
    ]);
  });

  it('leaves out the 2 of 3 residents that chose not to take part, but not where the plan counts all', () => {
    const scores = { first: monthOf(2022, 1), participates: Uint8Array.of(0, 0, 1, 1, 0, 1) };
    expect(countResidents(ledger, scores, 'participants')).toEqual({ counted: 1, absent: 2 });
    expect(countResidents(ledger, scores, 'residents')).toEqual({ counted: 3, absent: 2 });
  });
});
