import { startUp } from '../../src/tasks/start-up';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';

describe('startUp', () => {
  it('enters 2 formulas anew where one of them calls LEDGER, in whatever letters', async () => {
    const workbook = new OpenWorkbook(tablesOf('# 分\n=VILLAGE.ledger("丰盛",A1:C9) =VILLAGE.SCORE(A1,"0101",3)'));
    expect(await startUp(workbook)).toEqual({ removed: [], revived: 2, locked: [] });
  });

  it('enters 1 formula anew by the name that the file kept', async () => {
    const workbook = new OpenWorkbook(tablesOf('# 分\n=_xldudf_VILLAGE_LEDGER("丰盛",A1:C9)'));
    expect(await startUp(workbook)).toEqual({ removed: [], revived: 1, locked: [] });
  });

  it('leaves 1 formula alone where none calls LEDGER', async () => {
    const workbook = new OpenWorkbook(tablesOf('# 分\n=VILLAGE.QUOTA(237)'));
    expect(await startUp(workbook)).toEqual({ removed: [], revived: 0, locked: [] });
  });

  it('names the 1 sheet that an interrupted writing had left behind', async () => {
    const workbook = new OpenWorkbook(tablesOf('# 分\n1 2'));
    workbook.removeLeftovers = async () => ['~村积分临时'];
    expect(await startUp(workbook)).toEqual({ removed: ['~村积分临时'], revived: 0, locked: [] });
  });
});
