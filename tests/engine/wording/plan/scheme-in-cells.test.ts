import { readSchemeFile } from '../../../../src/engine/scheme/read';
import { describeSchemeSheetProblem } from '../../../../src/engine/wording/plan/scheme-sheet';
import { inWordsOfCells } from '../../../../src/engine/wording/plan/scheme-in-cells';
import { reproducers } from './scheme-reproducers';

describe('inWordsOfCells', () => {
  it('says 7 keys and words as the sheet has them', () => {
    expect(inWordsOfCells('请在项目里写 "group": "g"，或删去这个分组', 'groups[0]')).toBe(
      '请在项目里把“所属分组”写成“g”，或删去这个分组',
    );
    expect(inWordsOfCells('请补写 base，或删去这个键', 'deductions.from')).toBe('请补写【基础分】，或删去这一格');
    expect(inWordsOfCells('请改各等次的 "percent"，使其和为100', 'awards.tiers')).toBe(
      '请改各等次的“占比”，使其和为100',
    );
    expect(inWordsOfCells('请改为 month（每月）、year（每年）之一', 'caps[0].per')).toBe('请改为每月、每年之一');
    expect(inWordsOfCells('请补上 "given": true', 'base.categories[0]')).toBe('请把“先给满分”写成“是”');
    expect(inWordsOfCells('另一个在 items[2]', 'items[0]')).toBe('另一个在第3个项目');
    expect(inWordsOfCells('请删去，或在 "year" 里写 "kind": "sum-of-months"', 'monthFloor')).toBe(
      '请删去，或在【年度计分】里把“算法”写成“各月相加”',
    );
  });

  it('leaves no word of a file in any complaint about a sheet: 0 of all codes', () => {
    const said = Object.entries(reproducers).flatMap(([code, keys]) =>
      typeof keys === 'string'
        ? []
        : readSchemeFile({ id: 'p', name: '方案', ...keys })
            .problems.filter((problem) => problem.code === code)
            .slice(0, 1),
    );
    const texts = said.map((problem) =>
      describeSchemeSheetProblem({
        severity: 'error',
        sheet: '积分方案',
        place: null,
        table: null,
        fault: { kind: 'plan', problem },
      }),
    );
    expect(texts.length).toBeGreaterThan(90);
    // Ids are the plan's own.
    expect(
      texts.map((text) => text.replace(/“[^”]*”|monthly/gu, '')).filter((text) => /[a-z]{2}/iu.test(text)),
    ).toEqual([]);
  });
});
