import { EARNER_NOUNS } from '../../../../src/engine/wording/earner-nouns';
import type { NamedResult, ResultCase } from '../../../../src/engine/ranking/list-results';
import { parseDay, parseMonth, type LocalDate, type Month } from '../../../../src/engine/basis/calendar';
import {
  hiddenResults,
  resultCause,
  resultInWords,
  resultNote,
  resultTime,
} from '../../../../src/engine/wording/sheets/results';
import { schemeOf } from '../../scheme/plan-of';

const scheme = schemeOf({
  items: [{ id: 'K1', name: '缺席', kind: 'deduction', points: 1 }],
  results: [{ name: '警告信', clause: '六', per: 'quarter', when: [{ of: 'K1', in: 'rows', atLeast: 2 }] }],
});
const result: NamedResult = { rule: scheme.versions[0].rules.results[0], cases: [] };
const first = parseMonth('2024-04') as Month;
const ofQuarter: ResultCase = { household: 0, first, months: 3, veto: null };
const ofVeto: ResultCase = { ...ofQuarter, veto: { day: parseDay('2024-04-05') as LocalDate, name: 'V1 违规' } };

describe('the words of results', () => {
  it('say when: a quarter, a year of the plan, 1 day', () => {
    expect([ofQuarter, { ...ofQuarter, months: 12 }, ofVeto].map((one) => resultTime(one, 2023))).toEqual([
      '2024年第二季度',
      '2023年度',
      '2024年4月5日',
    ]);
  });

  it('say why, and name 0 things that are not made public on a list', () => {
    expect(resultCause(result, ofQuarter, [])).toBe('“缺席”不少于2条');
    expect(resultCause(result, ofQuarter, ['K1'])).toBe('符合方案的其他规定');
    expect(resultCause(result, ofVeto, [])).toBe('V1 违规');
  });

  it('tell a household of 1 clause, and a list of its rule', () => {
    expect(resultInWords(result, ofQuarter, 2024)).toBe('警告信：2024年第二季度“缺席”不少于2条（依据：方案六）');
    expect(resultNote(result, [])).toBe('警告信：每季度“缺席”不少于2条的（依据：方案六）。');
    expect(hiddenResults(2, EARNER_NOUNS.household)).toBe('另有不公开的处理2件，用 explain 逐户查看。');
  });
});
