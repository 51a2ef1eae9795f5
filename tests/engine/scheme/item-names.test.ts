import fc from 'fast-check';
import {
  baseTargetKeys,
  fullKey,
  fullKeys,
  itemKeys,
  matchKey,
  phrasesOf,
} from '../../../src/engine/scheme/item-names';

describe('matchKey', () => {
  it('folds 10 ways to write K4a into one key', () => {
    const written = [
      'K4a',
      'k4A',
      'Ｋ４ａ',
      ' K 4 a ',
      '“K4a”',
      "'K4a'",
      '「K4a」',
      'K4a(次)',
      'K4a（乱搭乱建）',
      'K4a：乱搭乱建',
    ];
    expect(new Set(written.map(matchKey))).toEqual(new Set(['k4a']));
  });

  it('drops quotation marks inside a name and the figure behind it', () => {
    expect(matchKey('庭院“三不见”(6分)')).toBe('庭院三不见');
  });

  it('keeps 、 so that a whole name differs from its 2 phrases', () => {
    expect(matchKey('好人好事、宣传宣讲')).toBe('好人好事、宣传宣讲');
  });

  it('drops nested brackets and a bracket that is never closed', () => {
    expect(matchKey('破坏生态(含秸秆(麦秆)焚烧)甲')).toBe('破坏生态甲');
    expect(matchKey('破坏生态（含秸秆')).toBe('破坏生态');
  });

  it('leaves nothing of a text of brackets or of a bare colon', () => {
    expect([matchKey('（说明）'), matchKey('：说明'), matchKey(' ')]).toEqual(['', '', '']);
  });

  it('folds 1 accent that stood behind a space into its letter at once', () => {
    expect(matchKey('Ἐ΄')).toBe(matchKey(matchKey('Ἐ΄')));
  });

  it('folds a key to itself, for 1,000 texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fullKey', () => {
  it('keeps what stands in brackets, in 3 ways of writing it, and drops what stands behind a colon outside of them', () => {
    expect(['优秀学生（校级）', '优秀学生 ( 校级 )', '“优秀学生”（校级）：李明'].map(fullKey)).toEqual([
      '优秀学生(校级)',
      '优秀学生(校级)',
      '优秀学生(校级)',
    ]);
    expect(fullKey('奖（一等：省）：李明')).toBe('奖(一等:省)');
  });

  it('is the key itself where there are 0 brackets', () => {
    expect(['K4a', '好人好事、宣传：甲'].map(fullKey)).toEqual(['K4a', '好人好事、宣传：甲'].map(matchKey));
  });
});

describe('fullKeys', () => {
  it('lists 5 keys with their brackets: id, whole name, alias and 2 phrases; none that brackets alone make', () => {
    expect(fullKeys({ id: 'J1', name: '优秀（校、区）、三好（校）', aliases: ['（无）', '优生（校）'] })).toEqual([
      'j1',
      '优秀(校、区)、三好(校)',
      '优生(校)',
      '优秀(校、区)',
      '三好(校)',
    ]);
  });
});

describe('phrasesOf', () => {
  it('finds 4 phrases around a colon and between 、', () => {
    expect(phrasesOf('区/镇荣誉: 新乡贤好乡亲、最美家庭、清洁文明户')).toEqual([
      '区/镇荣誉',
      '新乡贤好乡亲',
      '最美家庭',
      '清洁文明户',
    ]);
  });

  it('does not look for phrases in brackets', () => {
    expect(phrasesOf('违法违纪（赌博、打架）、其他')).toEqual(['违法违纪', '其他']);
  });
});

describe('itemKeys', () => {
  it('lists 6 keys: id, whole name, alias, honour, 2 phrases', () => {
    const item = { id: 'J5', name: '好家风、好家训', aliases: ['家风'], honours: ['最美家庭'] };
    expect(itemKeys(item)).toEqual(['j5', '好家风、好家训', '家风', '最美家庭', '好家风', '好家训']);
  });

  it('lists a key once and never an empty one', () => {
    expect(itemKeys({ id: 'J1', name: 'Ｊ１', aliases: ['（无）'], honours: [] })).toEqual(['j1']);
  });
});

describe('baseTargetKeys', () => {
  it('names the total by its name alone', () => {
    expect(baseTargetKeys({ kind: 'total', period: null, name: '基础分', clause: '' })).toEqual(['基础分']);
  });

  it('names a sub-item by id, whole name, alias and 2 phrases', () => {
    const target = {
      kind: 'item',
      id: '1.1',
      name: '宣传政策、发放资料',
      aliases: ['宣传'],
      clause: '',
      category: '1',
      for: [],
    } as const;
    expect(baseTargetKeys(target)).toEqual(['1.1', '宣传政策、发放资料', '宣传', '宣传政策', '发放资料']);
  });
});
