import { nearest, nearestId } from '../../../src/engine/scheme/nearest';

describe('nearest', () => {
  it('finds the word that 1 letter is missing from, whatever its case', () => {
    expect(nearest('KIN', ['kind', 'points'])).toEqual(['kind']);
  });

  it('lists at most 3, the nearest first and equals in their order', () => {
    expect(nearest('K4', ['K9', 'K4', 'K1', 'K2'])).toEqual(['K4', 'K9', 'K1']);
  });

  it('suggests nothing that differs in more than half of its 6 letters', () => {
    expect(nearest('xxxxts', ['points'])).toEqual([]);
    expect(nearest('xxxnts', ['points'])).toEqual(['points']);
  });

  it('passes over words that differ by more than half in length, and compares 20 letters of the others', () => {
    expect(nearest('k'.repeat(1_000_000), ['kind', 'k'.repeat(999_999)])).toEqual(['k'.repeat(999_999)]);
    expect(nearest('kindkindkind', ['kind'])).toEqual([]);
  });
});

describe('nearestId', () => {
  const items = [{ id: 'J1', name: '好人好事' }, { id: 'J2', name: '义务劳动' }, { id: '义务' }];

  it('finds the 1 entry of that name before any id that looks like it', () => {
    expect(nearestId('义务劳动', items)).toEqual(['J2']);
    expect(nearestId('J3', items)).toEqual(['J1', 'J2']);
  });
});
