import { readSchemeFile } from '../../../../src/engine';
import { explainHousehold } from '../../../../src/engine/scoring/explain';
import { describeLine } from '../../../../src/engine/wording/lines/lines';
import { runningInWords } from '../../../../src/engine/wording/lines/running';
import { describeScheme, documentLines } from '../../../../src/engine/wording/plan/scheme-document';
import { scoresOf } from '../../../support/score-lines';
import { planOf, schemeOf } from '../../scheme/plan-of';

const V1 = { id: 'V1', name: '违法', kind: 'veto', effects: [{ effect: 'clear-score' }] };
const J1 = { id: 'J1', name: '守信', points: 10 };

function sentences(keys: object, text: string, year = 2022): readonly string[] {
  const options = { year, start: '2022-01' };
  const { ledger, scores } = scoresOf(schemeOf({ items: [J1, V1], ...keys }), `户 0101 张三\n${text}`, options);
  return explainHousehold(ledger, scores, 0, null).lines.map((line) => describeLine(line, scores));
}

function shown(keys: object): readonly string[] {
  const { json, file, value } = readSchemeFile(planOf({ items: [J1, V1], ...keys }));
  if (file === null) throw new Error('no scheme file');
  return documentLines(describeScheme({ json, file }, value)).map((line) => line.trim());
}

describe('runningInWords', () => {
  it('says 1 bound or 2', () => {
    expect(runningInWords({ least: 0, most: 1000, clause: '' })).toBe('得分逐笔记到1000分为止、扣到0分为止');
    expect(runningInWords({ least: null, most: 12.5, clause: '' })).toBe('得分逐笔记到12.5分为止');
  });
});

describe('what a household is told', () => {
  it('names the 5 of 10 points that a bound kept out', () => {
    expect(sentences({ running: { most: 15 } }, '记 2022-02-01 0101 J1\n记 2022-02-05 0101 J1').at(-1)).toBe(
      'J1 守信1次，计5分，得分逐笔记到15分为止，另外5分不计',
    );
  });

  it('names the day and the 10 points that were cleared, by the calendar or by a row', () => {
    const year = { kind: 'sum-of-months', clearedOn: '02-15' };
    expect(sentences({ year }, '记 2022-02-05 0101 J1').at(-1)).toBe(
      '年度得分，2022年2月15日过后得分清零，以前的减10分，以后的照计',
    );
    expect(sentences({}, '记 2022-02-05 0101 J1\n记 2022-02-06 0101 V1').slice(1)).toEqual([
      'V1 违法，一票否决：这一天以前的得分清零，以后的照计',
      'V1 违法，2022年2月6日过后得分清零，以前的减10分，以后的照计',
    ]);
  });

  it('names the year of the term whose 10 points are added', () => {
    const year = { kind: 'sum-of-months', termYears: 2, termFrom: 2022 };
    expect(sentences({ year, items: [J1] }, '记 2022-02-05 0101 J1\n记 2023-02-05 0101 J1', 2023)[0]).toBe(
      '年度得分，同一届2022年度的得分，补10分',
    );
  });
});

describe('what a plan is said to say', () => {
  it('writes out bounds, a day that clears and a row that does: 3 clauses', () => {
    const lines = shown({ running: { least: 0, most: 1000 }, year: { kind: 'sum-of-months', clearedOn: '09-30' } });
    expect(lines).toContain('四、计算顺序');
    expect(lines.filter((line) => /清零|为止/u.test(line)).slice(0, 3)).toEqual([
      '(1) 否决后果：登记的那天过后，以前的得分清零，以后的照计',
      '二、逐笔限额：得分按日子先后一笔一笔地记，记到1000分为止，扣到0分为止，超出的不计',
      '三、年度计分：各月相加；每年9月30日过后，以前的得分清零，以后的照计',
    ]);
  });

  it('writes out 2 results and a term of 2 years', () => {
    const results = [
      { name: '警告信', when: [{ below: 75 }], per: 'quarter' },
      { name: '谈话', when: [{ below: 65 }], sensitive: true },
    ];
    expect(shown({ results }).filter((line) => line.includes('列入'))).toEqual([
      '（一）列入“警告信”名单：每季度看一次，以下条件都满足的',
      '（二）列入“谈话”名单：以下条件都满足的；不公开：不在公布的表上列出',
    ]);
    expect(shown({ items: [J1], year: { kind: 'sum-of-months', termYears: 2, termFrom: 2023 } })).toContain(
      '二、年度计分：各月相加；2年一届，2023年度为一届的第一年，各年度的得分加起来为一届的得分，满一届才评奖',
    );
  });
});
