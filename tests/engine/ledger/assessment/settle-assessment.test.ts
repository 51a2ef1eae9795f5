import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('settleAssessment', () => {
  it('lets finer figures of one table win over coarser ones of another', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月小项
        户号 | 1.1 | 1.2
        '0101 | 2 | 1
        # 3月基础分
        户号 | 爱党爱国 | 人居环境
        '0101 | 9 | 30
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 1.1=2 1.2=1', '2022-03 0101 2=30']);
    expect(problems).toEqual([]);
  });

  it('keeps the first of 2 figures for one household, month and item, in one table or over two', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国
        '0101 | 9
        '0101 | 8
        # 2022年3月补评
        户号 | 爱党爱国 | 人居环境
        '0101 | 7 | 30
      `,
      fengsheng,
      YEAR,
    );
    expect(records.filter((record) => record.includes('='))).toEqual(['2022-03 0101 1=9', '2022-03 0101 2=30']);
    expect(problems).toEqual(['assessment-duplicate 3月!3', 'assessment-duplicate 2022年3月补评!2']);
  });

  it('reports a second figure also behind 1 that was out of range, and lets a good first stand before 1', () => {
    const { records, problems } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国
        '0101 | 11
        '0101 | 8
        '0102 | 9
        '0102 | 12
      `,
      fengsheng,
      YEAR,
    );
    expect(records).toEqual(['2022-03 0101 退', '2022-03 0102 1=9']);
    expect(problems).toEqual([
      'assessment-out-of-range 3月!2 爱党爱国 11',
      'assessment-out-of-range 3月!5 爱党爱国 12',
      'assessment-duplicate 3月!3',
    ]);
  });

  it('passes over 1 blank copy of a row', () => {
    const { problems } = tell(
      ledgerOf`
        # 3月
        户号 | 爱党爱国
        '0101 | 9
        '0101 |
      `,
      fengsheng,
      YEAR,
    );
    expect(problems).toEqual([]);
  });
});
