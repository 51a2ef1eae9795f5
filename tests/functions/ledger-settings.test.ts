import { builtinSchemes } from '../../src/engine';
import { schemeNamed } from '../../src/functions/ledger-settings';

const schemes = builtinSchemes();
const [first] = schemes;

describe('schemeNamed', () => {
  it('knows 1 plan by its id, its name and a part of either', () => {
    expect(
      [first.id, first.id.toUpperCase(), first.name, ` ${first.name} `, '丰盛', '丰盛镇', 'sheng'].map(
        (word) => schemeNamed(word, schemes).id,
      ),
    ).toEqual(Array.from({ length: 7 }, () => first.id));
  });

  it('takes the village’s own plan before the shipped one of the same id', () => {
    const own = { ...first, name: '我村积分制' };
    expect(schemeNamed('fengsheng', [own, ...schemes])).toBe(own);
    expect(schemeNamed('我村', [own, ...schemes])).toBe(own);
  });

  it('names 2 plans that a word is part of and takes neither, nor one for a single character', () => {
    const other = { ...first, id: 'other', name: '丰盛乡积分制' };
    expect(() => schemeNamed('丰盛', [...schemes, other])).toThrow(`是不是${first.name}、丰盛乡积分制：`);
    expect(() => schemeNamed('丰', schemes)).toThrow('没有“丰”这个方案');
  });
});
