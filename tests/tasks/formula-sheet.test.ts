import { formulaSheet } from '../../src/tasks/formula-sheet';

describe('formulaSheet', () => {
  it('puts 2 cells under the look of a header, a third that will be filled too, and 1 note below', () => {
    const model = formulaSheet({
      name: '台账代号',
      rows: [['台账代号', '=VILLAGE.LEDGER(A1:B2)']],
      widths: [14, 48, 10],
      notes: ['请不要删'],
    });
    expect(model.rows.map(({ cells }) => cells)).toEqual([
      [
        { value: '台账代号', style: 'header' },
        { value: '=VILLAGE.LEDGER(A1:B2)', style: 'header' },
        { value: null, style: 'header' },
      ],
      [{ value: '请不要删', style: 'subtitle' }],
    ]);
  });

  it('lies across where it has more than 8 columns', () => {
    const across = (columns: number) =>
      formulaSheet({
        name: '得分表',
        rows: [['=VILLAGE.SCORETABLE(台账)']],
        widths: Array.from({ length: columns }, () => 11),
        notes: [],
      }).print.orientation;
    expect([across(8), across(9)]).toEqual(['portrait', 'landscape']);
  });
});
