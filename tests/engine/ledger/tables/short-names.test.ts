import { namesOfScheme } from '../../../../src/engine/ledger/names/scheme-names';
import { shortTarget } from '../../../../src/engine/ledger/tables/short-names';
import { longyuzhuang } from '../../../support/schemes';

describe('shortTarget', () => {
  it.each([
    ['环境', '环境整治'],
    ['环境整治情况', '环境整治'],
    ['新风', '文明新风'],
    ['党建', '党的建设'],
    ['民生得分', '民生保障'],
    ['守法情况', '遵纪守法'],
    ['保', null],
    ['乡风', null],
    ['水费', null],
    ['情况', null],
    ['', null],
  ])('reads 1 text, %j, as a short form of %j', (text, name) => {
    const found = shortTarget(text, namesOfScheme(longyuzhuang).categories);
    expect(found < 0 ? null : longyuzhuang.baseTargets[found].name).toBe(name);
  });
});
