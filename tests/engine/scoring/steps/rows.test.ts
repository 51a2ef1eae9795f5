import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng, longyuzhuang } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('rows', () => {
  it('lays 1 line a row, raw points being count × points, none of them counted yet', () => {
    expect(
      linesAfter(
        [rows],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 J1 ×3
      记 2022-03-06 0101 K8`,
      ),
    ).toEqual(['2022-03 bonus J1 1.5 = 0 + 0 counted', '2022-03 deduction K8 2 = 0 + 0 counted']);
  });

  it('leaves out rows of 2021 and 2023', () => {
    expect(
      linesAfter(
        [rows],
        fengsheng,
        `
      户 0101 张三
      记 2021-12-31 0101 J1
      记 2022-01-01 0101 J2
      记 2022-12-31 0101 J4
      记 2023-01-01 0101 J1`,
      ),
    ).toEqual(['2022-01 bonus J2 0.5 = 0 + 0 counted', '2022-12 bonus J4 1 = 0 + 0 counted']);
  });

  it('sets rows aside for 4 reasons: voided, before the start, after leaving, after asOf', () => {
    expect(
      linesAfter(
        [rows],
        fengsheng,
        `
      户 0101 张三 退出 2022-08
      记 2022-02-28 0101 J1
      记 2022-03-05 0101 J1 作废
      记 2022-07-01 0101 J1
      记 2022-09-01 0101 J1`,
        { start: '2022-03', asOf: '2022-06' },
      ),
    ).toEqual([
      '2022-02 bonus J1 0.5 = 0 + 0 outside-months-in-force',
      '2022-03 bonus J1 0.5 = 0 + 0 voided',
      '2022-07 bonus J1 0.5 = 0 + 0 after-as-of',
      '2022-09 bonus J1 0.5 = 0 + 0 outside-months-in-force',
    ]);
  });

  it('lays an honour in each of the months it lasts: 3 to its end date’s month, 2 to the year’s end', () => {
    expect(
      linesAfter(
        [rows],
        fengsheng,
        `
      户 0101 张三
      记 2022-04-20 0101 J5 「最美家庭」 止 2022-06-01
      记 2022-11-20 0101 J5 「新乡贤」`,
      ).map((line) => line.slice(0, 7)),
    ).toEqual(['2022-04', '2022-05', '2022-06', '2022-11', '2022-12']);
  });

  it('ends an honour with the household’s last month, 2022-05', () => {
    expect(
      linesAfter(
        [rows],
        fengsheng,
        `
      户 0101 张三 退出 2022-05
      记 2022-04-20 0101 J5 「最美家庭」`,
      ).map((line) => line.slice(0, 7)),
    ).toEqual(['2022-04', '2022-05']);
  });

  it('lays an honour whose end date lies before its month in its own month, 1 line', () => {
    expect(
      linesAfter(
        [rows],
        fengsheng,
        `
      户 0101 张三
      记 2022-04-20 0101 J5 「最美家庭」 止 2022-03-01`,
      ).map((line) => line.slice(0, 7)),
    ).toEqual(['2022-04']);
  });

  it('takes free rows at the 6 and 1 points typed, whatever their count', () => {
    expect(
      linesAfter(
        [rows],
        longyuzhuang,
        `
      户 0101 张三
      记 2022-03-05 0101 加分 「修路」 6分 ×3
      记 2022-04-05 0101 减分 「占道」 1分`,
      ),
    ).toEqual(['2022-03 free-bonus 修路 6 = 0 + 0 counted', '2022-04 free-deduction 占道 1 = 0 + 0 counted']);
  });

  it('says of 1 free row that a plan without free items does not have it', () => {
    expect(
      linesAfter(
        [rows],
        fengsheng,
        `
      户 0101 张三
      记 2022-03-05 0101 加分 「修路」 6分`,
      ),
    ).toEqual(['2022-03 free-bonus 修路 6 = 0 + 0 item-not-in-force']);
  });

  it('says of the row of 1 elderly household that it does not take part', () => {
    expect(
      linesAfter(
        [rows],
        longyuzhuang,
        `
      户 0101 张三 老年
      记 2022-03-05 0101 加分 「修路」 6分`,
      ),
    ).toEqual(['2022-03 free-bonus 修路 6 = 0 + 0 not-participating']);
  });

  it('shows a voided honour once, in its own month', () => {
    expect(linesAfter([rows], fengsheng, '户 0101 张三\n记 2022-04-20 0101 J5 「最美家庭」 作废')).toEqual([
      '2022-04 bonus J5 1 = 0 + 0 voided',
    ]);
  });
});
