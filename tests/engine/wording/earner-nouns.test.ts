import { EARNER_NOUNS, earnerNamed, saidOf } from '../../../src/engine/wording/earner-nouns';

const { household, person } = EARNER_NOUNS;

describe('EARNER_NOUNS', () => {
  it('has 15 nouns in which a person is never 户 or 家', () => {
    const nouns = Object.values(person);
    expect(nouns).toHaveLength(15);
    expect(nouns.filter((noun) => /[户家]/u.test(noun))).toEqual([]);
  });
});

describe('earnerNamed', () => {
  it.each([
    ['张三', '0101', '张三家（户号0101）', '张三（编号0101）'],
    ['张三', '', '张三家', '张三'],
    ['张三', '张三', '张三家', '张三'],
    ['', '0101', '户号0101这一户', '编号0101的人'],
    ['', '', '这一户', '此人'],
  ])('calls the 1 with name %j and id %j %s, a person %s', (head, id, ofHouseholds, ofPersons) => {
    expect(earnerNamed({ head, id }, household)).toBe(ofHouseholds);
    expect(earnerNamed({ head, id }, person)).toBe(ofPersons);
  });
});

describe('saidOf', () => {
  it('leaves 1 text that is the same for all as it is, names of the clerk with it', () => {
    expect(saidOf('“每户一桶”不计', person)).toBe('“每户一桶”不计');
    expect(saidOf((who) => `各${who.one}都计`, person)).toBe('各人都计');
  });
});
