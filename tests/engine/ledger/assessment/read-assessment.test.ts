import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };

describe('readAssessment', () => {
  it('reports 2 households that the roster does not have', () => {
    const { problems } = tell(
      ledgerOf`
        # 花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        # 3月
        户号 | 户主 | 爱党爱国
        '9999 | 张三 | 9
        '0101 | 李四 | 9
        合计 | | 18
      `,
      fengsheng,
      YEAR,
    );
    expect(problems).toEqual(['unknown-household 3月!2 户号 9999', 'household-mismatch 3月!3 户主 李四']);
  });
});
