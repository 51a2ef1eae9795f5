import { helpInCells } from '../../../../src/engine/wording/plan/scheme-cell-help';

describe('helpInCells', () => {
  it('says 2 choices once each where what the cell takes stands behind the word', () => {
    expect(helpInCells('x', 'month 每月（不写时如此），up 进一', { month: '每月', up: '进一' })).toBe(
      '每月（不写时如此），进一',
    );
  });

  it('says 1 choice with what it means, 1 that is chosen elsewhere, and a list without brackets', () => {
    expect(helpInCells('x', 'places 每等评固定的几个', { places: '按户数' })).toBe('按户数：每等评固定的几个');
    expect(helpInCells('x', 'thresholds：得分在它以上', {})).toBe('按条件的：得分在它以上');
    expect(helpInCells('x', '如 ["流转土地", "流转"]，true 则计', {})).toBe('如 流转土地、流转，填“是”则计');
  });
});
