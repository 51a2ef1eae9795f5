import { builtinFile, composeSchemeSheet, type CellValue } from '../../src/engine';
import { Formulas } from './formulas';

type Plan = { readonly items: readonly { readonly id: string }[] };

const EVENTS = [
  ['日期', '户号', '项目', '数量'],
  [44625, '0101', 'J1', 3],
];

/** The cells of 积分方案 for the plan of Fengsheng in which J1 is worth 1.5 points. */
function planCells(): CellValue[][] {
  const file = builtinFile('fengsheng') as Plan;
  const dearer = {
    ...file,
    id: 'ours',
    name: '本村方案',
    items: file.items.map((item) => (item.id === 'J1' ? { ...item, points: 1.5 } : item)),
  };
  return composeSchemeSheet(dearer).rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

describe('LEDGER with the cells of 积分方案', () => {
  it('scores 3 × 1.5 points by the plan among its tables, whatever stands before it', () => {
    const formulas = new Formulas();
    for (const args of [
      [null, '积分方案', planCells(), EVENTS],
      [null, EVENTS, planCells()],
      [
        [
          ['方案', 'ours'],
          ['年度', 2022],
        ],
        EVENTS,
        planCells(),
      ],
    ]) {
      const ticket = formulas.call('LEDGER', ...args);
      expect(formulas.call('SCORE', ticket, '0101', '2022-03', '加分')).toBe(4.5);
    }
    expect(
      formulas.call('SCORE', formulas.call('LEDGER', 'fengsheng', EVENTS, planCells()), '0101', '2022-03', '加分'),
    ).toBe(1.5);
  });

  it('names the cell of 1 fault in the plan and gives no ticket', () => {
    const cells = planCells();
    const [row, column] = cells.flatMap((each, at) =>
      each.includes('J1') ? [[at, each.indexOf(1.5)] as const] : [],
    )[0];
    cells[row][column] = '一分半';
    expect(new Formulas().call('LEDGER', null, '积分方案', cells, EVENTS)).toMatch(
      new RegExp(`^#VALUE! .*${String.fromCharCode(65 + column)}${row + 1}.*一分半`, 'u'),
    );
  });
});

describe('QUOTA with a plan of the village’s own', () => {
  const HALF = [
    ['【积分方案】'],
    ['方案编号', 'ours'],
    ['方案名称', '本村方案'],
    ['【年终奖励】'],
    ['评奖办法', '按户数'],
    ['【年终奖励·等次】'],
    ['名称', '名额', '奖品价值（元）'],
    ['十佳户', 10, 200],
  ];

  it('counts the 10 places of the plan in the cells of 积分方案, and of the plan that a ledger was loaded with', () => {
    const formulas = new Formulas();
    const places = [
      ['等次', '名额', '每户奖品(元)', '合计(元)'],
      ['十佳户', 10, 200, 2000],
      ['合计', 10, '', 2000],
    ];
    expect(formulas.call('QUOTA', 63, HALF)).toEqual(places);
    const ticket = formulas.call('LEDGER', null, HALF, [
      ['日期', '户号', '项目', '数量'],
      [44625, '0101', 'J1', 3],
    ]);
    expect(formulas.call('QUOTA', 63, ticket)).toEqual(places);
  });

  it('says that 1 range is no plan, and names the cell of its fault', () => {
    expect(new Formulas().call('QUOTA', 63, EVENTS)).toBe(
      '#VALUE! 选的区域不是“积分方案”表，请从【积分方案】一行起选到最后一行',
    );
    expect(new Formulas().call('QUOTA', 63, [...HALF.slice(0, -1), ['十佳户', '十', 200]])).toMatch(
      /^#VALUE! .*B8.*十/u,
    );
  });
});
