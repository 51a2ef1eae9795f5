// Names as they are written beside each other in a village: what is certain is read, what is not is an error.
import type { CellTable } from '../../src/engine';
import { everybody, readLittle, ROSTER } from './little-reading';

const register = (...names: readonly string[]): CellTable => ({
  sheet: '2024年记分',
  rows: [
    ['日期', '户主', '项目', '数量'],
    ['2024-03-01', '何三妹', '好人好事', 1],
    ...names.map((name) => ['2024-03-02', name, '志愿服务', 1]),
  ],
});

describe('a name', () => {
  it.each(['彭国富（户主）', '彭国富(户主)', '彭国富（一组）', '彭国富(一组)', '彭 国 富', '彭国富 ', '\u3000彭国富'])(
    'of %s is 1 household of the roster',
    (name) => {
      expect(readLittle([...ROSTER, register(name)])).toMatchObject({
        totals: everybody(100, { 何三妹: 100.5, 彭国富: 100.5 }),
        errors: [],
      });
    },
  );

  it('of another group in brackets is 1 error', () => {
    expect(readLittle([...ROSTER, register('彭国富（二组）')]).errors).toHaveLength(1);
  });
});
