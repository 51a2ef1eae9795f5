import { firstOfMerge, mergesSeen } from '../../../src/filepage/grid/merges';

const MERGES = [
  { top: 0, left: 0, bottom: 0, right: 4 },
  { top: 5, left: 1, bottom: 50, right: 2 },
];

describe('mergesSeen', () => {
  it('draws 1 merged cell from its first cell, its others not at all, cells by themselves as they are', () => {
    const at = mergesSeen(MERGES, { top: 0, bottom: 20, left: 0, right: 8 });
    expect([at(0, 0), at(0, 3), at(1, 0), at(5, 1), at(6, 2)]).toEqual([MERGES[0], null, undefined, MERGES[1], null]);
  });

  it('draws 2 merged cells from the first of their cells that is seen when their own first has scrolled out', () => {
    const at = mergesSeen(MERGES, { top: 0, bottom: 60, left: 2, right: 8 });
    expect([at(0, 2), at(0, 3)]).toEqual([MERGES[0], null]);
    const below = mergesSeen(MERGES, { top: 30, bottom: 60, left: 2, right: 8 });
    expect([below(30, 2), below(31, 2), below(51, 2)]).toEqual([MERGES[1], null, undefined]);
  });
});

describe('firstOfMerge', () => {
  it('gives the cell that holds the value: of 2 merged ones the first, else the place itself', () => {
    expect([firstOfMerge(MERGES, { row: 7, column: 2 }), firstOfMerge(MERGES, { row: 2, column: 2 })]).toEqual([
      { row: 5, column: 1 },
      { row: 2, column: 2 },
    ]);
  });
});
